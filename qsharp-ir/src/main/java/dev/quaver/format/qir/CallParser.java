package dev.quaver.format.qir;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads calls. Those of known functions with constants alone go into a circuit at once, since that is all that most modules
/// have, by the million.
final class CallParser {

  private final Scanner scanner;
  private final TypeParser types;
  private final OperandParser operands;
  private final List<LlvmType> argumentTypes = new ArrayList<>();
  private final List<Operand> arguments = new ArrayList<>();

  CallParser(Scanner scanner, TypeParser types, OperandParser operands) {
    this.scanner = scanner;
    this.types = types;
    this.operands = operands;
  }

  /// The call after its keyword, unless it went into `line`.
  Optional<Instruction> call(String name, CircuitBuilder line, int at) {
    skipWords();
    LlvmType type = types.type();
    if (scanner.token() != Token.GLOBAL) {
      throw scanner.expected("a function");
    }
    String function = scanner.name();
    scanner.next();
    arguments();
    if (name.isEmpty() && type.equals(LlvmType.VOID)) {
      Optional<QirFunction> known = QirFunction.named(function);
      if (known.isPresent() && append(known.get(), line, at)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Instruction.Call(name, type, function, argumentTypes, arguments, at));
  }

  /// Calling conventions, attributes of the result, flags.
  private void skipWords() {
    while (scanner.token() == Token.WORD && !TypeParser.isType(scanner.name())) {
      boolean isConvention = scanner.isWord("cc");
      scanner.next();
      if (isConvention && scanner.token() == Token.INTEGER) {
        scanner.next();
      }
      skipParentheses();
    }
  }

  private void skipParentheses() {
    if (scanner.isMark('(')) {
      while (!scanner.isMark(')') && scanner.token() != Token.END) {
        scanner.next();
      }
      scanner.next();
    }
  }

  private void arguments() {
    argumentTypes.clear();
    arguments.clear();
    types.mark('(');
    while (!scanner.isMark(')')) {
      LlvmType type = types.type();
      skipAttributes();
      argumentTypes.add(type);
      arguments.add(operands.operand(type));
      if (!scanner.isMark(',')) {
        break;
      }
      scanner.next();
    }
    types.mark(')');
  }

  /// Attributes of a parameter, up to its name or value.
  void skipAttributes() {
    while (true) {
      if (scanner.token() == Token.WORD && !isValue(scanner.name())) {
        boolean aligned = scanner.isWord("align");
        scanner.next();
        skipParentheses();
        if (aligned && scanner.token() == Token.INTEGER) {
          scanner.next();
        }
      } else if (scanner.token() == Token.STRING) {
        scanner.next();
        if (scanner.isMark('=')) {
          scanner.next();
          scanner.next();
        }
      } else {
        return;
      }
    }
  }

  private static boolean isValue(String word) {
    return switch (word) {
      case "true",
          "false",
          "null",
          "undef",
          "poison",
          "inttoptr",
          "getelementptr",
          "bitcast",
          "zeroinitializer" ->
          true;
      default -> false;
    };
  }

  private boolean append(QirFunction function, CircuitBuilder line, int at) {
    List<ValueType> parameters = function.parameters();
    if (arguments.size() != parameters.size()) {
      return false;
    }
    double angle = 0;
    int result = 0;
    int qubitCount = 0;
    int[] qubits = new int[qubits(parameters)];
    for (int i = 0; i < parameters.size(); i++) {
      Operand argument = arguments.get(i);
      LlvmType type = argumentTypes.get(i);
      switch (parameters.get(i)) {
        case DOUBLE -> {
          if (!(argument instanceof Operand.Decimal(var value))) {
            return false;
          }
          angle = value;
        }
        case QUBIT -> {
          if (!(argument instanceof Operand.Number(var number, var place))
              || !type.equals(LlvmType.POINTER)) {
            return false;
          }
          qubits[qubitCount++] = number(number, "qubit", Limits.QUBITS, place);
        }
        case RESULT -> {
          if (!(argument instanceof Operand.Number(var number, var place))
              || !type.equals(LlvmType.POINTER)) {
            return false;
          }
          result = number(number, "result", Limits.RESULTS, place);
        }
        case BOOL, INT -> {
          return false;
        }
      }
    }
    if (function.gate().isPresent()) {
      requireDistinct(at, qubits);
    }
    append(function, angle, result, qubits, line);
    return true;
  }

  private static int qubits(List<ValueType> parameters) {
    int count = 0;
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == ValueType.QUBIT) {
        count++;
      }
    }
    return count;
  }

  private int number(long number, String what, long limit, int at) {
    if (number < 0 || number >= limit) {
      throw scanner.problem(
          "Limit", "there is no " + what + " " + number + ": at most " + limit + " are read", at);
    }
    return (int) number;
  }

  private void append(
      QirFunction function, double angle, int result, int[] qubits, CircuitBuilder line) {
    if (function.gate().isPresent()) {
      Gate gate = function.gate().get();
      line.gate(gate, angle, function.controls(), qubits);
    } else if (function.measures()) {
      line.measure(qubits[0], result);
      if (function.equals(QirFunction.MEASURE_AND_RESET)) {
        line.reset(qubits[0]);
      }
    } else if (function.equals(QirFunction.RESET)) {
      line.reset(qubits[0]);
    }
  }

  private void requireDistinct(int at, int... qubits) {
    for (int i = 1; i < qubits.length; i++) {
      for (int j = 0; j < i; j++) {
        if (qubits[i] == qubits[j]) {
          throw scanner.problem("Qubits", "qubit " + qubits[i] + " occurs twice in a call", at);
        }
      }
    }
  }
}
