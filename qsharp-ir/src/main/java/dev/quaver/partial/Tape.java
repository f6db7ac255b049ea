package dev.quaver.partial;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.Step;
import java.util.ArrayList;
import java.util.List;

/// Where steps are written: a list for the whole, and others inside it for branches, loops and groups. Operations in a row
/// become one straight line.
final class Tape {

  private List<Step> steps = new ArrayList<>();
  private CircuitBuilder straight = new CircuitBuilder();
  private final List<List<Step>> outer = new ArrayList<>();

  /// Takes the next operation.
  CircuitBuilder straight() {
    return straight;
  }

  /// Adds a step that is no plain operation.
  void add(Step step) {
    flush();
    steps.add(step);
  }

  /// Adds steps that were written elsewhere.
  void addAll(List<Step> written) {
    for (Step step : written) {
      if (step instanceof Step.Straight(var line)) {
        straight.addAll(line);
      } else {
        add(step);
      }
    }
  }

  /// What follows goes into a list inside this one.
  void open() {
    flush();
    outer.add(steps);
    steps = new ArrayList<>();
  }

  /// Ends the innermost list.
  List<Step> close() {
    flush();
    List<Step> done = steps;
    steps = outer.removeLast();
    return done;
  }

  /// How many lists are open inside the whole.
  int depth() {
    return outer.size();
  }

  /// All that has been written.
  List<Step> all() {
    if (!outer.isEmpty()) {
      throw new IllegalStateException("internal: " + outer.size() + " lists are open");
    }
    flush();
    return steps;
  }

  private void flush() {
    if (straight.size() > 0) {
      steps.add(new Step.Straight(straight.build()));
      straight = new CircuitBuilder();
    }
  }
}
