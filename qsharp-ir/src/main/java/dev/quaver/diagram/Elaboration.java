package dev.quaver.diagram;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Makes the diagram of a circuit: goes through its steps once, as if each condition could go either way.
final class Elaboration {

  /// Qubits that nothing happens to are drawn as long as the circuit has no more than this.
  private static final int MAX_IDLE_QUBITS = 1_000;

  /// Steps without operations, such as calls of empty routines, count a hundredth of an operation.
  private static final long STEPS_PER_OPERATION = 100;

  private final DynamicCircuit circuit;
  private final DiagramOptions options;
  private final ResultOwners owners = new ResultOwners();
  private final Set<Integer> qubits = new TreeSet<>();
  private final List<BitSet> assignedByRoutine = new ArrayList<>();
  private int operationCount;
  private long stepCount;
  private boolean complete = true;

  Elaboration(DynamicCircuit circuit, DiagramOptions options) {
    this.circuit = circuit;
    this.options = options;
    circuit.routines().forEach(routine -> assignedByRoutine.add(Assigned.in(routine.body())));
  }

  /// Where steps are drawn.
  ///
  /// @param depth number of groups around
  /// @param conditions results on which it depends whether the steps take place
  /// @param active routines being drawn
  private record Place(
      Frame frame, int depth, BitSet conditions, Set<Integer> active, List<Draft> drafts) {

    Place into(List<Draft> others) {
      return new Place(frame, depth, conditions, active, others);
    }

    Place deeper(List<Draft> others) {
      return new Place(frame, depth + 1, conditions, active, others);
    }

    Place under(BitSet more) {
      BitSet all = (BitSet) conditions.clone();
      all.or(more);
      return new Place(frame, depth, all, active, drafts);
    }
  }

  /// The diagram.
  Diagram diagram() {
    List<Draft> drafts = new ArrayList<>();
    steps(
        unwrapped(circuit.body()), new Place(Frame.of(circuit), 0, new BitSet(), Set.of(), drafts));
    if (circuit.qubitCount() <= MAX_IDLE_QUBITS) {
      for (int qubit = 0; qubit < circuit.qubitCount(); qubit++) {
        qubits.add(qubit);
      }
    }
    List<QubitWires> wires = owners.wires(qubits);
    return new Diagram(circuit.name(), wires, new Packing(new Rows(wires)).pack(drafts), complete);
  }

  /// A box around everything would say nothing.
  private static List<Step> unwrapped(List<Step> steps) {
    List<Step> inner = steps;
    while (inner.size() == 1 && inner.getFirst() instanceof Step.Group(_, var contents)) {
      inner = contents;
    }
    return inner;
  }

  private void steps(List<Step> steps, Place place) {
    for (Step step : steps) {
      if (++stepCount > options.maxOperations() * STEPS_PER_OPERATION) {
        complete = false;
      }
      if (!complete) {
        return;
      }
      step(step, place);
    }
  }

  private void step(Step step, Place place) {
    switch (step) {
      case Step.Straight(var operations) ->
          operations.forEach(new OperationElements(this::mayAdd, element -> add(element, place)));
      case Step.Apply apply -> apply(apply, place);
      case Step.Measure(var qubit, var result) -> measure(qubit, result, place);
      case Step.Reset(var qubit) -> {
        if (mayAdd()) {
          add(new Element.Reset(wires(place.frame().candidates(qubit))), place);
        }
      }
      case Step.Assign(int variable, var value) ->
          place.frame().assign(variable, value, place.conditions());
      case Step.If conditional -> conditional(conditional, place);
      case Step.While loop -> loop(loop, place);
      case Step.Call call -> call(call, place);
      case Step.Group(var label, var steps) -> group(label, steps, place);
    }
  }

  private boolean mayAdd() {
    if (operationCount == options.maxOperations()) {
      complete = false;
      return false;
    }
    operationCount++;
    return true;
  }

