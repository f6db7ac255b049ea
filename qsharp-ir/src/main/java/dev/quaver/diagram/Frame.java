package dev.quaver.diagram;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known of the variables of a circuit or of one call of a routine at some step: which parameters have a constant
/// for their argument, which qubits and results others may stand for, and which results they depend on.
final class Frame {

  private final DynamicCircuit circuit;
  private final List<Declaration> variables;
  private final Map<Integer, Value> constants = new HashMap<>();
  private final Map<Integer, BitSet> candidates = new HashMap<>();
  private final Map<Integer, BitSet> influences = new HashMap<>();

  private Frame(DynamicCircuit circuit, List<Declaration> variables) {
    this.circuit = circuit;
    this.variables = variables;
  }

  /// The circuit's own variables at its start.
  static Frame of(DynamicCircuit circuit) {
    return new Frame(circuit, circuit.variables());
  }

  /// The variables of a routine that is called from here.
  ///
  /// @param assigned the variables that the routine gives values
  Frame call(List<Declaration> declared, List<Value> arguments, BitSet assigned) {
    var callee = new Frame(circuit, declared);
    for (int parameter = 0; parameter < arguments.size(); parameter++) {
      Value argument = resolve(arguments.get(parameter));
      callee.influences.put(parameter, dependencies(argument));
      if (isCandidate(argument.type())) {
        callee.candidates.put(parameter, candidates(argument));
      }
      if (!assigned.get(parameter) && isConstant(argument)) {
        callee.constants.put(parameter, argument);
      }
    }
    return callee;
  }

  /// A variable takes a value under conditions that depend on `conditions`.
  void assign(int variable, Value value, BitSet conditions) {
    assign(variable, dependencies(value), conditions);
    if (isCandidate(value.type())) {
      merge(candidates, variable, candidates(value));
    }
  }

  /// A variable takes a value of which nothing is known but what it depends on.
  void assign(int variable, BitSet dependencies, BitSet conditions) {
    merge(influences, variable, dependencies);
    merge(influences, variable, conditions);
  }

  private static void merge(Map<Integer, BitSet> sets, int variable, BitSet more) {
    sets.computeIfAbsent(variable, _ -> new BitSet()).or(more);
  }

  /// The name of a variable.
  String name(int variable) {
    return variables.get(variable).name();
  }

  /// The value with what is known put in.
  Value resolve(Value value) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ ->
          value;
      case Value.Variable variable -> constants.getOrDefault(variable.number(), variable);
      case Value.Outcome(var result) -> new Value.Outcome(resolve(result));
      case Value.Unary(var operation, var operand) -> new Value.Unary(operation, resolve(operand));
      case Value.Binary(var operation, var left, var right) ->
          new Value.Binary(operation, resolve(left), resolve(right));
      case Value.Choice(var condition, var then, var otherwise) ->
          new Value.Choice(resolve(condition), resolve(then), resolve(otherwise));
      case Value.Element(var table, var index, var type) -> {
        Value place = resolve(index);
        yield place instanceof Value.IntConstant(long at)
            ? circuit.tables().get(table).get(Math.toIntExact(at))
            : new Value.Element(table, place, type);
      }
    };
  }

  /// The results on whose outcomes, or on the choice between which, a value depends.
  BitSet dependencies(Value value) {
    var results = new BitSet();
    addDependencies(value, results);
    return results;
  }

  private void addDependencies(Value value, BitSet results) {
    switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _ -> {}
      case Value.ResultConstant(int result) -> results.set(result);
      case Value.Variable variable ->
          results.or(influences.getOrDefault(variable.number(), new BitSet()));
      case Value.Outcome(var result) -> addDependencies(result, results);
      case Value.Unary(_, var operand) -> addDependencies(operand, results);
      case Value.Binary(_, var left, var right) -> {
        addDependencies(left, results);
        addDependencies(right, results);
      }
      case Value.Choice(var condition, var then, var otherwise) -> {
        addDependencies(condition, results);
        addDependencies(then, results);
        addDependencies(otherwise, results);
      }
      case Value.Element(int table, var index, _) -> {
        addDependencies(index, results);
        circuit.tables().get(table).forEach(item -> addDependencies(item, results));
      }
    }
  }

  /// The numbers that a value of type qubit or result may be; all if nothing is known of it.
  BitSet candidates(Value value) {
    var numbers = new BitSet();
    addCandidates(resolve(value), numbers);
    return numbers;
  }

  private void addCandidates(Value value, BitSet numbers) {
    switch (value) {
      case Value.QubitConstant(int qubit) -> numbers.set(qubit);
      case Value.ResultConstant(int result) -> numbers.set(result);
      case Value.Choice(_, var then, var otherwise) -> {
        addCandidates(then, numbers);
        addCandidates(otherwise, numbers);
      }
      case Value.Element(int table, _, _) ->
          circuit.tables().get(table).forEach(item -> addCandidates(item, numbers));
      case Value.Variable variable -> {
        BitSet known = candidates.get(variable.number());
        if (known != null) {
          numbers.or(known);
        } else {
          boolean qubit = variable.type() == ValueType.QUBIT;
          numbers.set(0, qubit ? circuit.qubitCount() : circuit.resultCount());
        }
      }
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.Outcome _,
          Value.Unary _,
          Value.Binary _ ->
          throw new IllegalArgumentException("internal: no qubit or result: " + value);
    }
  }

  private static boolean isCandidate(ValueType type) {
    return type == ValueType.QUBIT || type == ValueType.RESULT;
  }

  private static boolean isConstant(Value value) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ ->
          true;
      case Value.Variable _, Value.Element _ -> false;
      case Value.Outcome(var result) -> isConstant(result);
      case Value.Unary(_, var operand) -> isConstant(operand);
      case Value.Binary(_, var left, var right) -> isConstant(left) && isConstant(right);
      case Value.Choice(var condition, var then, var otherwise) ->
          isConstant(condition) && isConstant(then) && isConstant(otherwise);
    };
  }
}
