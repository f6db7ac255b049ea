package dev.quaver.exec;

import dev.quaver.exec.codegen.Surroundings;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import java.util.Arrays;

/// Answers a generator's questions about the program around one specialization.
final class BodySurroundings implements Surroundings {

  private final LinkedProgram program;
  private final ExecutableCallable owner;

  BodySurroundings(LinkedProgram program, ExecutableCallable owner) {
    this.program = program;
    this.owner = owner;
  }

  private Type concrete(Type type) {
    return ConcreteTypes.substitute(type, owner.key.typeArguments());
  }

  @Override
  public Kind kind(Type type) {
    return program.types().kind(concrete(type));
  }

  @Override
  public Type underlying(Type type) {
    return program.types().underlying(concrete(type));
  }

  @Override
  public boolean checkedIntegers() {
    return program.semantics().checkedIntegers();
  }

  @Override
  public Object defaultOf(Type type) {
    return Defaults.simple(program.types(), concrete(type));
  }

  @Override
  public int line(Span span) {
    return owner.source().line(span.start());
  }

  @Override
  public Object value(Expr.CallableRef ref, boolean toggleAdjoint, int moreControls) {
    LinkKey key = owner.key.of(ref, toggleAdjoint, moreControls);
    return LinkedValue.of(program.family(key), key.adjoint(), key.controlCount());
  }

  @Override
  public Object family(Expr.Closure closure) {
    return program.family(owner.key.of(closure));
  }

  @Override
  public Object site(Expr.Call call) {
    return new CallSite(call.span(), call.argument().span());
  }

  @Override
  public Callee callee(Expr.CallableRef ref, boolean toggleAdjoint, int moreControls) {
    LinkKey key = owner.key.of(ref, toggleAdjoint, moreControls);
    ExecutableCallable callee = program.link(key);
    int parameters = callee.firstArgumentSlot() + callee.argumentCount();
    return new Callee(
        callee,
        form(callee),
        key.controlCount(),
        Arrays.asList(callee.layout.kinds()).subList(0, parameters),
        Arrays.stream(callee.layout.indices()).limit(parameters).boxed().toList(),
        callee.outputKind);
  }

  private Form form(ExecutableCallable callee) {
    Callable callable = callee.callable;
    if (!(callable.implementation() instanceof Callable.Intrinsic)) {
      return Form.SPECIALIZED;
    }
    return program.isLength(callable) ? Form.LENGTH : Form.INTRINSIC;
  }
}
