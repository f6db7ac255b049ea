package dev.quaver.sim.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ir.Program;
import dev.quaver.target.Job;
import dev.quaver.target.RunOptions;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Noise that programs give themselves, by its frequencies. Expected counts are exact binomials of 4,000 shots, allowed to be
/// off by six standard deviations: a chance of 2e-9 for each that a correct simulator fails for some seed.
class NoisyProgramTest {

  private static final int SHOTS = 4000;
  private static final Target TARGET = Targets.find(TargetId.parse("sim.auto")).orElseThrow();

  private static Job run(String body) {
    Program program = Programs.modern("Result[]", "import Std.Diagnostics.*; " + body);
    return TARGET.submit(program, RunOptions.shots(SHOTS).withSeed(20));
  }

  private static Map<String, Long> counts(String body) {
    return run(body).await(Duration.ofMinutes(1)).histogram().counts();
  }

  private static void expect(double probability, String result, Map<String, Long> counts) {
    double deviation = Math.sqrt(SHOTS * probability * (1 - probability));
    double count = counts.getOrDefault(result, 0L);
    assertEquals(SHOTS * probability, count, 6 * deviation, result + " in " + counts);
  }

  @Test
  void bothQubitsOfAGateHaveErrorsOfTheirOwn() {
    var counts =
        counts(
            "use q = Qubit[2]; ConfigurePauliNoise(0.2, 0.0, 0.0); CNOT(q[0], q[1]);"
                + " ConfigurePauliNoise(0.0, 0.0, 0.0); return MResetEachZ(q);");
    expect(0.64, "[Zero, Zero]", counts);
    expect(0.16, "[Zero, One]", counts);
    expect(0.16, "[One, Zero]", counts);
    expect(0.04, "[One, One]", counts);
  }

  @Test
  void eachPauliErrorHasItsProbability() {
    String noise = "ConfigurePauliNoise(0.1, 0.2, 0.3); ";
    String quiet = "ConfigurePauliNoise(0.0, 0.0, 0.0); ";
    var inZ = "use q = Qubit(); " + noise + "ApplyIdleNoise(q); " + quiet + "return [MResetZ(q)];";
    expect(0.3, "[One]", counts(inZ));
    var inX =
        "use q = Qubit(); H(q); "
            + noise
            + "ApplyIdleNoise(q); "
            + quiet
            + "H(q); return [MResetZ(q)];";
    expect(0.5, "[One]", counts(inX));
    var inY =
        "use q = Qubit(); H(q); S(q); "
            + noise
            + "ApplyIdleNoise(q); "
            + quiet
            + "Adjoint S(q); H(q); return [MResetZ(q)];";
    expect(0.4, "[One]", counts(inY));
  }

  @Test
  void aMeasurementMayBeWrong() {
    expect(
        0.1,
        "[One]",
        counts("use q = Qubit(); ConfigurePauliNoise(BitFlipNoise(0.1)); return [MResetZ(q)];"));
  }

  @Test
  void everyGateMayLoseItsQubit() {
    expect(
        1 - 0.75 * 0.75,
        "[Loss]",
        counts(
            "use q = Qubit(); ConfigureQubitLoss(0.25); X(q); X(q); ConfigureQubitLoss(0.0);"
                + " return [MResetZ(q)];"));
  }

  @Test
  void noiseEndsWithItsShot() {
    var counts =
        counts(
            "use q = Qubit(); H(q); if MResetZ(q) == One { ConfigurePauliNoise(1.0, 0.0, 0.0); }"
                + " Z(q); let r = M(q); ConfigurePauliNoise(0.0, 0.0, 0.0); Reset(q); X(q); return [r, MResetZ(q)];");
    assertEquals(Map.of("[Zero, One]", (long) SHOTS), counts);
  }

  @Test
  void anUnequalSeedGivesAnotherTrajectoryAndTheSameSeedTheSame() {
    String body =
        "use q = Qubit[20]; ConfigurePauliNoise(DepolarizingNoise(0.5)); ApplyToEach(X, q); return MResetEachZ(q);";
    assertEquals(counts(body), counts(body));
    assertTrue(counts(body).size() > SHOTS / 2);
  }

  @Test
  void aProgramThatAsksForNoNoiseIsSimulatedOnce() {
    Job job =
        run(
            "ConfigurePauliNoise(NoNoise()); ConfigureQubitLoss(0.0); use q = Qubit(); H(q);"
                + " ApplyIdleNoise(q); return [MResetZ(q)];");
    expect(0.5, "[One]", job.await(Duration.ofMinutes(1)).histogram().counts());
    assertEquals("simulated once, outcomes sampled", job.details().get("plan"));
  }

  @Test
  void aNoisyProgramRunsShotByShot() {
    Job job = run("ConfigureQubitLoss(0.5); use q = Qubit(); return [MResetZ(q)];");
    job.await(Duration.ofMinutes(1));
    assertEquals("shot by shot: the program is noisy", job.details().get("plan"));
  }
}
