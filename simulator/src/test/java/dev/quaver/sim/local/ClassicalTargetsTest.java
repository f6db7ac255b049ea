package dev.quaver.sim.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ir.Program;
import dev.quaver.target.Job;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassicalTargetsTest {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private static Job submit(String target, Program program, int shots) {
    return Targets.find(TargetId.parse(target))
        .orElseThrow()
        .submit(program, RunOptions.shots(shots).withSeed(1));
  }

  private static RunResult run(String target, String output, String body) {
    return submit(target, Programs.modern(output, body), 100).await(LIMIT);
  }

  @Test
  void toffoliTakesManyQubits() {
    String body =
        """
        use (bits, all) = (Qubit[65536], Qubit());
        ApplyToEach(X, bits);
        Controlled X(bits, all);
        Controlled X(bits[0..2...], bits[1]);
        Controlled X(bits, all);
        let answer = (M(all), M(bits[1]), M(bits[65535]));
        ResetAll(bits + [all]);
        answer
        """;
    RunResult result =
        assertTimeout(
            Duration.ofSeconds(30), () -> run("sim.toffoli", "(Result, Result, Result)", body));
    assertEquals(Map.of("(One, Zero, One)", 100L), result.histogram().counts());
  }

  @Test
  void toffoliRunsOnceForAllShotsUnlessRandomNumbersAreDrawn() {
    Job certain =
        submit(
            "sim.toffoli",
            Programs.modern(
                "Int", "use q = Qubit(); X(q); if MResetZ(q) == One { return 1; } return 0;"),
            1000);
    assertEquals(Map.of("1", 1000L), certain.await(LIMIT).histogram().counts());
    assertEquals("simulated once, outcomes sampled", certain.details().get("plan"));
    Job random =
        submit(
            "sim.toffoli", Programs.modern("Int", "return Std.Random.DrawRandomInt(0, 1);"), 1000);
    assertEquals(2, random.await(LIMIT).histogram().counts().size());
  }

  @Test
  void toffoliNamesTheGateThatItCannotDo() {
    JobException failed =
        assertThrows(
            JobException.class,
            () -> run("sim.toffoli", "Unit", "use q = Qubit(); H(q); Reset(q);"));
    String message = failed.failure().orElseThrow().diagnostic().message();
    assertTrue(message.startsWith("H is not done by the Toffoli simulator"), message);
  }

  @Test
  void dryRunsNeedNoState() {
    String body =
        """
        use qs = Qubit[100000];
        ApplyToEach(H, qs);
        for i in 0..99998 { CNOT(qs[i], qs[i + 1]); }
        Microsoft.Quantum.Diagnostics.AssertMeasurementProbability([PauliX], [qs[0]], One, 0.25, "?", 0.01);
        Std.Diagnostics.DumpMachine();
        let results = MeasureEachZ(qs);
        return Std.Arrays.Count(r -> r == One, results);
        """;
    Job job = submit("sim.dry", Programs.modern("Int", body), 3);
    RunResult result = job.await(LIMIT);
    assertEquals(Map.of("0", 3L), result.histogram().counts());
    assertEquals(List.of(), result.output());
    assertEquals("100000", job.details().get("qubits"));
  }
}
