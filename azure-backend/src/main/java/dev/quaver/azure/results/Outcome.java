package dev.quaver.azure.results;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What one shot came out as, in the terms of the format that says so.
public sealed interface Outcome {

  /// All qubits of the machine.
  ///
  /// @param bits not negative; qubit 0 is the least significant bit
  record Qubits(BigInteger bits) implements Outcome {
    public Qubits {
      if (bits.signum() < 0) {
        throw new IllegalArgumentException("internal: a negative outcome");
      }
    }
  }

  /// The classical registers of a circuit.
  ///
  /// @param values by name, in the order of the format; index 0 first. A bit is a `Long` or a lost `Result`, a number a
  ///     `Double`, a complex one a tuple of two
  record Registers(Map<String, List<Object>> values) implements Outcome {
    public Registers {
      var copy = new LinkedHashMap<String, List<Object>>();
      values.forEach((name, items) -> copy.put(name, List.copyOf(items)));
      values = Collections.unmodifiableMap(copy);
    }
  }

  /// The value that the program returned.
  ///
  /// @param value in the representation of `dev.quaver.value`; where a format does not tell results from integers, 0 or 1
  record Returned(Object value) implements Outcome {}

  /// The shot failed.
  ///
  /// @param code the program's or the machine's, as the service shows it
  record Failed(String code, String name) implements Outcome {}

  /// One line for people, different for different outcomes of one format.
  default String text() {
    return switch (this) {
      case Qubits(var bits) -> bits.toString();
      case Registers(var values) ->
          values.entrySet().stream()
              .map(register ->
                  register.getKey() + "=" + OutcomeText.SPACED.print(register.getValue()))
              .collect(Collectors.joining(" "));
      case Returned(var value) -> OutcomeText.SPACED.print(value);
      case Failed(var code, var name) -> "Error " + code + ": " + name;
    };
  }
}
