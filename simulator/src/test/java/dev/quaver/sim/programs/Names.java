package dev.quaver.sim.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The variables and callables that a place in a random program can see.
final class Names {

  /// A variable; one that is not mutable may be a lambda, with an arrow for its type.
  record Variable(String name, String type, boolean mutable) {}

  /// A function or operation declared before.
  record Declared(String name, List<String> parameters, String output, boolean operation) {}

  private final List<Variable> variables = new ArrayList<>();
  private final List<Declared> declared = new ArrayList<>();
  private int made;

  String fresh(String prefix) {
    return prefix + made++;
  }

  void add(String name, String type, boolean mutable) {
    variables.add(new Variable(name, type, mutable));
  }

  void declare(Declared callable) {
    declared.add(callable);
  }

  List<Declared> declared() {
    return declared;
  }

  /// What is visible now, to be given to [#close] where a block ends.
  int open() {
    return variables.size();
  }

  void close(int visible) {
    variables.subList(visible, variables.size()).clear();
  }

  /// Leaves what a lambda can see; answers what was visible, to be given to [#restore].
  List<Variable> hideMutable() {
    List<Variable> all = List.copyOf(variables);
    variables.removeIf(Variable::mutable);
    return all;
  }

  void restore(List<Variable> visible) {
    variables.clear();
    variables.addAll(visible);
  }

  List<Variable> ofType(String type) {
    return variables.stream().filter(variable -> variable.type().equals(type)).toList();
  }

  List<Variable> mutable(String type) {
    return ofType(type).stream().filter(Variable::mutable).toList();
  }

  static <T> T pick(RandomGenerator random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
