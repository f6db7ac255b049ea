package dev.quaver.capability;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.types.Type;
import java.util.List;

/// Facts of operators' values.
final class OperatorFacts {

  private final BodyRun run;

  OperatorFacts(BodyRun run) {
    this.run = run;
  }

  Fact unary(Fact operand) {
    return operand.shaped(Fact.PLAIN);
  }

  Fact binary(Expr.Binary binary, Fact left, Fact right) {
    Type operands = run.concrete(binary.left().type());
    boolean isComparison =
        binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL;
    if (isComparison && operands instanceof Type.Tuple tuple && !tuple.items().isEmpty()) {
      return tuples(tuple.items(), left, right);
    }
    Fact both = left.and(right).shaped(Fact.PLAIN);
    if (binary.operator() == BinaryOperator.POWER) {
      return right.isVariable() ? both.with(Construct.USE_OF_DYNAMIC_EXPONENT) : both;
    }
    return isComparison
        ? comparison(operands, both)
        : varying(both, run.substituted(binary.type()));
  }

  /// A machine compares tuples item by item.
  private Fact tuples(List<Type> types, Fact left, Fact right) {
    Fact all = Fact.STATIC;
    for (int i = 0; i < types.size(); i++) {
      Fact first = Signature.item(left, i);
      Fact second = Signature.item(right, i);
      all =
          all.and(
              run.concrete(types.get(i)) instanceof Type.Tuple nested && !nested.items().isEmpty()
                  ? tuples(nested.items(), first, second)
                  : comparison(types.get(i), first.and(second).shaped(Fact.PLAIN)));
    }
    return all;
  }

  /// Comparing results is where values begin to vary.
  private Fact comparison(Type operands, Fact both) {
    Fact value = both;
    if (both.isDynamic() && run.types().holdsResults(run.substituted(operands))) {
      value = both.atLeast(Level.VARIABLE);
    }
    value = varying(value, Type.Primitive.BOOL);
    return value.isVariable() && run.concrete(operands) == Type.Primitive.STRING
        ? value.with(Construct.USE_OF_DYNAMIC_STRING)
        : value;
  }

  private Fact varying(Fact value, Type type) {
    return value.isVariable() ? value.with(run.types().ofVarying(type)) : value;
  }
}
