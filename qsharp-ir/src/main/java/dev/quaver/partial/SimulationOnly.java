package dev.quaver.partial;

import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Program;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes out of a program what is there for simulations only: messages and dumps do nothing, assertions hold, and callables
/// with a body for simulation are known by their name alone.
final class SimulationOnly {

  private static final String LIBRARY = "std";

  private static final Set<String> DROPPED =
      Set.of(
          "Message",
          "DumpMachine",
          "DumpRegister",
          "DumpMachineTo",
          "DumpRegisterTo",
          "DumpMatrix",
          "DumpOperation",
          "ConfigurePauliNoise",
          "ConfigureQubitLoss",
          "ApplyIdleNoise");

  private static final String ASSERTION = "HasProbability";

  private SimulationOnly() {}

  static Program removedFrom(Program program) {
    Map<CallableId, Callable> callables = new HashMap<>();
    program.callables().forEach((id, callable) -> callables.put(id, replaced(callable)));
    return new Program(callables, program.udts(), program.entry(), program.dialect());
  }

  private static Callable replaced(Callable callable) {
    CallableId id = callable.id();
    if (id.packageName().equals(LIBRARY)) {
      if (DROPPED.contains(id.simpleName())) {
        return withValue(callable, new Expr.Tuple(List.of(), Type.UNIT, Span.NONE));
      }
      if (id.simpleName().equals(ASSERTION)) {
        return withValue(callable, new Expr.BoolLiteral(true, Span.NONE));
      }
    }
    boolean simulated =
        callable.implementation() instanceof Callable.Specialized specialized
            && specialized.simulatableIntrinsic();
    return simulated ? with(callable, new Callable.Intrinsic()) : callable;
  }

  private static Callable withValue(Callable callable, Expr value) {
    List<Callable.Local> locals =
        callable.parameters().stream()
            .map(parameter -> new Callable.Local(parameter.name(), parameter.type(), false))
            .toList();
    var block = new Expr.Block(List.of(), Optional.of(value), value.type(), Span.NONE);
    var body = new Callable.Specialization(locals, block);
    return with(
        callable,
        new Callable.Specialized(
            body, Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  private static Callable with(Callable callable, Callable.Implementation implementation) {
    return new Callable(
        callable.id(),
        callable.source(),
        callable.span(),
        callable.kind(),
        callable.typeParameters(),
        callable.parameters(),
        callable.captureCount(),
        callable.output(),
        callable.functors(),
        implementation,
        callable.attributes());
  }
}
