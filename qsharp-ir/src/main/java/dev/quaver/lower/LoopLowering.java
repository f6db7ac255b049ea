package dev.quaver.lower;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.Stmt.Use;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Dialect;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Lowers loops and conjugations. In a body that is being inverted, loops that call operations run backwards.
final class LoopLowering {
  private final BodyLowering body;

  LoopLowering(BodyLowering body) {
    this.body = body;
  }

  void forLoop(dev.quaver.ast.Expr.For loop, List<Stmt> out) {
    Expr iterable = body.expressions().lower(loop.iterable());
    if (body.mode().adjoint() && body.adjointOrder().callsOperations(loop)) {
      iterable = reversed(iterable, out);
    }
    Type item = iterable.type() instanceof Type.Array array ? array.item() : Type.Primitive.INT;
    var first = new ArrayList<Stmt>();
    int slot;
    if (loop.pattern() instanceof Pattern.Bind bind) {
      slot = body.frame().declare(body.types().variable(bind));
    } else {
      slot = body.frame().temporary("<item>", item);
      body.patterns().bind(loop.pattern(), new Expr.Local(slot, item, loop.span()), first);
    }
    Expr.Block block = body.statements().block(loop.body(), Type.UNIT);
    first.addAll(block.statements());
    Expr.Block whole = Ir.unitBlock(first, block.span());
    out.add(new Stmt.For(slot, iterable, whole, loop.span()));
  }

  void whileLoop(dev.quaver.ast.Expr.While loop, List<Stmt> out) {
    Expr condition = body.expressions().lower(loop.condition());
    Expr.Block block = body.statements().block(loop.body(), Type.UNIT);
    out.add(new Stmt.While(condition, block, loop.span()));
  }

  void repeat(dev.quaver.ast.Expr.Repeat loop, List<Stmt> out) {
    if (leavesQubitsToCondition(loop)) {
      out.add(repeatInsideScope(loop));
      return;
    }
    Expr.Block block = body.statements().block(loop.body(), Type.UNIT);
    Expr until = body.expressions().lower(loop.until());
    Optional<Expr.Block> fixup =
        loop.fixup().map(other -> body.statements().block(other, Type.UNIT));
    out.add(new Stmt.Repeat(block, until, fixup, loop.span()));
  }

  /// W, then A, then the inverse of W; only A is controlled, and only A is inverted.
  Expr.Block conjugation(dev.quaver.ast.Expr.Conjugation conjugation, Type expected) {
    var out = new ArrayList<Stmt>();
    out.add(evaluate(within(conjugation, Mode.PLAIN)));
    Expr.Block apply = body.statements().block(conjugation.apply(), expected);
    Optional<Expr> value = Optional.empty();
    if (expected.equals(Type.UNIT)) {
      out.add(evaluate(apply));
    } else {
      value = Optional.of(body.patterns().store(apply, "<applied>", out));
    }
    out.add(evaluate(within(conjugation, Mode.ADJOINT)));
    return new Expr.Block(out, value, expected, conjugation.span());
  }

  private Expr within(dev.quaver.ast.Expr.Conjugation conjugation, Mode mode) {
    return body.inMode(mode, () -> body.statements().block(conjugation.within(), Type.UNIT));
  }

  /// Classic conditions and fixups see the names of the loop's body, qubits allocated there among them.
  private boolean leavesQubitsToCondition(dev.quaver.ast.Expr.Repeat loop) {
    return body.scope().declaration().dialect() == Dialect.CLASSIC
        && loop.body().statements().stream()
            .anyMatch(statement -> statement instanceof Use use && use.block().isEmpty());
  }

