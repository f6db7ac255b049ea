package dev.quaver.azure;

import dev.quaver.exec.Cancellation;
import dev.quaver.format.ProgramFormat;
import dev.quaver.ir.Program;
import dev.quaver.sim.exact.ExactDistribution;
import dev.quaver.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;

/// What programs return, exactly.
public final class Distributions {

  private static final int MOST_RUNS = 10_000;

  private Distributions() {}

  /// The probability of each value that a program in `format` returns, to nine places.
  public static Map<String, Double> of(ProgramFormat format, String text) {
    return of(format.read(SourceFile.of("program", text)).program().orElseThrow());
  }

  /// The probability of each value that `program` returns, to nine places.
  public static Map<String, Double> of(Program program) {
    var rounded = new TreeMap<String, Double>();
    ExactDistribution.of(program, MOST_RUNS, new Cancellation())
        .probabilities()
        .forEach((text, probability) -> {
          if (probability > 1e-9) {
            rounded.put(text, Math.rint(probability * 1e9) / 1e9);
          }
        });
    return rounded;
  }
}
