package dev.quaver.azure.results;

import dev.quaver.azure.json.JsonWriter;
import dev.quaver.azure.results.ProviderHistogram.Entry;
import dev.quaver.source.SourceFile;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/// `microsoft.quantum-results.v2`: for each program of the job a histogram of values with counts, and all shots. A tuple is an
/// object with members `Item1`, `Item2`…; the result of a lost qubit is `"-"`; a shot that failed is an object `Error`.
record MicrosoftResultsV2() implements ResultFormat {

  private static final String NAME = "microsoft.quantum-results.v2";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ResultReading read(SourceFile file) {
    return ResultDocuments.read(file, json -> new MicrosoftReader(json).document());
  }

  @Override
  public void write(List<ProviderHistogram> items, Appendable out) throws IOException {
    try (var json = new JsonWriter(out)) {
      json.beginObject().name("DataFormat").value(NAME).name("Results").beginArray();
      for (ProviderHistogram item : items) {
        write(item, json);
      }
      json.endArray().endObject();
    }
  }

  private static void write(ProviderHistogram item, JsonWriter json) throws IOException {
    if (item.weights() != ProviderHistogram.Weights.COUNTS) {
      throw new IllegalArgumentException("internal: the format has counts, not probabilities");
    }
    json.beginObject().name("Histogram").beginArray();
    for (Entry entry : item.entries()) {
      json.beginObject().name("Outcome");
      write(entry.outcome(), json);
      json.name("Display").value(entry.outcome().text());
      json.name("Count").value((long) entry.weight()).endObject();
    }
    json.endArray().name("Shots").beginArray();
    for (Outcome shot : item.shots()) {
      write(shot, json);
    }
    json.endArray().endObject();
  }

  private static void write(Outcome outcome, JsonWriter json) throws IOException {
    switch (outcome) {
      case Outcome.Returned(var value) -> write(value, json);
      case Outcome.Failed(var code, var name) -> {
        json.beginObject().name("Error").beginObject();
        json.name("Code").value(code).name("Name").value(name);
        json.endObject().endObject();
      }
      case Outcome.Qubits _, Outcome.Registers _ -> throw ResultDocuments.unwritable(outcome);
    }
  }

  private static void write(Object value, JsonWriter json) throws IOException {
    switch (value) {
      case Result.ZERO -> json.value(0);
      case Result.ONE -> json.value(1);
      case Result.LOSS -> json.value("-");
      case Long number -> json.value(number);
      case Double number when Double.isFinite(number) -> json.value(number);
      case Boolean bool -> json.value(bool);
      case BigInteger number when number.bitLength() < Long.SIZE -> json.value(number.longValue());
      case ArrayValue array -> {
        json.beginArray();
        for (Object item : array.asList()) {
          write(item, json);
        }
        json.endArray();
      }
      case TupleValue tuple -> {
        json.beginObject();
        for (int i = 0; i < tuple.size(); i++) {
          json.name("Item" + (i + 1));
          write(tuple.get(i), json);
        }
        json.endObject();
      }
      default -> json.value(OutcomeText.SPACED.print(value));
    }
  }
}
