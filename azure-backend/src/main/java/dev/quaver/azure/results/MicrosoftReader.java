package dev.quaver.azure.results;

import dev.quaver.azure.json.JsonCursor;
import dev.quaver.azure.results.ProviderHistogram.Entry;
import dev.quaver.azure.results.ProviderHistogram.Weights;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `microsoft.quantum-results.v2`.
final class MicrosoftReader {

  private final JsonCursor json;
  private final List<ProviderHistogram> items = new ArrayList<>();

  MicrosoftReader(JsonCursor json) {
    this.json = json;
  }

  ResultReading document() {
    json.object(name -> {
      if (name.equals("Results")) {
        json.array(() -> items.add(new Item().read()));
      } else {
        json.skip();
      }
    });
    if (items.isEmpty()) {
      throw json.problem(ResultDocuments.MISSING, "there are no Results in it");
    }
    return new ResultReading(items, List.of());
  }

  /// Results of one program.
  private final class Item {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Outcome> known = new HashMap<>();
    private final List<Outcome> shots = new ArrayList<>();

    ProviderHistogram read() {
      json.object(name -> {
        switch (name) {
          case "Histogram" -> json.array(this::entry);
          case "Shots" -> json.array(() -> shots.add(shared(outcome())));
          default -> json.skip();
        }
      });
      return entries.isEmpty()
          ? ProviderHistogram.ofShots(shots)
          : new ProviderHistogram(Weights.COUNTS, List.copyOf(entries.values()), shots);
    }

    private void entry() {
      var outcome = new @Nullable Outcome[1];
      long[] count = {-1};
      json.object(name -> {
        switch (name) {
          case "Outcome" -> outcome[0] = shared(outcome());
          case "Count" -> count[0] = count();
          default -> json.skip();
        }
      });
      Outcome read = outcome[0];
      if (read == null || count[0] < 0) {
        throw json.problem(ResultDocuments.MISSING, "an entry has an Outcome and a Count");
      }
      if (entries.put(read.text(), new Entry(read, count[0])) != null) {
        throw json.problem(ResultDocuments.REPEATED, "this outcome occurs twice");
      }
    }

    private long count() {
      long count = json.integer();
      if (count < 0) {
        throw json.problem(ResultDocuments.VALUE, "a count is not negative");
      }
      return count;
    }

    private Outcome shared(Outcome outcome) {
      Outcome before = known.putIfAbsent(outcome.text(), outcome);
      return before == null ? outcome : before;
    }
  }

  private Outcome outcome() {
    Object value = value();
    return value instanceof Outcome.Failed failed ? failed : new Outcome.Returned(value);
  }

  /// A part of a value; only a shot as a whole can have failed.
  private Object part() {
    Object value = value();
    if (value instanceof Outcome.Failed) {
      throw json.problem(ResultDocuments.VALUE, "an error is no part of a value");
    }
    return value;
  }

  private Object value() {
    if (json.isObject()) {
      return object();
    }
    if (json.isArray()) {
      List<Object> values = new ArrayList<>();
      json.array(() -> values.add(part()));
      return ObjectArray.of(values.toArray());
    }
    if (json.isBoolean()) {
      return json.bool();
    }
    if (json.isInteger()) {
      return json.integer();
    }
    if (json.isNumber()) {
      return json.number();
    }
    if (!json.isString()) {
      throw json.expected("a value");
    }
    String text = json.string();
    return text.equals("-") ? Result.LOSS : text;
  }

  /// A tuple, or a shot that failed.
  private Object object() {
    Map<String, Object> members = new LinkedHashMap<>();
    json.object(name -> members.put(name, name.equals("Error") ? error() : part()));
    if (members.get("Error") instanceof Outcome.Failed failed) {
      return failed;
    }
    Object[] parts = new Object[members.size()];
    for (int i = 0; i < parts.length; i++) {
      Object item = members.get("Item" + (i + 1));
      if (item == null) {
        throw json.problem(
            ResultDocuments.VALUE, "a tuple has members Item1, Item2 and so on, and no others");
      }
      parts[i] = item;
    }
    return TupleValue.of(parts);
  }

  private Outcome.Failed error() {
    Map<String, String> texts = new HashMap<>();
    json.object(name -> {
      if (json.isString()) {
        texts.put(name, json.string());
      } else {
        json.skip();
      }
    });
    return new Outcome.Failed(
        texts.getOrDefault("Code", "unknown"), texts.getOrDefault("Name", "unknown"));
  }
}
