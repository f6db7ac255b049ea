package dev.quaver.exec.codegen;

import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Writes loops and the jumps that belong to them.
///
/// Each round looks whether the run is cancelled; rounds that only compute do so once in [#ROUNDS_BETWEEN_LOOKS], because
/// the JVM's compiler keeps nothing in registers over the look.
final class LoopCode {

  private static final int ROUNDS_BETWEEN_LOOKS = 1024;

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final List<Open> open = new ArrayList<>();
  private int valueDepth;

  LoopCode(MethodWriter writer) {
    this.writer = writer;
    this.code = writer.code();
  }

  /// A loop around the code that is being written.
  private record Open(Label onBreak, Label onContinue, int scopeDepth, int valueDepth) {}

  /// Variables of a loop over a range or an array: the next number or index, what is added to it, how many rounds are
  /// left, the array if there is one.
  record Progress(int value, int step, int rounds, int items) {}

  /// A block in the middle of an expression begins: there may be operands on the stack.
  void enterValue() {
    valueDepth++;
  }

  void leaveValue() {
    valueDepth--;
  }

  /// `break` or `continue`
  void jump(boolean isBreak) {
    Open loop = open.getLast();
    if (loop.valueDepth != valueDepth) {
      throw new Refusal("a jump out of an expression to the loop around it");
    }
    writer.scopes().releaseDownTo(loop.scopeDepth);
    code.goto_(isBreak ? loop.onBreak : loop.onContinue);
  }

  private void body(Expr.Block block, Label onBreak, Label onContinue) {
    open.add(new Open(onBreak, onContinue, writer.scopes().depth(), valueDepth));
    writer.statements().discard(block);
    open.removeLast();
  }

  void whileLoop(Stmt.While loop) {
    rounds(
        Effort.of(loop, writer.around()),
        end -> {
          writer.conditions().jump(loop.condition(), false, end);
          Label next = code.newLabel();
          body(loop.body(), end, next);
          code.labelBinding(next);
        });
  }

  void repeatLoop(Stmt.Repeat loop) {
    rounds(
        Effort.of(loop, writer.around()),
        end -> {
          Label test = code.newLabel();
          body(loop.body(), end, test);
          code.labelBinding(test);
          writer.conditions().jump(loop.until(), true, end);
          Label next = code.newLabel();
          loop.fixup().ifPresent(fixup -> body(fixup, next, next));
          code.labelBinding(next);
        });
  }

  void forLoop(Stmt.For loop) {
    forLoop(loop, start(loop.iterable()));
  }

  /// The rounds that are left.
  void forLoop(Stmt.For loop, Progress progress) {
    rounds(
        Effort.of(loop, writer.around()),
        end -> {
          code.lload(progress.rounds).lconst_0().lcmp().ifle(end);
          bind(loop, progress);
          Label next = code.newLabel();
          body(loop.body(), end, next);
          code.labelBinding(next);
          code.lload(progress.value).lload(progress.step).ladd().lstore(progress.value);
          code.lload(progress.rounds).lconst_1().lsub().lstore(progress.rounds);
        });
  }

  private void rounds(Effort effort, Consumer<Label> round) {
    int untilLook = 0;
    if (effort == Effort.SMALL) {
      code.loadConstant(ROUNDS_BETWEEN_LOOKS);
      untilLook = writer.keep(Kind.BOOLEAN);
    }
    Label top = code.newLabel();
    Label end = code.newLabel();
    code.labelBinding(top);
    round.accept(end);
    if (effort == Effort.SMALL) {
      code.iinc(untilLook, -1).iload(untilLook).ifgt(top);
      code.loadConstant(ROUNDS_BETWEEN_LOOKS).istore(untilLook);
    }
    writer.loadContext();
    Helper.POLL.call(code);
    code.goto_(top);
    code.labelBinding(end);
  }

  private Progress start(Expr iterable) {
    if (writer.around().underlying(iterable.type()) instanceof Type.Array) {
      writer.expressions().write(iterable);
      int items = writer.keep(Kind.OBJECT);
      code.aload(items);
      Helper.LENGTH.call(code);
      int rounds = writer.keep(Kind.LONG);
      return new Progress(constant(0), constant(1), rounds, items);
    }
    if (iterable instanceof Expr.Range range) {
      writer.expressions().bound(range.start(), 0);
      int start = writer.keep(Kind.LONG);
      writer.expressions().bound(range.step(), 1);
      int step = writer.keep(Kind.LONG);
      writer.expressions().bound(range.end(), 0);
      int end = writer.keep(Kind.LONG);
      code.lload(start).lload(step).lload(end);
      Helper.ROUNDS.call(code);
      return new Progress(start, step, writer.keep(Kind.LONG), -1);
    }
    writer.expressions().write(iterable);
    int range = writer.keep(Kind.OBJECT);
    code.aload(range);
    Helper.ROUNDS_OF.call(code);
    int rounds = writer.keep(Kind.LONG);
    return new Progress(
        part(range, Expr.RangePart.Part.START), part(range, Expr.RangePart.Part.STEP), rounds, -1);
  }

  private int constant(long value) {
    code.loadConstant(value);
    return writer.keep(Kind.LONG);
  }

  private int part(int range, Expr.RangePart.Part part) {
    code.aload(range);
    writer.constant(part);
    Helper.RANGE_PART.call(code);
    return writer.keep(Kind.LONG);
  }

  private void bind(Stmt.For loop, Progress progress) {
    if (progress.items < 0) {
      code.lload(progress.value);
    } else {
      code.aload(progress.items).lload(progress.value);
      Helper helper =
          switch (writer.variables().kind(loop.slot())) {
            case LONG -> Helper.LONG_AT;
            case DOUBLE -> Helper.DOUBLE_AT;
            case BOOLEAN -> Helper.BOOLEAN_AT;
            case OBJECT -> Helper.OBJECT_AT;
          };
      helper.call(code);
    }
    writer.variables().store(loop.slot());
  }
}
