package dev.quaver.azure.results;

import dev.quaver.azure.json.JsonCursor;
import dev.quaver.azure.json.JsonWriter;
import dev.quaver.source.SourceFile;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `rigetti.quil-results.v1`: `{"ro": [[0, 1], [1, 1]]}`, for each register one row a shot, item 0 first. Items of registers
/// of type REAL have fractions, complex ones are pairs.
record RigettiResults() implements ResultFormat {

  @Override
  public String name() {
    return "rigetti.quil-results.v1";
  }

  @Override
  public ResultReading read(SourceFile file) {
    return ResultDocuments.read(file, json -> RegisterRows.read(json, () -> row(json)));
  }

  private static List<Object> row(JsonCursor json) {
    List<Object> items = new ArrayList<>();
    json.array(() -> items.add(item(json)));
    return items;
  }

  private static Object item(JsonCursor json) {
    if (json.isInteger()) {
      return json.integer();
    }
    if (!json.isArray()) {
      return json.number();
    }
    List<Object> parts = new ArrayList<>();
    json.array(() -> parts.add(json.number()));
    if (parts.size() != 2) {
      throw json.problem(ResultDocuments.VALUE, "a complex number has two parts");
    }
    return TupleValue.of(parts.toArray());
  }

  @Override
  public void write(List<ProviderHistogram> items, Appendable out) throws IOException {
    try (var json = new JsonWriter(out)) {
      RegisterRows.write(json, ResultDocuments.single(items), row -> writeRow(json, row));
    }
  }

  private static void writeRow(JsonWriter json, List<?> items) throws IOException {
    json.beginArray();
    for (Object item : items) {
      switch (item) {
        case Long number -> json.value(number);
        case Double number -> json.value(number);
        case Result.ZERO -> json.value(0);
        case Result.ONE -> json.value(1);
        case TupleValue pair -> writeRow(json, pair.items());
        default -> throw new IllegalArgumentException("internal: no item of a row: " + item);
      }
    }
    json.endArray();
  }
}