  /// Evaluates condition and fixup at the end of the body, where its qubits are still there.
  private Stmt repeatInsideScope(dev.quaver.ast.Expr.Repeat loop) {
    int done = body.frame().temporary("<done>", Type.Primitive.BOOL);
    Span span = loop.until().span();
    var isDone = new Expr.Local(done, Type.Primitive.BOOL, span);
    Expr.Block block =
        body.statements()
            .blockWithTail(
                loop.body(),
                out -> {
                  out.add(new Stmt.Bind(done, body.expressions().lower(loop.until()), span));
                  loop.fixup().ifPresent(fixup -> out.add(unless(isDone, fixup)));
                });
    return new Stmt.Repeat(block, isDone, Optional.empty(), loop.span());
  }

  private Stmt unless(Expr condition, dev.quaver.ast.Expr.Block then) {
    var negated =
        new Expr.Unary(UnaryOperator.NOT, condition, Type.Primitive.BOOL, condition.span());
    Expr.Block block = body.statements().block(then, Type.UNIT);
    return evaluate(new Expr.If(negated, block, Optional.empty(), Type.UNIT, then.span()));
  }

  private static Stmt evaluate(Expr expr) {
    return new Stmt.Evaluate(expr, expr.span());
  }

  /// The same items, last one first.
  private Expr reversed(Expr iterable, List<Stmt> out) {
    return iterable.type() instanceof Type.Array
        ? reversedArray(iterable)
        : reversedRange(iterable, out);
  }

  /// `array[...-1...]`
  private static Expr reversedArray(Expr array) {
    Span span = array.span();
    var backwards =
        new Expr.Range(
            Optional.empty(),
            Optional.of(Ir.integer(-1, span)),
            Optional.empty(),
            Type.Primitive.RANGE_FULL,
            span);
    return new Expr.Slice(array, backwards, array.type(), span);
  }

  /// The numbers of a range from the last one that it reaches. The remainder is taken as that of floor division, so that an
  /// empty range stays empty.
  private Expr reversedRange(Expr range, List<Stmt> out) {
    Span span = range.span();
    OptionalLong step = unitStep(range);
    if (range instanceof Expr.Range literal
        && step.isPresent()
        && literal.start().filter(Ir::isConstant).isPresent()) {
      return range(
          literal.end().orElseThrow(), Ir.integer(-step.getAsLong(), span), literal.start().get());
    }
    Expr stored = body.patterns().stable(range, "<range>", out);
    Expr start = new Expr.RangePart(stored, Expr.RangePart.Part.START, span);
    Expr end = new Expr.RangePart(stored, Expr.RangePart.Part.END, span);
    if (step.isPresent()) {
      return range(end, Ir.integer(-step.getAsLong(), span), start);
    }
    return reversedRange(start, new Expr.RangePart(stored, Expr.RangePart.Part.STEP, span), end);
  }

  private static Expr reversedRange(Expr start, Expr step, Expr end) {
    Expr distance = Ir.intBinary(BinaryOperator.SUBTRACT, end, start);
    Expr remainder = Ir.intBinary(BinaryOperator.MODULO, distance, step);
    Expr shifted = Ir.intBinary(BinaryOperator.ADD, remainder, step);
    Expr floored = Ir.intBinary(BinaryOperator.MODULO, shifted, step);
    Expr last = Ir.intBinary(BinaryOperator.SUBTRACT, end, floored);
    Expr back = new Expr.Unary(UnaryOperator.NEGATE, step, Type.Primitive.INT, step.span());
    return range(last, back, start);
  }

  /// The step of a range that reaches its end whatever it is: 1 or -1.
  private static OptionalLong unitStep(Expr range) {
    if (!(range instanceof Expr.Range literal)) {
      return OptionalLong.empty();
    }
    if (literal.step().isEmpty()) {
      return OptionalLong.of(1);
    }
    return literal.step().get() instanceof Expr.IntLiteral step && Math.abs(step.value()) == 1
        ? OptionalLong.of(step.value())
        : OptionalLong.empty();
  }

  private static Expr range(Expr start, Expr step, Expr end) {
    return new Expr.Range(
        Optional.of(start),
        Optional.of(step),
        Optional.of(end),
        Type.Primitive.RANGE,
        start.span());
  }
}
