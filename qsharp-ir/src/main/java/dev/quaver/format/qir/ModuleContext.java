package dev.quaver.format.qir;

import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What all functions of a module share while they are translated: the places of routines and tables, and how many qubits and
/// results there are.
final class ModuleContext {

  private record TableKey(String global, ValueType type) {}

  private final SourceFile file;
  private final QirModule module;
  private final PointerKinds kinds;
  private final Map<String, Integer> routines = new HashMap<>();
  private final Map<TableKey, Integer> tableNumbers = new HashMap<>();
  private final List<List<Value>> tables = new ArrayList<>();
  private int qubitCount;
  private int resultCount;

  /// @param order names of the functions that become routines
  ModuleContext(SourceFile file, QirModule module, List<String> order) {
    this.file = file;
    this.module = module;
    this.kinds = new PointerKinds(module);
    order.forEach(name -> routines.put(name, routines.size()));
  }

  QirModule module() {
    return module;
  }

  PointerKinds kinds() {
    return kinds;
  }

  int routine(String function) {
    return routines.getOrDefault(function, -1);
  }

  List<List<Value>> tables() {
    return tables;
  }

  int qubitCount() {
    return qubitCount;
  }

  int resultCount() {
    return resultCount;
  }

  ReadProblem problem(String code, String message, int at) {
    return ReadProblem.of(file, code, message, at, at + 1);
  }

  void reserve(int qubits, int results) {
    qubitCount = Math.max(qubitCount, qubits);
    resultCount = Math.max(resultCount, results);
  }

  int qubit(long number, int at) {
    reserve(number(number, "qubit", Limits.QUBITS, at) + 1, 0);
    return (int) number;
  }

  int result(long number, int at) {
    reserve(0, number(number, "result", Limits.RESULTS, at) + 1);
    return (int) number;
  }

  private int number(long number, String what, long limit, int at) {
    if (number < 0 || number >= limit) {
      throw problem(
          "Limit", "there is no " + what + " " + number + ": at most " + limit + " are read", at);
    }
    return (int) number;
  }

  /// The number of the table that holds a global's items as values of `type`.
  int table(String global, ValueType type, int at) {
    QirModule.Global found = module.globals().get(global);
    if (found == null) {
      throw problem("Name", "there is no global `@" + global + "`", at);
    }
    if (found.items().isEmpty()) {
      throw problem("Unsupported", "`@" + global + "` is no array of constants", at);
    }
    return tableNumbers.computeIfAbsent(
        new TableKey(global, type),
        _ -> {
          tables.add(
              found.items().stream().map(item -> constant(item, found.item(), type, at)).toList());
          return tables.size() - 1;
        });
  }

  /// A constant of a type as a value of the type that is expected of it.
  Value constant(Operand operand, LlvmType type, ValueType expected, int at) {
    Value value =
        switch (operand) {
          case Operand.Whole(var number) when type.equals(LlvmType.BIT) ->
              new Value.BoolConstant(number != 0);
          case Operand.Whole(var number) -> new Value.IntConstant(number);
          case Operand.Decimal(var number) -> new Value.DoubleConstant(number);
          case Operand.Number(var number, var place) when expected == ValueType.RESULT ->
              new Value.ResultConstant(result(number, place));
          case Operand.Number(var number, var place) ->
              new Value.QubitConstant(qubit(number, place));
          case Operand.Undefined() -> zero(expected, at);
          case Operand.Local _, Operand.Global _ ->
              throw problem("Type", "a constant is needed", at);
        };
    if (value.type() != expected) {
      throw problem("Type", "a value of another type is needed than " + type, at);
    }
    return value;
  }

  private Value zero(ValueType type, int at) {
    return switch (type) {
      case BOOL -> new Value.BoolConstant(false);
      case INT -> new Value.IntConstant(0);
      case DOUBLE -> new Value.DoubleConstant(0);
      case QUBIT -> new Value.QubitConstant(qubit(0, at));
      case RESULT -> new Value.ResultConstant(result(0, at));
    };
  }
}
