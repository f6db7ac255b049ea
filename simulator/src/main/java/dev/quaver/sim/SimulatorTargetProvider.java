package dev.quaver.sim;

import dev.quaver.sim.classical.ClassicalSimulator;
import dev.quaver.sim.local.LocalTarget;
import dev.quaver.sim.local.Simulator;
import dev.quaver.sim.statevector.Layout;
import dev.quaver.sim.statevector.StateVectorSimulator;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.TargetProvider;
import dev.quaver.target.Targets;
import java.util.List;
import java.util.Optional;

/// Offers the simulators as targets; found by `ServiceLoader`.
public final class SimulatorTargetProvider implements TargetProvider {

  private static final List<Target> TARGETS =
      List.of(
          target(
              Targets.DEFAULT,
              "Simulates on this computer, keeping all amplitudes or only those that are not zero, as suits the state.",
              Layout.AUTOMATIC),
          target(
              "sim.statevector",
              "Simulates the full state vector on this computer, up to about 30 qubits in superposition.",
              Layout.FLAT),
          target(
              "sim.sparse",
              "Simulates the amplitudes that are not zero on this computer, up to 62 qubits in superposition.",
              Layout.SPARSE),
          target(
              "sim.toffoli",
              "Simulates reversible classical programs on this computer, a bit for each qubit: X and SWAP with any controls.",
              ClassicalSimulator.TOFFOLI),
          target(
              "sim.dry",
              "Goes through a program without a state, every outcome Zero, to see whether it ends and how many qubits it needs.",
              ClassicalSimulator.STATELESS));

  private static Target target(String id, String description, Layout layout) {
    return target(id, description, new StateVectorSimulator(layout));
  }

  private static Target target(String id, String description, Simulator simulator) {
    return new LocalTarget(TargetId.parse(id), description, simulator);
  }

  @Override
  public String name() {
    return "sim";
  }

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public Optional<Target> find(TargetId id) {
    return TARGETS.stream().filter(target -> target.id().equals(id)).findFirst();
  }
}
