package dev.quaver.lower;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Functor;
import dev.quaver.check.NameUse;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.List;

/// Lowers calls and functor applications. In a body that is being inverted or controlled, calls of operations change here.
final class CallLowering {
  private static final Type REGISTER = new Type.Array(Type.Primitive.QUBIT);

  private final BodyLowering body;

  CallLowering(BodyLowering body) {
    this.body = body;
  }

  Expr call(dev.quaver.ast.Expr.Call call) {
    if (Syntax.isPartial(call)) {
      return body.closures().partial(call);
    }
    if (isConstructor(call.callee())) {
      return construct(call);
    }
    Expr callee = body.expressions().lower(call.callee());
    Type.Arrow type = arrow(callee);
    Expr argument = Coercion.to(type.input(), argument(call));
    return invoke(callee, argument, body.mode(), call.span());
  }

  /// The call of `callee` as `mode` has it.
  static Expr invoke(Expr callee, Expr argument, Mode mode, Span span) {
    Type output = arrow(callee).output();
    if (arrow(callee).kind() == CallableKind.FUNCTION) {
      return new Expr.Call(callee, argument, output, span);
    }
    Expr adjusted = mode.adjoint() ? apply(Functor.ADJOINT, callee, span) : callee;
    if (!mode.controlled()) {
      return new Expr.Call(adjusted, argument, output, span);
    }
    Expr controls = new Expr.Local(0, REGISTER, span);
    return new Expr.Call(
        apply(Functor.CONTROLLED, adjusted, span),
        Ir.tuple(List.of(controls, argument), argument.span()),
        output,
        span);
  }

  Expr functor(dev.quaver.ast.Expr.FunctorApplication application) {
    Expr operand = body.expressions().lower(application.operand());
    return apply(application.functor(), operand, application.span());
  }

  boolean isConstructor(dev.quaver.ast.Expr callee) {
    return Syntax.unparenthesised(callee) instanceof dev.quaver.ast.Expr.Name name
        && body.types().nameUse(name) instanceof NameUse.Constructor;
  }

  static Type.Arrow arrow(Expr callee) {
    return (Type.Arrow) callee.type();
  }

  /// The argument of a call as one value.
  private Expr argument(dev.quaver.ast.Expr.Call call) {
    List<dev.quaver.ast.Expr> items = call.arguments().items();
    if (items.size() == 1 && !call.trailingComma()) {
      return body.expressions().lower(items.getFirst());
    }
    return Ir.tuple(body.expressions().lower(items), call.arguments().span());
  }

  private Expr construct(dev.quaver.ast.Expr.Call call) {
    var type = (Type.Udt) body.typeOf(call);
    Type underlying = body.program().udt(type.id()).underlying();
    Expr argument = Coercion.to(underlying, argument(call));
    return new Expr.Retype(argument, type, call.span());
  }

  /// `functor operand`; a mentioned callable keeps count itself, and `Adjoint Adjoint` cancels.
  private static Expr apply(Functor functor, Expr operand, Span span) {
    Type type = typeUnder(functor, arrow(operand));
    return switch (operand) {
      case Expr.CallableRef ref ->
          new Expr.CallableRef(
              ref.id(),
              ref.typeArguments(),
              ref.adjoint() ^ (functor == Functor.ADJOINT),
              ref.controlCount() + (functor == Functor.CONTROLLED ? 1 : 0),
              type,
              span);
      case Expr.FunctorApplication inner
          when functor == Functor.ADJOINT && inner.functor() == Functor.ADJOINT ->
          inner.operand();
      case Expr other -> new Expr.FunctorApplication(functor, other, type, span);
    };
  }

  private static Type typeUnder(Functor functor, Type.Arrow type) {
    return switch (functor) {
      case ADJOINT -> type;
      case CONTROLLED ->
          new Type.Arrow(
              type.kind(),
              new Type.Tuple(List.of(REGISTER, type.input())),
              type.output(),
              type.functors());
    };
  }
}
