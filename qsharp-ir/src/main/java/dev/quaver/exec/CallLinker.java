package dev.quaver.exec;

import dev.quaver.ast.Functor;
import dev.quaver.ir.Expr;
import dev.quaver.value.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Links calls and callable values.
final class CallLinker {

  private static final Node[] NONE = {};

  private final Linker linker;
  private final ExpressionLinker expressions;

  CallLinker(Linker linker, ExpressionLinker expressions) {
    this.linker = linker;
    this.expressions = expressions;
  }

  Node reference(Expr.CallableRef ref) {
    LinkKey key = key(ref, false, 0);
    return Constants.of(
        (Object) LinkedValue.of(linker.program().family(key), key.adjoint(), key.controlCount()));
  }

  Node closure(Expr.Closure closure) {
    return new CallNodes.MakeClosure(
        linker.program().family(linker.owner().key.of(closure)),
        expressions.linkAll(closure.captures()));
  }

  Node functor(Expr.FunctorApplication application) {
    Callee callee = callee(application);
    if (callee.operand() instanceof Expr.CallableRef ref) {
      LinkKey key = key(ref, callee.toggleAdjoint(), callee.controls());
      return Constants.of(
          (Object) LinkedValue.of(linker.program().family(key), key.adjoint(), key.controlCount()));
    }
    return new CallNodes.ApplyFunctor(
        expressions.link(callee.operand(), Use.BORROW), callee.toggleAdjoint(), callee.controls());
  }

  Node call(Expr.Call call) {
    Callee callee = callee(call.callee());
    CallSite site = new CallSite(call.span(), call.argument().span());
    if (callee.operand() instanceof Expr.CallableRef ref) {
      LinkKey key = key(ref, callee.toggleAdjoint(), callee.controls());
      if (isLength(key)) {
        return new ArrayNodes.Length(expressions.link(call.argument(), Use.BORROW));
      }
      ExecutableCallable target = linker.program().link(key);
      return new CallNodes.Direct(target, directPlan(call.argument(), target), site);
    }
    return new CallNodes.Dynamic(
        expressions.link(callee.operand(), Use.BORROW),
        callee.toggleAdjoint(),
        callee.controls(),
        dynamicPlan(call.argument(), callee.controls()),
        site);
  }

  private boolean isLength(LinkKey key) {
    return linker.program().isLength(linker.program().program().callable(key.id()));
  }

  private LinkKey key(Expr.CallableRef ref, boolean toggleAdjoint, int moreControls) {
    return linker.owner().key.of(ref, toggleAdjoint, moreControls);
  }

  /// A callee without the functors that stand before it.
  private record Callee(Expr operand, boolean toggleAdjoint, int controls) {}

  private static Callee callee(Expr expr) {
    boolean toggle = false;
    int controls = 0;
    Expr operand = expr;
    while (true) {
      switch (operand) {
        case Expr.Retype retype -> operand = retype.operand();
        case Expr.FunctorApplication application -> {
          toggle ^= application.functor() == Functor.ADJOINT;
          controls += application.functor() == Functor.CONTROLLED ? 1 : 0;
          operand = application.operand();
        }
        case Expr other -> {
          return new Callee(other, toggle, controls);
        }
      }
    }
  }

  private Arguments.Plan directPlan(Expr argument, ExecutableCallable target) {
    List<Node> controls = new ArrayList<>();
    Optional<Expr> inner = inner(argument, target.key.controlCount(), controls);
    if (inner.isEmpty()) {
      return new Arguments.Spread(NONE, expressions.link(argument));
    }
    Node[] registers = controls.toArray(Node[]::new);
    int count = target.argumentCount();
    if (count == 1) {
      return new Arguments.Flat(registers, new Node[] {expressions.link(inner.get())}, target);
    }
    List<Expr> items = literalItems(inner.get());
    if (items.size() == count && (count > 0 || isUnitLiteral(inner.get()))) {
      return new Arguments.Flat(registers, expressions.linkAll(items), target);
    }
    return new Arguments.Spread(registers, expressions.link(inner.get()));
  }

  private Arguments.Plan dynamicPlan(Expr argument, int controlCount) {
    List<Node> controls = new ArrayList<>();
    Optional<Expr> inner = inner(argument, controlCount, controls);
    if (inner.isEmpty()) {
      return new Arguments.Spread(NONE, expressions.link(argument));
    }
    Node[] registers = controls.toArray(Node[]::new);
    List<Expr> items = literalItems(inner.get());
    if (items.size() > 1 || isUnitLiteral(inner.get())) {
      return new Arguments.Items(registers, expressions.linkAll(items));
    }
    return new Arguments.Items(registers, new Node[] {expressions.link(inner.get())});
  }

  /// Collects the control registers of a literal argument and answers what remains; empty if it is not literal enough.
  private Optional<Expr> inner(Expr argument, int controlCount, List<Node> controls) {
    Expr rest = argument;
    List<Expr> registers = new ArrayList<>();
    for (int level = 0; level < controlCount; level++) {
      if (!(rest instanceof Expr.Tuple tuple) || tuple.items().size() != 2) {
        return Optional.empty();
      }
      registers.add(tuple.items().getFirst());
      rest = tuple.items().getLast();
    }
    for (Expr register : registers) {
      controls.add(expressions.link(register));
    }
    return Optional.of(rest);
  }

  private static List<Expr> literalItems(Expr argument) {
    Expr expr = argument;
    while (expr instanceof Expr.Retype retype) {
      expr = retype.operand();
    }
    return expr instanceof Expr.Tuple tuple ? tuple.items() : List.of();
  }

  private static boolean isUnitLiteral(Expr argument) {
    return argument instanceof Expr.Tuple tuple && tuple.items().isEmpty();
  }
}
