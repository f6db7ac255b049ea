package dev.quaver.exec.codegen;

import dev.quaver.ast.Functor;
import dev.quaver.exec.codegen.Surroundings.Callee;
import dev.quaver.exec.codegen.Surroundings.Form;
import dev.quaver.ir.Expr;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Writes calls and callable values.
///
/// A call of a Q# body is an `invokedynamic` that is linked when it is first executed, for good, to the static method of
/// the callee's class, which is generated then. Intrinsics and callable values are called through the executor, with a
/// frame.
final class CallCode {

  private static final DirectMethodHandleDesc BOOTSTRAP =
      MethodHandleDesc.ofMethod(
          DirectMethodHandleDesc.Kind.STATIC,
          ExecTypes.LINKAGE,
          "bootstrap",
          MethodTypeDesc.of(
              ClassDesc.of("java.lang.invoke.ConstantCallSite"),
              ConstantDescs.CD_MethodHandles_Lookup,
              ConstantDescs.CD_String,
              ConstantDescs.CD_MethodType,
              ConstantDescs.CD_int));

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final ExpressionCode expressions;

  CallCode(MethodWriter writer, ExpressionCode expressions) {
    this.writer = writer;
    this.code = writer.code();
    this.expressions = expressions;
  }

  void closure(Expr.Closure closure) {
    expressions.objects(closure.captures());
    writer.constant(writer.around().family(closure));
    Helper.CLOSURE.call(code);
  }

  void functor(Expr.FunctorApplication application) {
    Head head = Head.of(application);
    if (head.operand() instanceof Expr.CallableRef ref) {
      writer.constant(writer.around().value(ref, head.toggleAdjoint(), head.controls()));
      return;
    }
    expressions.write(head.operand(), Use.BORROW);
    functors(head);
    Helper.UNDER.call(code);
  }

  private void functors(Head head) {
    code.loadConstant(head.toggleAdjoint() ? 1 : 0);
    code.loadConstant(head.controls());
  }

  void call(Expr.Call call) {
    Head head = Head.of(call.callee());
    if (!(head.operand() instanceof Expr.CallableRef ref)) {
      new DynamicCall(writer, expressions, call, head).write();
      return;
    }
    Callee callee = writer.around().callee(ref, head.toggleAdjoint(), head.controls());
    if (callee.form() == Form.LENGTH) {
      expressions.write(call.argument(), Use.BORROW);
      Helper.LENGTH.call(code);
      return;
    }
    ArgumentShape shape = ArgumentShape.of(call.argument(), callee.controlCount());
    List<Expr> items = shape.items(callee.argumentCount());
    if (items.size() != callee.argumentCount()) {
      spread(call, callee, shape);
    } else if (callee.form() == Form.INTRINSIC) {
      intrinsic(call, callee, shape.controls(), items);
    } else {
      direct(call, callee, shape.controls(), items);
    }
    writer.convert(callee.output(), writer.kind(call));
  }

  private void direct(Expr.Call call, Callee callee, List<Expr> controls, List<Expr> items) {
    if (controls.isEmpty()) {
      writer.loadContext();
      for (int i = 0; i < items.size(); i++) {
        expressions.writeAs(callee.parameters().get(i), items.get(i), Use.VALUE);
      }
    } else {
      controlledArguments(call, callee, controls, items);
    }
    writer.loadContext();
    calleeAndSite(callee, call);
    Helper.ENTER.call(code);
    int stackLeft = writer.keep(Kind.LONG);
    code.invokedynamic(
        DynamicCallSiteDesc.of(
            BOOTSTRAP,
            "call",
            methodType(callee.parameters(), callee.output()),
            writer.constants().index(callee.executable())));
    writer.loadContext();
    code.lload(stackLeft);
    Helper.LEAVE.call(code);
  }

  /// Leaves the context, the register and the arguments, after a look at their qubits.
  private void controlledArguments(
      Expr.Call call, Callee callee, List<Expr> controls, List<Expr> items) {
    List<Kind> kinds = callee.parameters();
    List<Integer> variables = new ArrayList<>();
    joined(controls);
    variables.add(writer.keep(Kind.OBJECT));
    for (int i = 0; i < items.size(); i++) {
      expressions.writeAs(kinds.get(i + 1), items.get(i), Use.VALUE);
      variables.add(writer.keep(kinds.get(i + 1)));
    }
    code.aload(variables.getFirst());
    List<Integer> objects =
        IntStream.range(1, variables.size())
            .filter(i -> kinds.get(i) == Kind.OBJECT)
            .mapToObj(variables::get)
            .toList();
    expressions.objects(objects.size(), i -> code.aload(objects.get(i)));
    writer.loadContext();
    calleeAndSite(callee, call);
    Helper.CHECK_CONTROLS.call(code);
    writer.loadContext();
    for (int i = 0; i < variables.size(); i++) {
      writer.load(kinds.get(i), variables.get(i));
    }
  }

