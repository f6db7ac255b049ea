package dev.quaver.check;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Item;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.ast.TypeExpr;
import dev.quaver.ast.TypeParameter;
import dev.quaver.source.Dialect;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out the heads of callables when they are first used.
final class Signatures {

  private final TypeResolver types;

  Signatures(TypeResolver types) {
    this.types = types;
  }

  /// The head of a callable.
  Signature of(GlobalItem.OfCallable callable) {
    Signature known = callable.signature;
    if (known == null) {
      known = resolve(callable);
      callable.signature = known;
    }
    return known;
  }

  /// The level of names on which a callable's parameters and bodies stand: its type parameters.
  Scope scope(GlobalItem.OfCallable callable) {
    Scope scope = callable.place.scope().callable();
    List<TypeParameter> parameters = callable.syntax.typeParameters();
    for (int i = 0; i < parameters.size(); i++) {
      scope.declare(new Type.Parameter(i, parameters.get(i).name().name()));
    }
    return scope;
  }

  private Signature resolve(GlobalItem.OfCallable callable) {
    Item.Callable syntax = callable.syntax;
    Reporter reporter = callable.place.reporter();
    var context =
        new TypeResolver.Context(
            scope(callable),
            callable.place.dialect(),
            reporter,
            callable.id.equals(Checker.ENTRY) ? _ -> new Type.Unknown() : null);
    List<String> typeParameters = new ArrayList<>(2);
    List<List<Signature.Bound>> bounds = new ArrayList<>(2);
    for (TypeParameter parameter : syntax.typeParameters()) {
      String name = parameter.name().name();
      if (typeParameters.contains(name)) {
        reporter.warning(
            "Resolve.DuplicateBinding",
            "type parameter ''" + name + "' stands here twice",
            parameter.span());
      }
      typeParameters.add(name);
      bounds.add(bounds(parameter, context));
    }
    List<Type> parameterTypes = new ArrayList<>();
    for (Pattern item : syntax.parameters().items()) {
      parameterTypes.add(parameterType(item, context));
    }
    Type input =
        parameterTypes.size() == 1 ? parameterTypes.getFirst() : new Type.Tuple(parameterTypes);
    Type output = types.resolve(syntax.output(), context);
    var declaration =
        new CallableDeclaration(
            callable.id,
            callable.place.source(),
            callable.place.dialect(),
            syntax,
            typeParameters,
            parameterTypes,
            input,
            output,
            functors(syntax, reporter));
    return new Signature(declaration, declaration.type(), bounds);
  }

  private List<Signature.Bound> bounds(TypeParameter parameter, TypeResolver.Context context) {
    List<Signature.Bound> bounds = new ArrayList<>(1);
    for (TypeParameter.Constraint constraint : parameter.constraints()) {
      TypeClass typeClass = TypeClass.named(constraint.name().name());
      if (typeClass == null) {
        context
            .reporter()
            .error(
                "TypeCk.UnrecognizedClass",
                "there is no class '" + constraint.name().name() + "'",
                constraint.span(),
                "the classes are Eq, Add, Sub, Mul, Div, Mod, Signed, Exp[..], Integral and Show");
        continue;
      }
      List<Type> arguments = new ArrayList<>(1);
      for (TypeExpr argument : constraint.arguments()) {
        arguments.add(types.resolve(argument, context));
      }
      int wanted = typeClass == TypeClass.EXP || typeClass == TypeClass.ITERABLE ? 1 : 0;
      if (arguments.stream().anyMatch(type -> isParameter(type, parameter.name().name()))) {
        context
            .reporter()
            .error(
                "TypeCk.RecursiveClassConstraint",
                "the class constraint on ''" + parameter.name().name() + "' mentions it",
                constraint.span());
      } else if (arguments.size() == wanted) {
        bounds.add(new Signature.Bound(typeClass, arguments));
      } else {
        context
            .reporter()
            .error(
                "TypeCk.IncorrectNumberOfConstraintParameters",
                "class "
                    + typeClass.text
                    + " takes "
                    + wanted
                    + " types, found "
                    + arguments.size(),
                constraint.span());
      }
    }
    return bounds;
  }

  private static boolean isParameter(Type type, String name) {
    return type instanceof Type.Parameter parameter && parameter.name().equals(name);
  }

  private Type parameterType(Pattern pattern, TypeResolver.Context context) {
    return switch (pattern) {
      case Pattern.Bind bind -> written(bind.type(), pattern, context);
      case Pattern.Discard discard -> written(discard.type(), pattern, context);
      case Pattern.Tuple tuple -> {
        if (tuple.items().size() == 1
            && (!tuple.trailingComma() || context.dialect() == Dialect.CLASSIC)) {
          yield parameterType(tuple.items().getFirst(), context);
        }
        List<Type> items = new ArrayList<>(tuple.items().size());
        for (Pattern item : tuple.items()) {
          items.add(parameterType(item, context));
        }
        yield new Type.Tuple(items);
      }
      case Pattern.Elided elided -> {
        context
            .reporter()
            .error(
                "LowerAst.InvalidElidedPat",
                "`...` can stand in specializations only",
                elided.span());
        yield new Type.Unknown();
      }
      case Pattern.Error _ -> new Type.Unknown();
    };
  }

  private Type written(Optional<TypeExpr> type, Pattern pattern, TypeResolver.Context context) {
    if (type.isPresent()) {
      return types.resolve(type.get(), context);
    }
    context
        .reporter()
        .error(
            "TypeCk.MissingTy", "a parameter needs a type", pattern.span(), "write `name : Type`");
    return new Type.Unknown();
  }

  private static Functors functors(Item.Callable syntax, Reporter reporter) {
    Functors functors =
        syntax.functors().isPresent()
            ? FunctorExpressions.evaluate(syntax.functors().get())
            : Functors.NONE;
    if (syntax.kind() == CallableKind.FUNCTION) {
      if (syntax.functors().isPresent()) {
        reporter.error(
            "CallableLimits.Functor",
            "functions cannot support functors",
            syntax.functors().get().span());
      }
      return Functors.NONE;
    }
    if (syntax.body() instanceof CallableBody.Specialized specialized) {
      for (SpecializationDecl specialization : specialized.specializations()) {
        functors =
            functors.union(
                switch (specialization.kind()) {
                  case BODY -> Functors.NONE;
                  case ADJOINT -> Functors.ADJ;
                  case CONTROLLED -> Functors.CTL;
                  case CONTROLLED_ADJOINT -> Functors.ADJ_CTL;
                });
      }
    }
    return functors;
  }
}
