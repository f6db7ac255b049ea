package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.types.Type;
import dev.quaver.types.UdtId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about the nodes of one callable: filled while inference runs, settled when it ends.
final class SideTables implements BodyTypes {

  private final IdentityHashMap<Expr, Type> types = new IdentityHashMap<>();
  private final IdentityHashMap<Pattern, Type> patterns = new IdentityHashMap<>();
  private final IdentityHashMap<Pattern.Bind, LocalBinding> bindings = new IdentityHashMap<>();
  private final IdentityHashMap<Pattern.Bind, LocalVariable> variables = new IdentityHashMap<>();
  private final IdentityHashMap<Expr.Name, OpenUse> openUses = new IdentityHashMap<>();
  private final IdentityHashMap<Expr.Name, NameUse> nameUses = new IdentityHashMap<>();
  private final IdentityHashMap<Expr.Field, FieldUse> fields = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, UpdateUse> updates = new IdentityHashMap<>();
  private final IdentityHashMap<Expr.NewStruct, UdtId> structs = new IdentityHashMap<>();
  private final IdentityHashMap<Expr.FieldValue, FieldUse.Item> fieldValues =
      new IdentityHashMap<>();

  private final IdentityHashMap<Expr.Name, GlobalItem> declared = new IdentityHashMap<>();

  /// The use of a name before types are settled.
  private sealed interface OpenUse {
    record OfLocal(LocalBinding binding, List<FieldUse> fields) implements OpenUse {}

    record OfCallable(NameUse.Callable use) implements OpenUse {}

    record OfConstructor(NameUse.Constructor use) implements OpenUse {}
  }

  void declared(Expr.Name name, GlobalItem item) {
    declared.put(name, item);
  }

  /// What a name means that is no local variable, for diagnostics that point at its declaration.
  @Nullable GlobalItem declared(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> declared.get(name);
      case Expr.Paren paren -> declared(paren.expr());
      case Expr.FunctorApplication application -> declared(application.operand());
      case Expr _ -> null;
    };
  }

  void type(Expr expr, Type type) {
    types.put(expr, type);
  }

  void pattern(Pattern pattern, Type type) {
    patterns.put(pattern, type);
  }

  void binding(Pattern.Bind bind, LocalBinding binding) {
    bindings.put(bind, binding);
  }

  /// Records a local variable; accesses to fields are added to the list that comes back, outermost first.
  List<FieldUse> local(Expr.Name name, LocalBinding binding) {
    List<FieldUse> accesses = new ArrayList<>(name.name().parts().size() - 1);
    openUses.put(name, new OpenUse.OfLocal(binding, accesses));
    return accesses;
  }

  void callable(Expr.Name name, NameUse.Callable use) {
    openUses.put(name, new OpenUse.OfCallable(use));
  }

  void constructor(Expr.Name name, NameUse.Constructor use) {
    openUses.put(name, new OpenUse.OfConstructor(use));
  }

  void field(Expr.Field field, FieldUse use) {
    fields.put(field, use);
  }

  void update(Expr update, UpdateUse use) {
    updates.put(update, use);
  }

  void struct(Expr.NewStruct construction, UdtId id) {
    structs.put(construction, id);
  }

  void fieldValue(Expr.FieldValue value, FieldUse.Item item) {
    fieldValues.put(value, item);
  }

  /// Replaces every inference variable by what was inferred.
  void settle(Inference inference) {
    types.replaceAll((_, type) -> inference.resolve(type));
    patterns.replaceAll((_, type) -> inference.resolve(type));
    bindings.forEach((bind, binding) -> variables.put(bind, binding.settled(inference)));
    openUses.forEach((name, use) -> nameUses.put(name, settled(use, inference)));
    openUses.clear();
    bindings.clear();
  }

  private static NameUse settled(OpenUse use, Inference inference) {
    return switch (use) {
      case OpenUse.OfLocal local ->
          new NameUse.Local(local.binding.settled(inference), local.fields);
      case OpenUse.OfConstructor constructor -> constructor.use;
      case OpenUse.OfCallable callable -> {
        NameUse.Callable open = callable.use;
        if (open.typeArguments().isEmpty()) {
          yield open;
        }
        List<Type> arguments = new ArrayList<>(open.typeArguments().size());
        for (Type argument : open.typeArguments()) {
          arguments.add(inference.resolve(argument));
        }
        yield new NameUse.Callable(open.id(), arguments, inference.resolveArrow(open.type()));
      }
    };
  }

  @Override
  public Type typeOf(Expr expr) {
    return found(types.get(expr), expr);
  }

  @Override
  public NameUse nameUse(Expr.Name name) {
    return found(nameUses.get(name), name);
  }

  @Override
  public FieldUse fieldUse(Expr.Field field) {
    return found(fields.get(field), field);
  }

  @Override
  public UpdateUse updateUse(Expr update) {
    return found(updates.get(update), update);
  }

  @Override
  public UdtId struct(Expr.NewStruct construction) {
    return found(structs.get(construction), construction);
  }

  @Override
  public FieldUse.Item fieldValue(Expr.FieldValue value) {
    return found(fieldValues.get(value), value);
  }

  @Override
  public LocalVariable variable(Pattern.Bind bind) {
    return found(variables.get(bind), bind);
  }

  @Override
  public Type typeOf(Pattern pattern) {
    return found(patterns.get(pattern), pattern);
  }

  @Override
  public Type.Arrow lambdaType(Expr.Lambda lambda) {
    return (Type.Arrow) typeOf(lambda);
  }

  /// What the name means, or null if that was an error.
  @Nullable NameUse nameUseIfAny(Expr.Name name) {
    return nameUses.get(name);
  }

  /// The type of an expression, or Unknown if it was not reached.
  Type typeIfAny(Expr expr) {
    Type type = types.get(expr);
    return type == null ? new Type.Unknown() : type;
  }

  private static <T> T found(@Nullable T answer, Object node) {
    if (answer == null) {
      throw new IllegalArgumentException("internal: nothing is known about " + node);
    }
    return answer;
  }
}
