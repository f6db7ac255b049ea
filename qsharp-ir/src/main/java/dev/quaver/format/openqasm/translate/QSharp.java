package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Functor;
import dev.quaver.ast.FunctorExpr;
import dev.quaver.ast.Ident;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.QualifiedName;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.Stmt;
import dev.quaver.ast.TypeExpr;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes nodes of Q#'s syntax tree.
final class QSharp {

  static final String ANGLES = "Std.OpenQASM.Angle.";
  static final String VALUES = "Quaver.OpenQasm.Values.";
  static final String INTRINSICS = "Std.Intrinsic.";
  static final String MATH = "Std.Math.";

  private QSharp() {}

  static Expr.Name name(String dotted, Span span) {
    return new Expr.Name(qualified(dotted, span), List.of(), span);
  }

  /// A local name, whatever characters it has.
  static Expr.Name local(String name, Span span) {
    return new Expr.Name(new QualifiedName(List.of(new Ident(name, span)), span), List.of(), span);
  }

  static QualifiedName qualified(String dotted, Span span) {
    List<Ident> parts = new ArrayList<>();
    for (String part : dotted.split("\\.")) {
      parts.add(new Ident(part, span));
    }
    return new QualifiedName(parts, span);
  }

  static Expr integer(long value, Span span) {
    return value < 0
        ? new Expr.Unary(UnaryOperator.NEGATE, new Expr.IntLiteral(-value, span), span)
        : new Expr.IntLiteral(value, span);
  }

  static Expr.ArrayLiteral array(List<Expr> items, Span span) {
    return new Expr.ArrayLiteral(items, span);
  }

  static Expr call(String callable, Span span, Expr... arguments) {
    return call(name(callable, span), List.of(arguments), span);
  }

  static Expr call(Expr callee, List<Expr> arguments, Span span) {
    return new Expr.Call(callee, new Expr.Tuple(arguments, span), false, span);
  }

  static Expr functor(Functor functor, Expr operand) {
    return new Expr.FunctorApplication(functor, operand, operand.span());
  }

  static Expr binary(BinaryOperator operator, Expr left, Expr right, Span span) {
    return new Expr.Binary(operator, left, right, span);
  }

  static Expr not(Expr operand, Span span) {
    return new Expr.Unary(UnaryOperator.NOT, operand, span);
  }

  static Expr choose(Expr condition, Expr whenTrue, Expr whenFalse, Span span) {
    return new Expr.Conditional(condition, whenTrue, whenFalse, span);
  }

  /// `first..last`
  static Expr range(Expr first, Expr last, Span span) {
    return new Expr.Range(Optional.of(first), Optional.empty(), Optional.of(last), span);
  }

  static Stmt statement(Expr expr) {
    return new Stmt.Expression(expr, true, expr.span());
  }

  static Stmt local(boolean mutable, String name, Expr value, Span span) {
    return new Stmt.Local(mutable, bind(name, span), value, span);
  }

  static Pattern.Bind bind(String name, Span span) {
    return new Pattern.Bind(new Ident(name, span), Optional.empty(), span);
  }

  static Pattern.Bind bind(String name, TypeExpr type, Span span) {
    return new Pattern.Bind(new Ident(name, span), Optional.of(type), span);
  }

  /// `use name = Qubit[size];`, or a single qubit without a size
  static Stmt use(String name, Optional<Integer> size, Span span) {
    QubitInit init =
        size.isPresent()
            ? new QubitInit.Array(integer(size.get(), span), span)
            : new QubitInit.Single(span);
    return new Stmt.Use(false, bind(name, span), init, Optional.empty(), span);
  }

  static Expr.Block block(List<Stmt> statements, Span span) {
    return new Expr.Block(statements, span);
  }

  /// `for name in range { statements }`
  static Stmt loop(String name, Expr range, List<Stmt> body, Span span) {
    return statement(new Expr.For(bind(name, span), range, block(body, span), span));
  }

  /// `is Adj + Ctl`
  static FunctorExpr bothFunctors(Span span) {
    return new FunctorExpr.Union(
        new FunctorExpr.Single(Functor.ADJOINT, span),
        new FunctorExpr.Single(Functor.CONTROLLED, span),
        span);
  }

  static CallableKind kind(boolean operation) {
    return operation ? CallableKind.OPERATION : CallableKind.FUNCTION;
  }

  /// The type in which values are kept.
  static TypeExpr type(QasmType type, Span span) {
    return switch (type) {
      case QasmType.Bit _ -> named("Result", span);
      case QasmType.BitRegister _ -> new TypeExpr.Array(named("Result", span), span);
      case QasmType.Bool _ -> named("Bool", span);
      case QasmType.Int _ -> named("Int", span);
      case QasmType.Real _ -> named("Double", span);
      case QasmType.Angle _ -> named(ANGLES + "Angle", span);
      case QasmType.Complex _ -> named(MATH + "Complex", span);
      case QasmType.Array array -> new TypeExpr.Array(type(array.element(), span), span);
      case QasmType.Qubit _ -> named("Qubit", span);
      case QasmType.QubitRegister _ -> new TypeExpr.Array(named("Qubit", span), span);
      case QasmType.Nothing _, QasmType.Unknown _, QasmType.Duration _ -> named("Unit", span);
    };
  }

  private static TypeExpr named(String dotted, Span span) {
    return new TypeExpr.Named(qualified(dotted, span), span);
  }

  /// What a variable holds before anything is assigned.
  static Expr zero(QasmType type, Span span) {
    return switch (type) {
      case QasmType.Bit _ -> new Expr.ResultLiteral(false, span);
      case QasmType.BitRegister bits ->
          new Expr.ArrayRepeat(
              new Expr.ResultLiteral(false, span), integer(bits.size(), span), span);
      case QasmType.Bool _ -> new Expr.BoolLiteral(false, span);
      case QasmType.Int _ -> integer(0, span);
      case QasmType.Real _ -> new Expr.DoubleLiteral(0, span);
      case QasmType.Angle angle ->
          call(ANGLES + "IntAsAngle", span, integer(0, span), integer(angle.size(), span));
      case QasmType.Complex _ ->
          complex(new Expr.DoubleLiteral(0, span), new Expr.DoubleLiteral(0, span), span);
      case QasmType.Array array ->
          new Expr.ArrayRepeat(
              zero(array.element(), span), integer(array.dimensions().getFirst(), span), span);
      case QasmType.Qubit _,
          QasmType.QubitRegister _,
          QasmType.Nothing _,
          QasmType.Unknown _,
          QasmType.Duration _ ->
          new Expr.Tuple(List.of(), span);
    };
  }

  static Expr complex(Expr real, Expr imaginary, Span span) {
    return new Expr.NewStruct(
        qualified(MATH + "Complex", span),
        Optional.empty(),
        List.of(
            new Expr.FieldValue(new Ident("Real", span), real, span),
            new Expr.FieldValue(new Ident("Imag", span), imaginary, span)),
        span);
  }

  static Expr field(Expr operand, String name, Span span) {
    return new Expr.Field(operand, new Ident(name, span), span);
  }
}
