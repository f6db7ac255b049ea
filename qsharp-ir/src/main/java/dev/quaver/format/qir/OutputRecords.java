package dev.quaver.format.qir;

import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;

/// What the program returns, in the order in which calls record it: a tuple or an array with the number of its items, then the
/// items.
///
/// A record's label is its number in this order and the way to it: `4_t1a0r` is the fifth record, a result, the first item of
/// the array that is the second item of the tuple. Labels are letters, digits and `_` alone.
final class OutputRecords {

  /// One record.
  sealed interface OutputRecord {
    String label();
  }

  /// A tuple or an array.
  record Container(String kind, int size, String label) implements OutputRecord {}

  /// A value that is computed or known.
  record Leaf(Value value, String label) implements OutputRecord {}

  private final List<OutputRecord> records = new ArrayList<>();

  private OutputRecords() {}

  /// All records of `output`, which [QirCheck] has nothing against.
  static List<OutputRecord> of(Output output) {
    var records = new OutputRecords();
    records.add(output, "");
    return records.records;
  }

  private void add(Output output, String path) {
    switch (output) {
      case Output.Tuple(var items) -> container("tuple", path + "t", items);
      case Output.Array(var items) -> container("array", path + "a", items);
      case Output.Computed(var value) -> leaf(value, path);
      case Output.Known(TupleValue tuple) -> container("tuple", path + "t", known(tuple.items()));
      case Output.Known(ArrayValue array) -> container("array", path + "a", known(array.asList()));
      case Output.Known(Boolean value) -> leaf(new Value.BoolConstant(value), path);
      case Output.Known(Long value) -> leaf(new Value.IntConstant(value), path);
      case Output.Known(Double value) -> leaf(new Value.DoubleConstant(value), path);
      case Output.Known(var value) ->
          throw new IllegalArgumentException("internal: QIR cannot return " + value);
    }
  }

  private static List<Output> known(List<Object> items) {
    return items.stream().<Output>map(Output.Known::new).toList();
  }

  private void container(String kind, String path, List<Output> items) {
    records.add(new Container(kind, items.size(), label(path)));
    for (int i = 0; i < items.size(); i++) {
      add(items.get(i), path + i);
    }
  }

  private void leaf(Value value, String path) {
    records.add(new Leaf(value, label(path + letter(value.type()))));
  }

  private String label(String path) {
    return records.size() + "_" + path;
  }

  private static String letter(ValueType type) {
    return switch (type) {
      case BOOL -> "b";
      case INT -> "i";
      case DOUBLE -> "d";
      case RESULT -> "r";
      case QUBIT -> throw new IllegalArgumentException("internal: a qubit cannot be returned");
    };
  }
}