  private void calleeAndSite(Callee callee, Expr.Call call) {
    writer.constant(callee.executable());
    writer.constant(writer.around().site(call));
  }

  /// The type of the static method that does a callable's work.
  static MethodTypeDesc methodType(List<Kind> parameters, Kind output) {
    List<ClassDesc> types = new ArrayList<>();
    types.add(ExecTypes.CONTEXT);
    parameters.forEach(kind -> types.add(ExecTypes.type(kind)));
    return MethodTypeDesc.of(ExecTypes.type(output), types);
  }

  private void intrinsic(Expr.Call call, Callee callee, List<Expr> controls, List<Expr> items) {
    newFrame(callee);
    if (!controls.isEmpty()) {
      store(callee, 0, () -> joined(controls));
    }
    int first = callee.firstArgument();
    for (int i = 0; i < items.size(); i++) {
      Expr item = items.get(i);
      Kind kind = callee.parameters().get(first + i);
      store(callee, first + i, () -> expressions.writeAs(kind, item, Use.VALUE));
    }
    invoke(callee.executable(), call, callee.output());
  }

  private void newFrame(Callee callee) {
    writer.loadContext();
    writer.constant(callee.executable());
    Helper.NEW_FRAME.call(code);
  }

  /// Writes a value into a slot of the frame on the stack, which stays there.
  private void store(Callee callee, int slot, Runnable value) {
    Kind kind = callee.parameters().get(slot);
    code.dup();
    FrameCode.array(code, kind);
    code.loadConstant(callee.indices().get(slot));
    value.run();
    FrameCode.storeItem(code, kind);
  }

  /// An argument that is a tuple only when it has been evaluated.
  private void spread(Expr.Call call, Callee callee, ArgumentShape shape) {
    newFrame(callee);
    int frame = writer.keep(Kind.OBJECT);
    if (shape.controls().isEmpty()) {
      expressions.boxed(shape.inner());
    } else {
      expressions.objects(
          2,
          i -> {
            if (i == 0) {
              joined(shape.controls());
            } else {
              expressions.boxed(shape.inner());
            }
          });
      Conversions.tuple(code);
    }
    code.loadConstant(shape.controls().size());
    code.aload(frame);
    writer.constant(callee.executable());
    Helper.PUT_ARGUMENT.call(code);
    code.aload(frame);
    invoke(callee.executable(), call, callee.output());
  }

  /// The control registers as one, if there are any.
  void joined(List<Expr> controls) {
    for (int i = 0; i < controls.size(); i++) {
      expressions.write(controls.get(i));
      if (i > 0) {
        Helper.JOIN_CONTROLS.call(code);
      }
    }
  }

  /// Calls a callable that is known when generating; its frame is on the stack.
  private void invoke(Object executable, Expr.Call call, Kind output) {
    writer.constant(executable);
    writer.constant(writer.around().site(call));
    invocation(output).call(code);
  }

  static Helper invocation(Kind output) {
    return switch (output) {
      case LONG -> Helper.CALL_LONG;
      case DOUBLE -> Helper.CALL_DOUBLE;
      case BOOLEAN -> Helper.CALL_BOOLEAN;
      case OBJECT -> Helper.CALL;
    };
  }

  /// A callee without the functors that stand before it.
  record Head(Expr operand, boolean toggleAdjoint, int controls) {
    static Head of(Expr callee) {
      return switch (callee) {
        case Expr.Retype retype -> of(retype.operand());
        case Expr.FunctorApplication application -> {
          Head inner = of(application.operand());
          yield application.functor() == Functor.ADJOINT
              ? new Head(inner.operand, !inner.toggleAdjoint, inner.controls)
              : new Head(inner.operand, inner.toggleAdjoint, inner.controls + 1);
        }
        case Expr other -> new Head(other, false, 0);
      };
    }
  }
}
