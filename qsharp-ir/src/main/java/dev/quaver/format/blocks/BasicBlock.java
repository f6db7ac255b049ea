package dev.quaver.format.blocks;

import dev.quaver.circuit.Step;
import java.util.List;

/// Steps that are done one after another, and where to go then.
public record BasicBlock(List<Step> steps, Terminator next) {
  public BasicBlock {
    steps = List.copyOf(steps);
  }
}
