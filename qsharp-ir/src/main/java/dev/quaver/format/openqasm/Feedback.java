package dev.quaver.format.openqasm;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.OutputEvaluator;
import dev.quaver.circuit.Value;
import dev.quaver.value.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

/// Which classical registers of version 2 hold which results, so that each condition reads one register: results that one
/// condition reads, and all between them, are together.
final class Feedback {

  /// A register holds at most so many results if a condition reads it.
  static final int MOST_BITS = 10;

  /// One condition becomes at most so many comparisons, each with an operation of its own.
  static final int MOST_COMPARISONS = 64;

  private final int resultCount;

  /// For each result whether it is in one register with the next, because of a condition.
  private final boolean[] joined;

  private final boolean[] read;
  private int[] starts = new int[0];

  Feedback(int resultCount) {
    this.resultCount = resultCount;
    this.joined = new boolean[resultCount];
    this.read = new boolean[resultCount];
  }

  /// A register.
  record Register(String name, int first, int size) {}

  /// Puts what a condition reads into one register.
  void read(SortedSet<Integer> results) {
    for (int result = results.first(); result < results.last(); result++) {
      joined[result] = true;
    }
    results.forEach(result -> read[result] = true);
  }

  /// All registers, in the order of their results. Results that no condition reads share one with their neighbours.
  List<Register> registers() {
    List<Integer> bounds = new ArrayList<>();
    boolean[] conditional = conditional();
    for (int result = 0; result < resultCount; result++) {
      boolean begins =
          result == 0 || (!joined[result - 1] && (conditional[result] || conditional[result - 1]));
      if (begins) {
        bounds.add(result);
      }
    }
    List<Register> registers = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      int end = i + 1 < bounds.size() ? bounds.get(i + 1) : resultCount;
      String name = bounds.size() == 1 ? "c" : "c" + i;
      registers.add(new Register(name, bounds.get(i), end - bounds.get(i)));
    }
    starts = bounds.stream().mapToInt(Integer::intValue).toArray();
    return registers;
  }

  /// Whether the register of each result is read by a condition.
  private boolean[] conditional() {
    boolean[] conditional = read.clone();
    for (int result = 1; result < resultCount; result++) {
      conditional[result] |= joined[result - 1] && conditional[result - 1];
    }
    for (int result = resultCount - 2; result >= 0; result--) {
      conditional[result] |= joined[result] && conditional[result + 1];
    }
    return conditional;
  }

  /// The register of a result, by its place among [#registers()].
  int registerOf(int result) {
    int at = Arrays.binarySearch(starts, result);
    return at >= 0 ? at : -at - 2;
  }

  /// The values of a register with which a condition holds.
  ///
  /// @param condition reads results of the register only
  static List<Integer> values(Register register, Value condition, List<List<Value>> tables) {
    List<Integer> values = new ArrayList<>();
    var question =
        new DynamicCircuit(
            "", 0, 0, List.of(), tables, List.of(), List.of(), new Output.Computed(condition));
    for (int number = 0; number < 1 << register.size(); number++) {
      int bits = number;
      var evaluator =
          new OutputEvaluator(
              question,
              result -> (bits >> (result - register.first()) & 1) == 1 ? Result.ONE : Result.ZERO);
      if (Boolean.TRUE.equals(evaluator.value())) {
        values.add(number);
      }
    }
    return values;
  }
}