  private void add(Element element, Place place) {
    for (Wire wire : element.wires()) {
      if (wire instanceof Wire.Quantum(int qubit)) {
        qubits.add(qubit);
      }
    }
    if (element instanceof Element.Measurement measurement) {
      owners.measured(measurement);
    }
    place.drafts().add(new Draft.Single(element));
  }

  private void apply(Step.Apply apply, Place place) {
    if (!mayAdd()) {
      return;
    }
    Frame frame = place.frame();
    List<Argument> arguments = new ArrayList<>();
    var dependencies = new BitSet();
    if (apply.gate().hasAngle()) {
      Value angle = frame.resolve(apply.angleRadians());
      arguments.add(
          angle instanceof Value.DoubleConstant(double known)
              ? new Argument.Angle(known)
              : new Argument.Computed(new Expressions(frame).show(angle)));
      dependencies.or(frame.dependencies(angle));
    }
    List<Value> operands = apply.qubits().stream().map(frame::resolve).toList();
    operands.forEach(qubit -> dependencies.or(frame.dependencies(qubit)));
    List<Control> inputs = inputs(dependencies);
    Optional<List<Wire.Quantum>> known = known(operands);
    Element.Gate gate =
        known
            .map(
                wires -> OperationElements.of(apply.gate(), arguments, apply.controlCount(), wires))
            .orElseGet(() -> spread(apply, arguments, operands, frame));
    add(gate.under(inputs), place);
  }

  private static Optional<List<Wire.Quantum>> known(List<Value> operands) {
    List<Wire.Quantum> wires = new ArrayList<>();
    for (Value operand : operands) {
      if (operand instanceof Value.QubitConstant(int qubit)) {
        wires.add(new Wire.Quantum(qubit));
      }
    }
    boolean distinct = new HashSet<>(wires).size() == operands.size();
    return distinct ? Optional.of(wires) : Optional.empty();
  }

  /// A gate on all qubits that its operands may be, which it names.
  private Element.Gate spread(
      Step.Apply apply, List<Argument> arguments, List<Value> operands, Frame frame) {
    var candidates = new BitSet();
    List<Argument> all = new ArrayList<>(arguments);
    var expressions = new Expressions(frame);
    for (Value operand : operands) {
      candidates.or(frame.candidates(operand));
      all.add(new Argument.Computed(expressions.show(operand)));
    }
    Element.Gate gate = OperationElements.of(apply.gate(), all, 0, wires(candidates));
    String name = "C".repeat(apply.controlCount()) + gate.name();
    return new Element.Gate(name, gate.adjoint(), all, List.of(), gate.targets(), List.of());
  }

  private void measure(Value qubit, Value result, Place place) {
    if (mayAdd()) {
      List<Wire.Quantum> measured = wires(place.frame().candidates(qubit));
      add(
          new Element.Measurement(
              Collections.nCopies(measured.size(), Pauli.Z),
              measured,
              place.frame().candidates(result).stream().mapToObj(Wire.Classical::new).toList()),
          place);
    }
  }

  private void conditional(Step.If conditional, Place place) {
    Value condition = place.frame().resolve(conditional.condition());
    if (condition instanceof Value.BoolConstant(boolean known)) {
      steps(known ? conditional.then() : conditional.otherwise(), place);
    } else {
      branch(condition, conditional.then(), place);
      branch(Conditions.negate(condition), conditional.otherwise(), place);
    }
  }

  private void branch(Value condition, List<Step> steps, Place place) {
    List<Draft> contents = new ArrayList<>();
    BitSet dependencies = place.frame().dependencies(condition);
    steps(steps, place.into(contents).under(dependencies));
    if (contents.isEmpty()) {
      return;
    }
    Optional<List<Control>> exact = Conditions.controls(condition);
    if (exact.isPresent() && contents.stream().allMatch(Elaboration::isPlainGate)) {
      contents.forEach(draft ->
          place.drafts().add(new Draft.Single(gate(draft).orElseThrow().under(exact.get()))));
    } else {
      place
          .drafts()
          .add(
              new Draft.Boxed(
                  Element.Box.Kind.CONDITIONAL,
                  "if: " + new Expressions(place.frame()).condition(condition),
                  exact.orElseGet(() -> inputs(dependencies)),
                  contents));
    }
    dependencies.stream().forEach(owners::read);
  }

