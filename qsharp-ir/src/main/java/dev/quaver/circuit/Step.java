package dev.quaver.circuit;

import dev.quaver.gate.Gate;
import java.util.List;
import java.util.OptionalInt;

/// A step of a [DynamicCircuit].
public sealed interface Step {

  /// Operations whose qubits, results and angles are all known. Its numbers are those of the whole; inside a [Routine] there
  /// may be none but those that no parameter stands for.
  record Straight(Circuit circuit) implements Step {}

  /// A gate of the table with a computed angle or computed qubits.
  ///
  /// @param angleRadians of type [ValueType#DOUBLE]; ignored for gates without an angle
  /// @param qubits controls, then the gate's own, of type [ValueType#QUBIT]
  record Apply(Gate gate, Value angleRadians, int controlCount, List<Value> qubits)
      implements Step {
    public Apply {
      qubits = List.copyOf(qubits);
    }
  }

  /// Measures a computed qubit in the computational basis.
  record Measure(Value qubit, Value result) implements Step {}

  /// Puts a computed qubit into |0⟩.
  record Reset(Value qubit) implements Step {}

  /// Gives a variable a value of its type.
  record Assign(int variable, Value value) implements Step {}

  /// Does one or the other; what is read in `condition` has been measured before.
  record If(Value condition, List<Step> then, List<Step> otherwise) implements Step {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// Does `body` as long as `condition` holds, which is tested first.
  record While(Value condition, List<Step> body) implements Step {
    public While {
      body = List.copyOf(body);
    }
  }

  /// Does a routine.
  ///
  /// @param routine its place in [DynamicCircuit#routines]
  /// @param variable takes its value, if it has one that is needed
  record Call(int routine, List<Value> arguments, OptionalInt variable) implements Step {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// Steps that belong together for a reader: a call or a loop of the source. It means the same as its steps.
  ///
  /// @param label what a diagram calls it
  record Group(String label, List<Step> steps) implements Step {
    public Group {
      steps = List.copyOf(steps);
    }
  }
}
