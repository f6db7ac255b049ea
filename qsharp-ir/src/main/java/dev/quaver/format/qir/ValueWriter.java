package dev.quaver.format.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.List;

/// Writes what values of one function need to be computed, and answers how they are called there.
final class ValueWriter {

  private final QirText text;
  private final Syntax syntax;
  private final Declarations declarations;
  private final List<List<Value>> tables;
  private final String[] variables;
  private int count;

  /// @param variables of the circuit or routine, all with the value that they have at the start
  ValueWriter(
      QirText text,
      Syntax syntax,
      Declarations declarations,
      List<List<Value>> tables,
      List<DynamicCircuit.Declaration> variables) {
    this.text = text;
    this.syntax = syntax;
    this.declarations = declarations;
    this.tables = tables;
    this.variables =
        variables.stream().map(each -> zero(each.type(), syntax)).toArray(String[]::new);
  }

  private static String zero(ValueType type, Syntax syntax) {
    return switch (type) {
      case BOOL -> "false";
      case INT -> "0";
      case DOUBLE -> "0.0";
      case QUBIT, RESULT -> syntax.constant(type, 0);
    };
  }

  /// What the variables are called now.
  String[] variables() {
    return variables.clone();
  }

  void setVariables(String... names) {
    System.arraycopy(names, 0, variables, 0, variables.length);
  }

  void setVariable(int variable, String name) {
    variables[variable] = name;
  }

  /// A name that nothing has yet.
  String fresh() {
    return "%v" + count++;
  }

  /// The value after its type.
  String typed(Value value) {
    String operand = operand(value);
    return syntax.type(value.type()) + " " + operand;
  }

  String operand(Value value) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ ->
          constant(value, syntax);
      case Value.Variable(var number, _) -> variables[number];
      case Value.Outcome(var result) -> {
        String type = syntax.type(ValueType.RESULT);
        declarations.use("i1", Names.READ_RESULT, type);
        yield instruction("call i1 @" + Names.READ_RESULT + "(" + typed(result) + ")");
      }
      case Value.Unary unary -> unary(unary);
      case Value.Binary(var operation, var left, var right) -> {
        String operands = operand(left) + ", ";
        yield instruction(operator(operation) + " " + operands + operand(right));
      }
      case Value.Choice(var condition, var then, var otherwise) -> {
        String operands = typed(condition) + ", ";
        operands += typed(then) + ", ";
        yield instruction("select " + operands + typed(otherwise));
      }
      case Value.Element(var table, var index, var type) -> element(table, index, type);
    };
  }

  /// A constant without its type.
  static String constant(Value value, Syntax syntax) {
    return switch (value) {
      case Value.BoolConstant(var truth) -> Boolean.toString(truth);
      case Value.IntConstant(var number) -> Long.toString(number);
      case Value.DoubleConstant(var number) -> QirText.literal(number);
      case Value.QubitConstant(var qubit) -> syntax.constant(ValueType.QUBIT, qubit);
      case Value.ResultConstant(var result) -> syntax.constant(ValueType.RESULT, result);
      case Value.Variable _,
          Value.Outcome _,
          Value.Unary _,
          Value.Binary _,
          Value.Choice _,
          Value.Element _ ->
          throw new IllegalArgumentException("internal: not a constant: " + value);
    };
  }

  private String unary(Value.Unary unary) {
    String operand = operand(unary.operand());
    return instruction(
        switch (unary.operation()) {
          case NOT -> "xor i1 " + operand + ", true";
          case NEGATE_INT -> "sub i64 0, " + operand;
          case BITWISE_NOT -> "xor i64 " + operand + ", -1";
          case NEGATE_DOUBLE -> "fneg double " + operand;
          case INT_TO_DOUBLE -> "sitofp i64 " + operand + " to double";
          case DOUBLE_TO_INT -> "fptosi double " + operand + " to i64";
          case BOOL_TO_INT -> "zext i1 " + operand + " to i64";
        });
  }

  private String element(int table, Value index, ValueType type) {
    String item = syntax.type(type);
    String array = "[" + tables.get(table).size() + " x " + item + "]";
    String place =
        instruction(
            "getelementptr inbounds "
                + array
                + ", "
                + syntax.pointerTo(array)
                + " @array"
                + table
                + ", i64 0, "
                + typed(index));
    return instruction("load " + item + ", " + syntax.pointerTo(item) + " " + place);
  }

  private String instruction(String instruction) {
    String name = fresh();
    text.add("  ").add(name).add(" = ").line(instruction);
    return name;
  }

  private static String operator(BinaryOperation operation) {
    return switch (operation) {
      case AND -> "and i1";
      case OR -> "or i1";
      case EQUAL_BOOL -> "icmp eq i1";
      case NOT_EQUAL_BOOL -> "icmp ne i1";
      case ADD_INT -> "add i64";
      case SUBTRACT_INT -> "sub i64";
      case MULTIPLY_INT -> "mul i64";
      case DIVIDE_INT -> "sdiv i64";
      case REMAINDER_INT -> "srem i64";
      case SHIFT_LEFT -> "shl i64";
      case SHIFT_RIGHT -> "ashr i64";
      case BITWISE_AND -> "and i64";
      case BITWISE_OR -> "or i64";
      case BITWISE_XOR -> "xor i64";
      case EQUAL_INT -> "icmp eq i64";
      case NOT_EQUAL_INT -> "icmp ne i64";
      case LESS_INT -> "icmp slt i64";
      case LESS_EQUAL_INT -> "icmp sle i64";
      case GREATER_INT -> "icmp sgt i64";
      case GREATER_EQUAL_INT -> "icmp sge i64";
      case ADD_DOUBLE -> "fadd double";
      case SUBTRACT_DOUBLE -> "fsub double";
      case MULTIPLY_DOUBLE -> "fmul double";
      case DIVIDE_DOUBLE -> "fdiv double";
      case EQUAL_DOUBLE -> "fcmp oeq double";
      case NOT_EQUAL_DOUBLE -> "fcmp une double";
      case LESS_DOUBLE -> "fcmp olt double";
      case LESS_EQUAL_DOUBLE -> "fcmp ole double";
      case GREATER_DOUBLE -> "fcmp ogt double";
      case GREATER_EQUAL_DOUBLE -> "fcmp oge double";
    };
  }
}
