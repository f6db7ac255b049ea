package dev.quaver.exec.codegen;

import dev.quaver.ir.Expr;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.List;

/// Writes a call of a callable value: what its callee's frame looks like is known only when it is called.
final class DynamicCall {

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final ExpressionCode expressions;
  private final Expr.Call call;
  private final CallCode.Head head;

  DynamicCall(MethodWriter writer, ExpressionCode expressions, Expr.Call call, CallCode.Head head) {
    this.writer = writer;
    this.code = writer.code();
    this.expressions = expressions;
    this.call = call;
    this.head = head;
  }

  void write() {
    Object site = writer.around().site(call);
    expressions.write(head.operand(), Use.BORROW);
    writer.loadContext();
    writer.constant(site);
    Helper.LINKED.call(code);
    int value = writer.keep(Kind.OBJECT);
    code.aload(value);
    code.loadConstant(head.toggleAdjoint() ? 1 : 0);
    code.loadConstant(head.controls());
    Helper.VARIANT.call(code);
    int callee = writer.keep(Kind.OBJECT);
    code.aload(value).aload(callee);
    writer.loadContext();
    Helper.VALUE_FRAME.call(code);
    int frame = writer.keep(Kind.OBJECT);
    arguments(callee, frame);
    code.aload(frame).aload(callee);
    writer.constant(site);
    CallCode.invocation(writer.kind(call)).call(code);
  }

  private void arguments(int callee, int frame) {
    ArgumentShape shape = ArgumentShape.of(call.argument(), head.controls());
    int levels = shape.controls().size();
    int joined = -1;
    if (levels > 0) {
      expressions.calls().joined(shape.controls());
      joined = writer.keep(Kind.OBJECT);
    }
    if (!shape.readable()) {
      expressions.boxed(shape.inner());
      put(levels, frame, callee);
      return;
    }
    List<Expr> literal = shape.literalItems();
    List<Expr> items =
        literal.size() > 1 || shape.isUnitLiteral() ? literal : List.of(shape.inner());
    int[] variables = new int[items.size()];
    for (int i = 0; i < variables.length; i++) {
      expressions.write(items.get(i));
      variables[i] = writer.keep(writer.kind(items.get(i)));
    }
    Label spread = code.newLabel();
    Label end = code.newLabel();
    code.aload(callee).loadConstant(levels).loadConstant(items.size());
    Helper.FITS.call(code);
    code.ifeq(spread);
    slots(items, variables, joined, callee, frame);
    code.goto_(end);
    code.labelBinding(spread);
    boxes(items, variables, joined);
    code.loadConstant(levels).aload(frame).aload(callee);
    Helper.PUT_ITEMS.call(code);
    code.labelBinding(end);
  }

  private void put(int levels, int frame, int callee) {
    code.loadConstant(levels).aload(frame).aload(callee);
    Helper.PUT_ARGUMENT.call(code);
  }

  /// Each item goes straight into its slot.
  private void slots(List<Expr> items, int[] variables, int joined, int callee, int frame) {
    if (joined >= 0) {
      code.aload(joined).aload(frame);
      Helper.PUT_CONTROLS.call(code);
    }
    for (int i = 0; i < variables.length; i++) {
      Kind kind = writer.kind(items.get(i));
      writer.load(kind, variables[i]);
      code.loadConstant(i).aload(frame).aload(callee);
      Helper helper =
          switch (kind) {
            case LONG -> Helper.PUT_LONG;
            case DOUBLE -> Helper.PUT_DOUBLE;
            case BOOLEAN -> Helper.PUT_BOOLEAN;
            case OBJECT -> Helper.PUT_OBJECT;
          };
      helper.call(code);
    }
  }

  private void boxes(List<Expr> items, int[] variables, int joined) {
    expressions.objects(
        variables.length,
        i -> {
          Kind kind = writer.kind(items.get(i));
          writer.load(kind, variables[i]);
          writer.convert(kind, Kind.OBJECT);
        });
    if (joined >= 0) {
      code.aload(joined);
    } else {
      writer.unit();
    }
  }
}
