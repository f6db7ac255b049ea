package dev.quaver.diagram;

import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Something that stands on wires.
public sealed interface Element {

  /// All wires that it touches, each once, in no order: targets and controls.
  List<Wire> wires();

  /// A gate, or an operation known by its name.
  ///
  /// @param name without marks of functors
  /// @param adjoint whether it is the adjoint of what is called `name`
  /// @param bases one Pauli per target, or none
  /// @param targets in the order of the operation
  record Gate(
      String name,
      boolean adjoint,
      List<Argument> arguments,
      List<Pauli> bases,
      List<Wire.Quantum> targets,
      List<Control> controls)
      implements Element {
    public Gate {
      arguments = List.copyOf(arguments);
      bases = List.copyOf(bases);
      targets = List.copyOf(targets);
      controls = List.copyOf(controls);
      if (!bases.isEmpty() && bases.size() != targets.size()) {
        throw new IllegalArgumentException(
            "internal: " + bases.size() + " Paulis on " + targets.size() + " targets");
      }
    }

    @Override
    public List<Wire> wires() {
      return join(targets, controls);
    }

    /// The same with more controls behind its own.
    Gate under(List<Control> more) {
      List<Control> all = new ArrayList<>(controls);
      all.addAll(more);
      return new Gate(name, adjoint, arguments, bases, targets, all);
    }
  }

  /// A measurement of a joint Pauli observable.
  ///
  /// @param bases one Pauli per qubit
  /// @param results one, or all those that it may write where that is computed
  record Measurement(List<Pauli> bases, List<Wire.Quantum> qubits, List<Wire.Classical> results)
      implements Element {
    public Measurement {
      bases = List.copyOf(bases);
      qubits = List.copyOf(qubits);
      results = List.copyOf(results);
      if (bases.size() != qubits.size()) {
        throw new IllegalArgumentException(
            "internal: " + bases.size() + " Paulis on " + qubits.size() + " qubits");
      }
    }

    @Override
    public List<Wire> wires() {
      return Stream.<Wire>concat(qubits.stream(), results.stream()).toList();
    }

    /// Whether all of it is in the computational basis.
    boolean isComputational() {
      return bases.stream().allMatch(base -> base == Pauli.Z);
    }
  }

  /// Puts a qubit into |0⟩.
  ///
  /// @param qubits one, or all those that it may be where that is computed
  record Reset(List<Wire.Quantum> qubits) implements Element {
    public Reset {
      qubits = List.copyOf(qubits);
    }

    @Override
    public List<Wire> wires() {
      return List.copyOf(qubits);
    }
  }

  /// A barrier.
  record Barrier(List<Wire.Quantum> qubits) implements Element {
    public Barrier {
      qubits = List.copyOf(qubits);
    }

    @Override
    public List<Wire> wires() {
      return List.copyOf(qubits);
    }
  }

  /// Elements that belong together.
  ///
  /// @param label what it is called
  /// @param inside the wires that its elements touch
  /// @param controls what it depends on as a whole; a wire may be among `inside` too
  /// @param columns not empty
  record Box(
      Kind kind, String label, List<Wire> inside, List<Control> controls, List<Column> columns)
      implements Element {

    /// Why they belong together.
    public enum Kind {
      /// a call or a loop of the source
      GROUP,
      /// they take place under a condition
      CONDITIONAL,
      /// they are repeated under a condition
      LOOP
    }

    public Box {
      inside = List.copyOf(inside);
      controls = List.copyOf(controls);
      columns = List.copyOf(columns);
    }

    @Override
    public List<Wire> wires() {
      return join(inside, controls);
    }
  }

  private static List<Wire> join(List<? extends Wire> targets, List<Control> controls) {
    return Stream.concat(targets.stream(), controls.stream().map(Control::wire))
        .distinct()
        .toList();
  }
}
