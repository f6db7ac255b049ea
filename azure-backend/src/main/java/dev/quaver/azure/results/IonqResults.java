package dev.quaver.azure.results;

import dev.quaver.azure.json.JsonCursor;
import dev.quaver.azure.json.JsonWriter;
import dev.quaver.azure.results.ProviderHistogram.Entry;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// `ionq.quantum-results.v1`: `{"histogram": {"0": 0.5, "3": 0.5}}`, outcomes of all qubits as decimal integers.
record IonqResults() implements ResultFormat {

  /// Room for outcomes of some 1,300 qubits.
  private static final int MAX_DIGITS = 400;

  @Override
  public String name() {
    return "ionq.quantum-results.v1";
  }

  @Override
  public ResultReading read(SourceFile file) {
    return ResultDocuments.read(file, json -> new Reader(json).document());
  }

  @Override
  public void write(List<ProviderHistogram> items, Appendable out) throws IOException {
    var probabilities = new TreeMap<BigInteger, Double>();
    for (Entry entry : ResultDocuments.single(items).probabilities()) {
      if (!(entry.outcome() instanceof Outcome.Qubits(var bits))) {
        throw ResultDocuments.unwritable(entry.outcome());
      }
      if (entry.weight() > 0) {
        probabilities.merge(bits, entry.weight(), Double::sum);
      }
    }
    try (var json = new JsonWriter(out)) {
      json.beginObject().name("histogram").beginObject();
      for (var entry : probabilities.entrySet()) {
        json.name(entry.getKey().toString()).value(entry.getValue());
      }
      json.endObject().endObject();
    }
  }

  private static final class Reader {
    private final JsonCursor json;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<BigInteger> seen = new HashSet<>();
    private boolean found;
    private double sum;

    Reader(JsonCursor json) {
      this.json = json;
    }

    ResultReading document() {
      json.object(this::member);
      if (!found) {
        throw json.problem(ResultDocuments.MISSING, "there is no histogram in it");
      }
      return ResultReading.of(ProviderHistogram.ofProbabilities(entries));
    }

    private void member(String name) {
      if (!name.equals("histogram")) {
        json.skip();
        return;
      }
      if (found) {
        throw json.problem(ResultDocuments.REPEATED, "this is a second histogram");
      }
      found = true;
      json.object(this::entry);
      ResultDocuments.requireSum(sum, json);
    }

    private void entry(String key) {
      if (key.length() > MAX_DIGITS
          || !key.chars().allMatch(c -> c >= '0' && c <= '9')
          || key.isEmpty()) {
        throw json.problem(ResultDocuments.VALUE, "an outcome is a decimal integer");
      }
      var bits = new BigInteger(key);
      if (!seen.add(bits)) {
        throw json.problem(ResultDocuments.REPEATED, "outcome " + bits + " occurs twice");
      }
      double probability = ResultDocuments.probability(json);
      sum += probability;
      entries.add(new Entry(new Outcome.Qubits(bits), probability));
    }
  }
}
