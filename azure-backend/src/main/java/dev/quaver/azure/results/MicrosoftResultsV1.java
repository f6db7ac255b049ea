package dev.quaver.azure.results;

import dev.quaver.azure.json.JsonCursor;
import dev.quaver.azure.json.JsonWriter;
import dev.quaver.azure.results.ProviderHistogram.Entry;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `microsoft.quantum-results.v1`: `{"Histogram": ["[0,0]", 0.5, "[1,1]", 0.5]}`, values as texts and their probabilities in
/// turns.
record MicrosoftResultsV1() implements ResultFormat {

  @Override
  public String name() {
    return "microsoft.quantum-results.v1";
  }

  @Override
  public ResultReading read(SourceFile file) {
    return ResultDocuments.read(file, json -> new Reader(file, json).document());
  }

  @Override
  public void write(List<ProviderHistogram> items, Appendable out) throws IOException {
    try (var json = new JsonWriter(out)) {
      json.beginObject().name("Histogram").beginArray();
      for (Entry entry : ResultDocuments.single(items).probabilities()) {
        if (!(entry.outcome() instanceof Outcome.Returned(var value))) {
          throw ResultDocuments.unwritable(entry.outcome());
        }
        if (entry.weight() > 0) {
          json.value(OutcomeText.DENSE.print(value)).value(entry.weight());
        }
      }
      json.endArray().endObject();
    }
  }

  private static final class Reader {
    private final SourceFile file;
    private final JsonCursor json;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private boolean found;
    private @Nullable Outcome outcome;
    private Span key = Span.NONE;
    private double sum;

    Reader(SourceFile file, JsonCursor json) {
      this.file = file;
      this.json = json;
    }

    ResultReading document() {
      json.object(this::member);
      if (!found) {
        throw json.problem(ResultDocuments.MISSING, "there is no Histogram in it");
      }
      return new ResultReading(List.of(ProviderHistogram.ofProbabilities(entries)), warnings);
    }

    private void member(String name) {
      if (!name.equals("Histogram")) {
        json.skip();
        return;
      }
      if (found) {
        throw json.problem(ResultDocuments.REPEATED, "this is a second Histogram");
      }
      found = true;
      json.array(this::item);
      if (outcome != null) {
        warnings.add(
            Diagnostic.warning(
                "Results.OddLength", "this value has no probability and is left out", file, key));
      }
      ResultDocuments.requireSum(sum, json);
    }

    /// A value or, after one, its probability.
    private void item() {
      if (outcome == null) {
        key = json.span();
        String text = json.string();
        outcome =
            new Outcome.Returned(
                OutcomeReader.read(text)
                    .orElseThrow(
                        () -> json.problem(ResultDocuments.VALUE, "this text is no value of Q#")));
        if (!seen.add(outcome.text())) {
          throw json.problem(ResultDocuments.REPEATED, "this value occurs twice");
        }
        return;
      }
      double probability = ResultDocuments.probability(json);
      sum += probability;
      entries.add(new Entry(outcome, probability));
      outcome = null;
    }
  }
}
