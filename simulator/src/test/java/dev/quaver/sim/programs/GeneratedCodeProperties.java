package dev.quaver.sim.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.exec.CodeGeneration;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.exec.Semantics;
import dev.quaver.ir.Program;
import dev.quaver.sim.statevector.StateVectorDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// Random programs give the same lines, and the same value or failure, whatever executes them. `-Dquaver.programs=N` sets
/// how many are tried for each of jqwik's tries.
class GeneratedCodeProperties {

  private static final int TRIES = 20;
  private static final int PROGRAMS = Integer.getInteger("quaver.programs", 10);
  private static final EntryChoice MAIN = new EntryChoice.Named("Random.Main", List.of());

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.randomValue(random -> random.nextLong() >>> 16);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void nodesAndGeneratedClassesDoTheSame(@ForAll("seeds") long first) {
    int failed = 0;
    for (long seed = first; seed < first + PROGRAMS; seed++) {
      String text = "namespace Random {\n" + RandomProgram.of(seed) + "}\n";
      Program program = compile(seed, text);
      String expected = run(program, CodeGeneration.NEVER);
      failed += expected.contains("\n! ") ? 1 : 0;
      for (CodeGeneration codeGeneration : List.of(CodeGeneration.ALWAYS, CodeGeneration.LOOPS)) {
        assertEquals(
            expected,
            run(program, codeGeneration),
            () -> codeGeneration + " differs for seed " + first + "\n" + text);
      }
    }
    System.out.printf(
        "random programs: seeds %d to %d, of which %d fail when run%n",
        first, first + PROGRAMS - 1, failed);
  }

  private static Program compile(long seed, String text) {
    Compilation compilation = Compiler.compile(SourceSet.ofText("Random.qs", text));
    assertEquals(
        List.of(),
        compilation.diagnostics().stream().filter(Diagnostic::isError).toList(),
        () -> "seed " + seed + "\n" + text);
    return compilation.entry(MAIN).orThrow();
  }

  private static String run(Program program, CodeGeneration codeGeneration) {
    List<String> lines = new ArrayList<>();
    Semantics semantics = Semantics.of(program.dialect());
    Executor executor = Executor.of(program, semantics, codeGeneration);
    try (StateVectorDevice device = StateVectorDevice.of(new SplittableRandom(1), 1)) {
      ExecutionContext context =
          ExecutionContext.of(device, new SplittableRandom(2), lines::add, semantics);
      lines.add("= " + context.printer().print(executor.run(context)));
    } catch (ProgramFailure failure) {
      lines.add("");
      lines.add("! " + failure.diagnostic());
      failure.callStack().forEach(frame -> lines.add(frame.toString()));
    }
    return String.join("\n", lines);
  }
}
