package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Ident;
import dev.quaver.source.Dialect;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Types of names: local variables with accesses to fields, callables, constructors.
final class NameChecker {

  /// The classic callable that takes a location first, which later classic programs leave out as modern ones do.
  private static final String OVERLOADED = "Microsoft.Quantum.Diagnostics.DumpRegister";

  private static final int OVERLOADED_ARGUMENTS = 2;

  private final BodyContext context;

  NameChecker(BodyContext context) {
    this.context = context;
  }

  Type check(Expr.Name name) {
    return check(name, OVERLOADED_ARGUMENTS);
  }

  /// A name that is called with `argumentCount` arguments.
  Type check(Expr.Name name, int argumentCount) {
    LocalBinding local = local(name);
    return local != null ? localUse(name, local) : globalUse(name, argumentCount);
  }

  /// The local variable that the head of a name means.
  @Nullable LocalBinding local(Expr.Name name) {
    String head = name.name().parts().getFirst().name();
    boolean simple = name.name().isSimple();
    for (Scope at = context.scope; at != null; at = at.parent) {
      LocalBinding binding = at.local(head);
      if (binding != null) {
        return binding;
      }
      if (at.hidesLocals || (simple && at.item(head) != null)) {
        return null;
      }
    }
    return null;
  }

  private Type localUse(Expr.Name name, LocalBinding local) {
    List<FieldUse> accesses = context.tables.local(name, local);
    if (local.mutable && local.lambdaDepth < context.lambdaDepth) {
      context.reporter.error(
          "BorrowCk.MutableClosure",
          "a lambda cannot use the mutable variable '" + local.name + "' from outside it",
          name.span(),
          "copy it to an immutable variable first: `let value = " + local.name + ";`");
    }
    Type type = local.type;
    List<Ident> parts = name.name().parts();
    for (int i = 1; i < parts.size(); i++) {
      type = context.accesses.fieldOf(type, parts.get(i), accesses::add);
    }
    return type;
  }

  private Type globalUse(Expr.Name name, int argumentCount) {
    GlobalItem item =
        context
            .program
            .names()
            .resolve(
                name.name(),
                NameResolver.Kind.TERM,
                context.scope,
                context.dialect,
                context.reporter);
    if (item != null) {
      context.tables.declared(name, item);
    }
    return switch (item) {
      case null -> {
        name.typeArguments().forEach(context::resolve);
        yield new Type.Unknown();
      }
      case GlobalItem.OfType type -> {
        Type.Arrow constructor = context.program.udts().constructor(type);
        context.tables.constructor(name, new NameUse.Constructor(type.id, constructor));
        yield constructor;
      }
      case GlobalItem.OfCallable callable -> callableUse(name, overload(callable, argumentCount));
    };
  }

  private GlobalItem.OfCallable overload(GlobalItem.OfCallable callable, int argumentCount) {
    return argumentCount < OVERLOADED_ARGUMENTS
            && callable.qualifiedName.equals(OVERLOADED)
            && !callable.isUser()
            && context.program.library().find("Std.Diagnostics", "DumpRegister", Dialect.MODERN)
                instanceof GlobalItem.OfCallable modern
        ? modern
        : callable;
  }

  private Type callableUse(Expr.Name name, GlobalItem.OfCallable callable) {
    Signature signature = context.program.signatures().of(callable);
    warnIfDeprecated(name, callable);
    int count = signature.declaration().typeParameters().size();
    if (count == 0) {
      if (!name.typeArguments().isEmpty()) {
        wrongCount(name, 0);
      }
      context.tables.callable(name, new NameUse.Callable(callable.id, List.of(), signature.type()));
      return signature.type();
    }
    List<Type> arguments = new ArrayList<>(count);
    if (name.typeArguments().size() == count) {
      for (var argument : name.typeArguments()) {
        arguments.add(context.resolve(argument));
      }
    } else {
      if (!name.typeArguments().isEmpty()) {
        wrongCount(name, count);
      }
      for (int i = 0; i < count; i++) {
        arguments.add(context.inference.fresh(name.span()));
      }
    }
    Type.Arrow type = TypeSubstitution.apply(signature.type(), arguments);
    context.classes.requireBounds(signature, arguments, name.span());
    context.tables.callable(name, new NameUse.Callable(callable.id, arguments, type));
    return type;
  }

  private void wrongCount(Expr.Name name, int count) {
    context.reporter.error(
        "TypeCk.TyMismatch",
        "'"
            + name.name().text()
            + "' has "
            + count
            + " type parameters, found "
            + name.typeArguments().size()
            + " type arguments",
        name.span());
  }

  private void warnIfDeprecated(Expr.Name name, GlobalItem.OfCallable callable) {
    if (callable.isUser() && callable.hasAttribute("Deprecated")) {
      context.reporter.warning(
          "Resolve.Deprecated", "'" + name.name().text() + "' is deprecated", name.span());
    }
  }
}
