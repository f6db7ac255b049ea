package dev.quaver.azure.results;

import dev.quaver.azure.json.JsonCursor;
import dev.quaver.azure.json.JsonWriter;
import dev.quaver.source.SourceFile;
import dev.quaver.value.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `honeywell.quantum-results.v1`: `{"c0": ["0", "1"], "c1": ["1", "1"]}`, for each register one text a shot, whose rightmost
/// character is the register's bit 0.
record HoneywellResults() implements ResultFormat {

  @Override
  public String name() {
    return "honeywell.quantum-results.v1";
  }

  @Override
  public ResultReading read(SourceFile file) {
    return ResultDocuments.read(
        file, json -> RegisterRows.read(json, () -> bits(json, json.string())));
  }

  private static List<Object> bits(JsonCursor json, String text) {
    List<Object> bits = new ArrayList<>(text.length());
    for (int i = text.length() - 1; i >= 0; i--) {
      bits.add(
          switch (text.charAt(i)) {
            case '0' -> 0L;
            case '1' -> 1L;
            case '-' -> Result.LOSS;
            default ->
                throw json.problem(ResultDocuments.VALUE, "a shot is a text of the digits 0 and 1");
          });
    }
    return bits;
  }

  @Override
  public void write(List<ProviderHistogram> items, Appendable out) throws IOException {
    try (var json = new JsonWriter(out)) {
      RegisterRows.write(json, ResultDocuments.single(items), row -> json.value(text(row)));
    }
  }

  private static String text(List<Object> bits) {
    var text = new StringBuilder();
    for (Object bit : bits.reversed()) {
      text.append(OutcomeText.DENSE.print(bit));
    }
    return text.toString();
  }
}