  /// Whether a draft is a gate that no outcome has to do with yet.
  private static boolean isPlainGate(Draft draft) {
    return gate(draft).stream()
        .anyMatch(gate ->
            gate.controls().stream().allMatch(control -> control.wire() instanceof Wire.Quantum));
  }

  private static Optional<Element.Gate> gate(Draft draft) {
    return draft instanceof Draft.Single(Element.Gate gate) ? Optional.of(gate) : Optional.empty();
  }

  private void loop(Step.While loop, Place place) {
    List<Draft> contents = new ArrayList<>();
    BitSet before = place.frame().dependencies(loop.condition());
    steps(loop.body(), place.into(contents).under(before));
    if (contents.isEmpty()) {
      return;
    }
    Value condition = place.frame().resolve(loop.condition());
    BitSet dependencies = place.frame().dependencies(condition);
    place
        .drafts()
        .add(
            new Draft.Boxed(
                Element.Box.Kind.LOOP,
                "while: " + new Expressions(place.frame()).condition(condition),
                inputs(dependencies),
                contents));
  }

  private List<Control> inputs(BitSet results) {
    results.stream().forEach(owners::read);
    return results.stream()
        .mapToObj(result -> new Control(new Wire.Classical(result), Control.Role.INPUT))
        .toList();
  }

  private void call(Step.Call call, Place place) {
    Routine routine = circuit.routines().get(call.routine());
    var dependencies = new BitSet();
    call.arguments().forEach(each -> dependencies.or(place.frame().dependencies(each)));
    if (place.active().contains(call.routine())) {
      assign(call.variable(), dependencies, place);
      again(call, routine, place);
      return;
    }
    Frame callee =
        place
            .frame()
            .call(routine.variables(), call.arguments(), assignedByRoutine.get(call.routine()));
    Set<Integer> active = new HashSet<>(place.active());
    active.add(call.routine());
    boolean boxed = place.depth() < options.groupDepth();
    List<Draft> contents = boxed ? new ArrayList<>() : place.drafts();
    int depth = boxed ? place.depth() + 1 : place.depth();
    steps(routine.body(), new Place(callee, depth, place.conditions(), active, contents));
    if (boxed) {
      box(routine.name(), contents, place);
    }
    routine.result().ifPresent(result -> dependencies.or(callee.dependencies(result)));
    assign(call.variable(), dependencies, place);
  }

  /// A call of a routine within itself: its name on the qubits that it is given.
  private void again(Step.Call call, Routine routine, Place place) {
    var qubits = new BitSet();
    call.arguments().stream()
        .filter(argument -> argument.type() == ValueType.QUBIT)
        .forEach(argument -> qubits.or(place.frame().candidates(argument)));
    if (!qubits.isEmpty() && mayAdd()) {
      add(
          new Element.Gate(routine.name(), false, List.of(), List.of(), wires(qubits), List.of()),
          place);
    }
  }

  private static void assign(OptionalInt variable, BitSet dependencies, Place place) {
    variable.ifPresent(number -> place.frame().assign(number, dependencies, place.conditions()));
  }

  private void group(String label, List<Step> steps, Place place) {
    if (place.depth() >= options.groupDepth()) {
      steps(steps, place);
      return;
    }
    List<Draft> contents = new ArrayList<>();
    steps(steps, place.deeper(contents));
    box(label, contents, place);
  }

  private static void box(String label, List<Draft> contents, Place place) {
    if (!contents.isEmpty()) {
      place.drafts().add(new Draft.Boxed(Element.Box.Kind.GROUP, label, List.of(), contents));
    }
  }

  private static List<Wire.Quantum> wires(BitSet qubits) {
    return qubits.stream().mapToObj(Wire.Quantum::new).toList();
  }
}
