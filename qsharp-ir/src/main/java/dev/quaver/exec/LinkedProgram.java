package dev.quaver.exec;

import dev.quaver.ir.Callable;
import dev.quaver.ir.Program;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// All that has been linked of a program so far; shared by all threads that run it.
final class LinkedProgram {

  private final Program program;
  private final Semantics semantics;
  private final CodeGeneration codeGeneration;
  private final ConcreteTypes types;
  private final boolean needsTally;
  private final ConcurrentMap<LinkKey, ExecutableCallable> callables = new ConcurrentHashMap<>();
  private final ConcurrentMap<LinkKey, CallableFamily> families = new ConcurrentHashMap<>();

  LinkedProgram(Program program, Semantics semantics, CodeGeneration codeGeneration) {
    this.program = program;
    this.semantics = semantics;
    boolean countsCalls =
        program.callables().keySet().stream().anyMatch(CountingIntrinsics::countsCalls);
    this.codeGeneration = countsCalls ? CodeGeneration.NEVER : codeGeneration;
    this.types = new ConcreteTypes(program.udts());
    this.needsTally =
        program.callables().keySet().stream().anyMatch(CountingIntrinsics::needsTally);
  }

  Program program() {
    return program;
  }

  Semantics semantics() {
    return semantics;
  }

  /// Whether the program asks what it has called since it began.
  boolean needsTally() {
    return needsTally;
  }

  /// When classes are generated: never for a program that counts calls, because counting looks at the arguments of each
  /// call in a frame.
  CodeGeneration codeGeneration() {
    return codeGeneration;
  }

  ConcreteTypes types() {
    return types;
  }

  /// Whether it is the library's `Length`, which needs no call.
  boolean isLength(Callable callable) {
    return callable.implementation() instanceof Callable.Intrinsic
        && callable.id().simpleName().equals("Length")
        && callable.parameters().size() == 1;
  }

  CallableFamily family(LinkKey key) {
    LinkKey plain = new LinkKey(key.id(), key.typeArguments(), false, 0);
    return families.computeIfAbsent(
        plain, id -> new CallableFamily(this, id.id(), id.typeArguments()));
  }

  /// The callable for `key`; its body is linked when it is first called.
  ExecutableCallable link(LinkKey key) {
    return callables.computeIfAbsent(key, this::create);
  }

  private ExecutableCallable create(LinkKey key) {
    Callable callable = program.callable(key.id());
    Kind output = types.kind(ConcreteTypes.substitute(callable.output(), key.typeArguments()));
    return switch (callable.implementation()) {
      case Callable.Intrinsic _ -> {
        List<Type> slots = new ArrayList<>();
        if (key.controlCount() > 0) {
          slots.add(new Type.Array(Type.Primitive.QUBIT));
        }
        callable.parameters().forEach(parameter -> slots.add(parameter.type()));
        yield new IntrinsicCallable(key, callable, layout(slots, key), output);
      }
      case Callable.CircuitBody(var circuit) -> {
        List<Type> slots = callable.parameters().stream().map(Callable.Parameter::type).toList();
        yield new CircuitCallable(key, callable, layout(slots, key), output, circuit);
      }
      case Callable.Specialized specialized -> {
        Callable.Specialization chosen = choose(key, specialized);
        List<Type> slots = chosen.locals().stream().map(Callable.Local::type).toList();
        yield new LinkedCallable(key, callable, layout(slots, key), output, this, chosen);
      }
    };
  }

  private SlotLayout layout(List<Type> slots, LinkKey key) {
    return SlotLayout.of(
        slots.stream()
            .map(type -> types.kind(ConcreteTypes.substitute(type, key.typeArguments())))
            .toList());
  }

  private static Callable.Specialization choose(LinkKey key, Callable.Specialized specialized) {
    Optional<Callable.Specialization> chosen;
    if (key.controlCount() > 0) {
      chosen = key.adjoint() ? specialized.controlledAdjoint() : specialized.controlled();
    } else {
      chosen = key.adjoint() ? specialized.adjoint() : Optional.of(specialized.body());
    }
    return chosen.orElseThrow(
        () -> new IllegalStateException("internal: no such specialization: " + key));
  }
}
