package dev.quaver.circuit;

import java.util.List;

/// A circuit that may react to outcomes: steps on qubits `0 … qubitCount-1` and results `0 … resultCount-1`, all qubits in
/// |0⟩ at the start.
///
/// @param name of the program, for those who show it
/// @param variables all have the value 0, 0.0 or false at the start
/// @param tables constants to choose from, each of one type
/// @param output what the program returns
public record DynamicCircuit(
    String name,
    int qubitCount,
    int resultCount,
    List<Declaration> variables,
    List<List<Value>> tables,
    List<Routine> routines,
    List<Step> body,
    Output output) {

  public DynamicCircuit {
    variables = List.copyOf(variables);
    tables = tables.stream().map(List::copyOf).toList();
    routines = List.copyOf(routines);
    body = List.copyOf(body);
  }

  /// A variable.
  ///
  /// @param name for people; not unique
  public record Declaration(String name, ValueType type) {}

  /// A straight line and what it returns.
  public static DynamicCircuit of(String name, Circuit circuit, Output output) {
    return new DynamicCircuit(
        name,
        circuit.qubitCount(),
        circuit.resultCount(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Step.Straight(circuit)),
        output);
  }

  /// Whether it reacts to nothing: all steps are [Step.Straight], or groups of such.
  public boolean isStraight() {
    return body.stream().allMatch(DynamicCircuit::isStraight);
  }

  private static boolean isStraight(Step step) {
    return switch (step) {
      case Step.Straight _ -> true;
      case Step.Group group -> group.steps().stream().allMatch(DynamicCircuit::isStraight);
      case Step.Apply _,
          Step.Measure _,
          Step.Reset _,
          Step.Assign _,
          Step.If _,
          Step.While _,
          Step.Call _ ->
          false;
    };
  }

  /// The whole as one straight line.
  ///
  /// @throws IllegalStateException if it is not [straight][#isStraight()]
  public Circuit straight() {
    if (body.size() == 1
        && body.getFirst() instanceof Step.Straight only
        && only.circuit().qubitCount() == qubitCount
        && only.circuit().resultCount() == resultCount) {
      return only.circuit();
    }
    var builder = new CircuitBuilder().reserve(qubitCount, resultCount);
    body.forEach(step -> append(step, builder));
    return builder.build();
  }

  private static void append(Step step, CircuitBuilder builder) {
    if (step instanceof Step.Straight straight) {
      builder.addAll(straight.circuit());
    } else if (step instanceof Step.Group group) {
      group.steps().forEach(each -> append(each, builder));
    } else {
      throw new IllegalStateException("internal: not a straight line: " + step);
    }
  }
}
