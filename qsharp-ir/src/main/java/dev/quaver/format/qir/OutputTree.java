package dev.quaver.format.qir;

import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Makes an output of the records of a program: a tuple or an array is followed by its items. Several without anything around
/// them are a tuple.
final class OutputTree {

  private static final class Open {
    private final boolean isTuple;
    private final long size;
    private final int at;
    private final List<Output> items = new ArrayList<>();

    Open(boolean isTuple, long size, int at) {
      this.isTuple = isTuple;
      this.size = size;
      this.at = at;
    }

    boolean isComplete() {
      return items.size() == size;
    }

    Output close() {
      return isTuple ? new Output.Tuple(items) : new Output.Array(items);
    }
  }

  private final ModuleContext context;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Output> roots = new ArrayList<>();

  OutputTree(ModuleContext context) {
    this.context = context;
  }

  void leaf(Value value) {
    item(new Output.Computed(value));
  }

  void container(boolean isTuple, long size, int at) {
    if (size < 0 || open.size() >= Limits.OUTPUT_DEPTH) {
      throw context.problem("Output", "the output is nested too deep, or of negative size", at);
    }
    open.push(new Open(isTuple, size, at));
    closeComplete();
  }

  private void item(Output item) {
    if (open.isEmpty()) {
      roots.add(item);
    } else {
      open.element().items.add(item);
      closeComplete();
    }
  }

  private void closeComplete() {
    while (!open.isEmpty() && open.element().isComplete()) {
      Output closed = open.pop().close();
      if (open.isEmpty()) {
        roots.add(closed);
      } else {
        open.element().items.add(closed);
      }
    }
  }

  Output output() {
    if (!open.isEmpty()) {
      Open last = open.element();
      throw context.problem(
          "Output", last.size + " items should follow, not " + last.items.size(), last.at);
    }
    return roots.size() == 1 ? roots.getFirst() : new Output.Tuple(roots);
  }
}
