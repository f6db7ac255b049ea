package dev.quaver.azure.quil;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program while it is read: blocks of steps, which jumps lead to and from.
final class BlockList {

  /// A jump that a block ends with.
  ///
  /// @param condition when it is done, if not always
  /// @param span where the label is named
  record Jump(String label, Optional<Value> condition, Span span) {}

  /// Steps without a jump among them.
  ///
  /// @param ends whether the program ends after it
  record Block(List<Step> steps, Optional<Jump> jump, boolean ends) {
    Block {
      steps = List.copyOf(steps);
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private List<Step> steps = new ArrayList<>();
  private CircuitBuilder line = new CircuitBuilder();

  /// Takes operations that are all known.
  CircuitBuilder line() {
    return line;
  }

  /// Adds a step that computes.
  void add(Step step) {
    endLine();
    steps.add(step);
  }

  /// The next block can be jumped to; false if there is such a label already.
  boolean label(String name) {
    if (line.size() > 0 || !steps.isEmpty()) {
      end(Optional.empty(), false);
    }
    return labels.putIfAbsent(name, blocks.size()) == null;
  }

  /// Ends a block with a jump.
  void jump(Jump jump) {
    end(Optional.of(jump), false);
  }

  /// Ends the program here.
  void halt() {
    end(Optional.empty(), true);
  }

  private void end(Optional<Jump> jump, boolean ends) {
    endLine();
    blocks.add(new Block(steps, jump, ends));
    steps = new ArrayList<>();
  }

  private void endLine() {
    if (line.size() > 0) {
      steps.add(new Step.Straight(line.build()));
      line = new CircuitBuilder();
    }
  }

  /// All of it, once everything has been read; also what is left since the last jump.
  List<Block> blocks() {
    if (line.size() > 0 || !steps.isEmpty() || blocks.isEmpty()) {
      end(Optional.empty(), false);
    }
    return List.copyOf(blocks);
  }

  /// Which block a label stands before; the number of blocks if at the end of everything.
  Optional<Integer> block(String label) {
    return Optional.ofNullable(labels.get(label));
  }

  /// The operations if nothing else has been read.
  Optional<Circuit> straight() {
    return blocks.isEmpty() && steps.isEmpty() ? Optional.of(line.build()) : Optional.empty();
  }
}
