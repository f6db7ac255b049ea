package dev.quaver.sim.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ir.Program;
import dev.quaver.target.Job;
import dev.quaver.target.JobException;
import dev.quaver.target.JobStatus;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LocalTargetTest {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final String CLASSIC_BITS =
      """
      namespace Test {
        open Microsoft.Quantum.Intrinsic;
        operation Main() : Result[] {
          mutable bits = new Result[3];
          for (i in 0 .. 2) {
            using (q = Qubit()) {
              H(q);
              set bits w/= i <- M(q);
              Reset(q);
            }
          }
          return bits;
        }
      }
      """;
  private static final String TELEPORT =
      """
      use (message, here, there) = (Qubit(), Qubit(), Qubit());
      Ry(1.0, message);
      H(here);
      CNOT(here, there);
      CNOT(message, here);
      H(message);
      if MResetZ(here) == One { X(there); }
      if MResetZ(message) == One { Z(there); }
      return MResetZ(there);
      """;

  private static final Target TARGET =
      Targets.find(TargetId.parse("sim.statevector")).orElseThrow();

  private static RunResult run(Program program, RunOptions options) {
    return TARGET.submit(program, options).await(LIMIT);
  }

  @Test
  void classicRandomBitsAreSimulatedOnce() {
    Job job = TARGET.submit(Programs.compile(CLASSIC_BITS), RunOptions.shots(100_000).withSeed(7));
    RunResult result = job.await(LIMIT);
    assertEquals(JobStatus.SUCCEEDED, job.status());
    assertEquals("simulated once, outcomes sampled", job.details().get("plan"));
    assertEquals(100_000, result.histogram().total());
    assertEquals(8, result.histogram().entries().size());
    // Standard deviation 105; six of them leave a chance of 2e-8 that a correct sampler fails for
    // some seed.
    result
        .histogram()
        .entries()
        .forEach(entry -> assertTrue(Math.abs(entry.count() - 12_500) < 630, entry.text()));
    assertTrue(result.histogram().counts().containsKey("[Zero, One, Zero]"));
  }

  @Test
  void outcomesThatDecideAreDrawnShotByShot() {
    Job job =
        TARGET.submit(Programs.modern("Result", TELEPORT), RunOptions.shots(4000).withSeed(1));
    Map<String, Long> counts = job.await(LIMIT).histogram().counts();
    assertTrue(
        job.details().getOrDefault("plan", "").startsWith("shot by shot"), job.details()::toString);
    // One with probability sin²(1/2) = 0.2298: standard deviation 26.6, six of them.
    assertEquals(919.0, counts.getOrDefault("One", 0L), 160.0);
    assertEquals(2, counts.size());
  }

  @Test
  void aSeedGivesTheSameForAnyNumberOfThreads() {
    Program program = Programs.modern("Result", TELEPORT);
    RunOptions options = RunOptions.shots(500).withSeed(99);
    RunResult first = run(program, options.withParameters(Map.of("threads", "1")));
    RunResult second = run(program, options.withParameters(Map.of("threads", "2")));
    assertEquals(first, second);
    assertFalse(first.equals(run(program, RunOptions.shots(500).withSeed(100))));
  }

  @Test
  void aDrawnSeedRepeatsTheRun() {
    Program program = Programs.compile(CLASSIC_BITS);
    RunResult first = run(program, RunOptions.shots(50));
    assertEquals(first, run(program, RunOptions.shots(50).withSeed(first.seed())));
  }

  @Test
  void oneShotPrintsAsItRuns() {
    StringBuilder printed = new StringBuilder();
    Program program = Programs.modern("Int", "Message(\"first\"); Message(\"second\"); return 5;");
    RunResult result = run(program, RunOptions.shots(1).withOutput(printed::append));
    assertEquals("firstsecond", printed.toString());
    assertEquals(List.of("first", "second"), result.output());
    assertEquals(Map.of("5", 1L), result.histogram().counts());
  }

  @Test
  void runningOutOfMemoryIsAFailureOfTheProgram() {
    Program program = Programs.modern("Unit", "Message(\"much\");");
    RunOptions options =
        RunOptions.shots(1)
            .withOutput(text -> {
              throw new OutOfMemoryError(text);
            });
    var failed = assertThrows(JobException.class, () -> run(program, options));
    assertEquals(JobException.Reason.PROGRAM_FAILED, failed.reason());
    assertEquals("the program needs more memory than there is", failed.getMessage());
  }

  @Test
  void manyShotsPrintWhatTheFirstPrints() {
    Program once = Programs.modern("Unit", "Message(\"hello\");");
    assertEquals(List.of("hello"), run(once, RunOptions.shots(30)).output());
    Program each =
        Programs.modern(
            "Unit", "use q = Qubit(); H(q); Message($\"{MResetZ(q) == Zero or true}\");");
    assertEquals(List.of("true"), run(each, RunOptions.shots(30)).output());
  }

  @Test
  void theLowestFailingShotIsReported() {
    String body = "use q = Qubit(); H(q); if MResetZ(q) == One { fail \"unlucky\"; } return 1;";
    Program program = Programs.modern("Int", body);
    var failed =
        assertThrows(JobException.class, () -> run(program, RunOptions.shots(200).withSeed(3)));
    assertEquals(JobException.Reason.PROGRAM_FAILED, failed.reason());
    assertTrue(failed.failure().orElseThrow().diagnostic().message().contains("unlucky"));
  }

  @Test
  void aQubitReleasedInOneFailsUnderEveryPlan() {
    Program program = Programs.modern("Unit", "use q = Qubit(); H(q); let _ = M(q);");
    for (int shots : new int[] {60, 1000}) {
      var failed =
          assertThrows(JobException.class, () -> run(program, RunOptions.shots(shots).withSeed(2)));
      assertEquals("Eval.ReleasedQubitNotZero", failed.failure().orElseThrow().diagnostic().code());
    }
  }

  @Test
  void valuesAroundResultsArePrintedAsModernQSharpDoes() {
    Program program =
        Programs.modern(
            "(Int, Result[], (Double, Bool))",
            "use q = Qubit(); X(q); return (3, [MResetZ(q), Zero], (0.5, true));");
    assertEquals(
        Map.of("(3, [One, Zero], (0.5, true))", 10L),
        run(program, RunOptions.shots(10)).histogram().counts());
  }

  @Test
  void randomNumbersDifferFromShotToShot() {
    Program program = Programs.modern("Int", "return Std.Random.DrawRandomInt(1, 6);");
    assertEquals(6, run(program, RunOptions.shots(600).withSeed(1)).histogram().entries().size());
  }

  @Test
  void jobsCanBeCancelled() throws InterruptedException {
    var begun = new CountDownLatch(1);
    Program program =
        Programs.modern("Unit", "Message(\"on\"); mutable i = 0; while true { set i += 1; }");
    Job job = TARGET.submit(program, RunOptions.shots(1).withOutput(_ -> begun.countDown()));
    begun.await();
    assertEquals(
        JobException.Reason.TIMED_OUT,
        assertThrows(JobException.class, () -> job.await(Duration.ofMillis(20))).reason());
    job.cancel();
    var cancelled = assertThrows(JobException.class, () -> job.await(LIMIT));
    assertEquals(JobException.Reason.CANCELLED, cancelled.reason());
    assertEquals(JobStatus.CANCELLED, job.status());
  }

  @Test
  void fortyQubitsAreRefusedBeforeAllocating() {
    Program program =
        Programs.modern("Unit", "use qs = Qubit[40]; ApplyToEach(H, qs); ResetAll(qs);");
    var refused = assertThrows(JobException.class, () -> run(program, RunOptions.shots(1)));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("40 qubits need 16 TiB"),
        refused::getMessage);
  }

  @Test
  void progressEndsWithAllShots() {
    int[] last = new int[1];
    RunOptions options =
        RunOptions.shots(300)
            .withProgress((done, all) -> {
              synchronized (last) {
                last[0] = Math.max(last[0], done);
              }
            });
    run(Programs.modern("Result", TELEPORT), options);
    assertEquals(300, last[0]);
  }
}
