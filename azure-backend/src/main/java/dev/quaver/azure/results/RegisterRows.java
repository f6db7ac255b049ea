package dev.quaver.azure.results;

import dev.quaver.azure.json.JsonCursor;
import dev.quaver.azure.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Documents that have for each register an array with an item for each shot.
final class RegisterRows {

  /// Writes what one register was in one shot.
  @FunctionalInterface
  interface RowWriter {
    void write(List<Object> row) throws IOException;
  }

  private RegisterRows() {}

  /// Reads the object that the cursor stands on. Members that are no arrays are passed over.
  ///
  /// @param row reads what the cursor stands on as a register of one shot
  static ResultReading read(JsonCursor json, Supplier<List<Object>> row) {
    Map<String, List<List<Object>>> registers = new LinkedHashMap<>();
    json.object(name -> {
      if (!json.isArray()) {
        json.skip();
        return;
      }
      List<List<Object>> rows = new ArrayList<>();
      json.array(() -> rows.add(row.get()));
      if (registers.put(name, rows) != null) {
        throw json.problem(ResultDocuments.REPEATED, "this register occurs twice");
      }
      int shots = registers.values().iterator().next().size();
      if (rows.size() != shots) {
        throw json.problem(
            ResultDocuments.VALUE,
            "one register has %d shots and another %d".formatted(shots, rows.size()));
      }
    });
    if (registers.isEmpty()) {
      throw json.problem(ResultDocuments.MISSING, "there is no register in it");
    }
    return ResultReading.of(ProviderHistogram.ofShots(shots(registers)));
  }

  /// Equal shots are one object, so that many of them take little memory.
  private static List<Outcome> shots(Map<String, List<List<Object>>> registers) {
    int count = registers.values().iterator().next().size();
    Map<String, Outcome> known = new HashMap<>();
    List<Outcome> shots = new ArrayList<>(count);
    for (int shot = 0; shot < count; shot++) {
      Map<String, List<Object>> values = new LinkedHashMap<>();
      for (var register : registers.entrySet()) {
        values.put(register.getKey(), register.getValue().get(shot));
      }
      var outcome = new Outcome.Registers(values);
      Outcome before = known.putIfAbsent(outcome.text(), outcome);
      shots.add(before == null ? outcome : before);
    }
    return shots;
  }

  /// Writes the shots of `histogram`, which must have registers, all the same ones.
  static void write(JsonWriter json, ProviderHistogram histogram, RowWriter row)
      throws IOException {
    List<Map<String, List<Object>>> shots = new ArrayList<>();
    for (Outcome shot : histogram.shots()) {
      if (!(shot instanceof Outcome.Registers(var values))) {
        throw ResultDocuments.unwritable(shot);
      }
      shots.add(values);
    }
    if (shots.isEmpty()) {
      throw new IllegalArgumentException("internal: the format has shots, and there are none");
    }
    json.beginObject();
    for (String name : shots.getFirst().keySet()) {
      json.name(name).beginArray();
      for (Map<String, List<Object>> shot : shots) {
        List<Object> values = shot.get(name);
        if (values == null) {
          throw new IllegalArgumentException("internal: a shot lacks register " + name);
        }
        row.write(values);
      }
      json.endArray();
    }
    json.endObject();
  }
}
