package dev.quaver.circuit;

import java.util.List;
import java.util.Optional;

/// Steps with parameters, called from several places. Qubits and results that are no parameters are the whole circuit's own.
///
/// @param name a valid identifier, unique in its circuit
/// @param parameters how many of the first `variables` are parameters
/// @param variables its own variables, parameters first
/// @param result its value after the last step, if it has one
public record Routine(
    String name,
    int parameters,
    List<DynamicCircuit.Declaration> variables,
    List<Step> body,
    Optional<Value> result) {
  public Routine {
    variables = List.copyOf(variables);
    body = List.copyOf(body);
  }
}
