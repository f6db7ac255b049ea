package dev.quaver.ir;

import dev.quaver.ast.Functor;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Checks what every program of the IR must hold: callables and slots exist, operands have the types that their operators
/// need, slots are bound before they are read, specializations are there as the functors say, blocks give what they
/// promise.
public final class IrValidator {
  private static final Type REGISTER = new Type.Array(Type.Primitive.QUBIT);

  private final Program program;
  private final List<String> problems = new ArrayList<>();

  private IrValidator(Program program) {
    this.program = program;
  }

  /// What is wrong with `program`, one sentence each; empty for a sound one.
  public static List<String> validate(Program program) {
    var validator = new IrValidator(program);
    validator.run();
    return List.copyOf(validator.problems);
  }

  private void run() {
    program
        .entry()
        .filter(entry -> !program.callables().containsKey(entry))
        .ifPresent(entry -> problems.add("no entry " + entry));
    program.callables().values().stream()
        .sorted(Comparator.comparing(callable -> callable.id().qualifiedName()))
        .forEach(this::check);
  }

  private void check(Callable callable) {
    switch (callable.implementation()) {
      case Callable.Intrinsic _ -> {}
      case Callable.CircuitBody _ -> checkCircuit(callable);
      case Callable.Specialized specialized -> checkSpecialized(callable, specialized);
    }
  }

  private void checkCircuit(Callable callable) {
    if (!callable.input().equals(REGISTER)
        || !callable.output().equals(new Type.Array(Type.Primitive.RESULT))
        || callable.functors() != Functors.NONE) {
      problems.add(callable.id() + ": a circuit is an operation Qubit[] => Result[]");
    }
  }

  private void checkSpecialized(Callable callable, Callable.Specialized specialized) {
    check(callable, "body", Optional.of(specialized.body()), true, false);
    boolean adjoint = callable.functors().has(Functor.ADJOINT);
    boolean controlled = callable.functors().has(Functor.CONTROLLED);
    check(callable, "adjoint", specialized.adjoint(), adjoint, false);
    check(callable, "controlled", specialized.controlled(), controlled, true);
    check(
        callable,
        "controlled adjoint",
        specialized.controlledAdjoint(),
        adjoint && controlled,
        true);
  }

  private void check(
      Callable callable,
      String name,
      Optional<Callable.Specialization> specialization,
      boolean expected,
      boolean controlled) {
    String place = callable.id() + " " + name;
    if (specialization.isPresent() != expected) {
      problems.add(place + ": " + (expected ? "missing" : "not expected"));
    }
    specialization.ifPresent(each -> check(callable, place, each, controlled));
  }

  private void check(
      Callable callable, String place, Callable.Specialization specialization, boolean controlled) {
    var first = new ArrayList<Type>();
    if (controlled) {
      first.add(REGISTER);
    }
    callable.parameters().forEach(parameter -> first.add(parameter.type()));
    List<Type> locals = specialization.locals().stream().map(Callable.Local::type).toList();
    if (locals.size() < first.size() || !locals.subList(0, first.size()).equals(first)) {
      problems.add(place + ": the frame does not begin with the parameters " + first);
      return;
    }
    var validator =
        new BodyValidator(
            program, callable, specialization, problem -> problems.add(place + ": " + problem));
    validator.check(first.size());
  }
}
