package dev.quaver.azure.results;

import dev.quaver.azure.ionq.MeasuredQubits;
import dev.quaver.azure.results.ProviderHistogram.Entry;
import dev.quaver.azure.results.ProviderHistogram.Weights;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.OutputEvaluator;
import dev.quaver.target.Histogram;
import dev.quaver.value.Result;
import dev.quaver.value.ValuePrinter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns outcomes into values of the program that ran.
public final class ResultDecoder {

  private final DynamicCircuit circuit;
  private final Optional<MeasuredQubits> qubits;

  /// For the circuit that was sent.
  public ResultDecoder(DynamicCircuit circuit) {
    this.circuit = circuit;
    this.qubits = circuit.isStraight() ? Optional.of(MeasuredQubits.of(circuit)) : Optional.empty();
  }

  /// How often each value came out. Counts are as they are; probabilities are shared out over `shotCount` shots by largest
  /// remainders, the same way each time. A failed shot is an entry with the text of its error.
  ///
  /// @param shotCount at least 1
  /// @throws ResultException if an outcome is none of this program
  public Histogram histogram(ProviderHistogram outcomes, int shotCount) {
    List<Weighted> values = weighted(outcomes);
    if (outcomes.weights() == Weights.COUNTS) {
      return new Histogram(values.stream().map(each -> each.entry((long) each.weight)).toList());
    }
    long[] counts = Apportionment.of(values.stream().map(each -> each.weight).toList(), shotCount);
    List<Histogram.Entry> entries = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        entries.add(values.get(i).entry(counts[i]));
      }
    }
    return new Histogram(entries);
  }

  /// The probability of each value, or its share of the shots, by its text as modern Q# prints it.
  ///
  /// @throws ResultException if an outcome is none of this program
  public Map<String, Double> probabilities(ProviderHistogram outcomes) {
    double total = outcomes.total();
    Map<String, Double> probabilities = new LinkedHashMap<>();
    weighted(outcomes).forEach(each -> probabilities.put(each.text, each.weight / total));
    return probabilities;
  }

  private record Weighted(String text, Object value, double weight) {
    Histogram.Entry entry(long count) {
      return new Histogram.Entry(text, value, count);
    }
  }

  /// Several outcomes may be one value: a program need not return all that was measured.
  private List<Weighted> weighted(ProviderHistogram outcomes) {
    Map<String, Weighted> values = new LinkedHashMap<>();
    for (Entry entry : outcomes.entries()) {
      Object value = value(entry.outcome());
      String text = ValuePrinter.MODERN.print(value);
      values.merge(
          text,
          new Weighted(text, value, entry.weight()),
          (before, more) -> new Weighted(text, value, before.weight + more.weight));
    }
    return List.copyOf(values.values());
  }

  /// The value that the program returned in a shot with this outcome; the text of the error if it failed.
  ///
  /// @throws ResultException if the outcome is none of this program
  public Object value(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Qubits(var bits) -> fromQubits(bits);
      case Outcome.Registers(var registers) -> fromRegisters(registers);
      case Outcome.Returned(var value) -> new OutputShape(circuit.output()).fit(value);
      case Outcome.Failed failed -> failed.text();
    };
  }

  private Object fromQubits(BigInteger bits) {
    MeasuredQubits measured = qubits.orElseThrow(ResultDecoder::reacts);
    if (bits.bitLength() > circuit.qubitCount()) {
      throw new ResultException(
          "the outcome %s has more bits than the circuit has qubits, %d"
              .formatted(bits, circuit.qubitCount()));
    }
    return new OutputEvaluator(
            circuit,
            result ->
                measured.has(result) && bits.testBit(measured.qubit(result))
                    ? Result.ONE
                    : Result.ZERO)
        .value();
  }

  /// The registers, one after another, hold results 0, 1 and so on.
  private Object fromRegisters(Map<String, List<Object>> registers) {
    if (qubits.isEmpty()) {
      throw reacts();
    }
    List<Object> bits = registers.values().stream().flatMap(List::stream).toList();
    if (bits.size() < circuit.resultCount()) {
      throw new ResultException(
          "the outcome has %d bits, and the circuit has %d results"
              .formatted(bits.size(), circuit.resultCount()));
    }
    return new OutputEvaluator(circuit, result -> OutputShape.result(bits.get(result))).value();
  }

  private static ResultException reacts() {
    return new ResultException(
        "outcomes of qubits do not tell what a program computed that reacts to them");
  }
}
