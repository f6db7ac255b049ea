package dev.quaver.testing;

import dev.quaver.compiler.TestCase;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.util.Map;
import java.util.Optional;

/// Decides on which target a test runs.
@FunctionalInterface
public interface TestTargets {

  /// The target for what the test asks for, if there is one.
  Optional<Target> targetOf(TestCase test);

  /// The targets of the class path: for a simulator that `@Test` names the one that does what it did, else the default.
  static TestTargets onClassPath() {
    return test ->
        Targets.find(
            TargetId.parse(test.simulator().flatMap(TestTargets::idOf).orElse(Targets.DEFAULT)));
  }

  /// All on one target, whatever they ask for.
  static TestTargets only(Target target) {
    return test -> Optional.of(target);
  }

  /// The target that stands for a simulator of the classic kit, if the default does not; the name may be qualified.
  private static Optional<String> idOf(String simulator) {
    String simple = simulator.substring(simulator.lastIndexOf('.') + 1);
    return Optional.ofNullable(
        Map.of(
                "SparseSimulator", "sim.sparse",
                "ToffoliSimulator", "sim.toffoli",
                "ResourcesEstimator", "sim.dry",
                "QCTraceSimulator", "sim.dry")
            .get(simple));
  }
}
