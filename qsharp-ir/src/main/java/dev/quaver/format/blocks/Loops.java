package dev.quaver.format.blocks;

import java.util.ArrayDeque;
import java.util.Arrays;

/// The natural loops of a graph in which every edge that goes back goes to a dominator of its source. A loop is known by its
/// header, the node that such edges go to.
final class Loops {

  /// No loop.
  static final int NONE = -1;

  private final int[] innermost;
  private final int[] outer;
  private final int[] depths;

  Loops(FlowGraph graph) {
    innermost = filled(graph.size());
    outer = filled(graph.size());
    depths = new int[graph.size()];
    int[] tops = filled(graph.size());
    for (int header = graph.size() - 1; header >= 0; header--) {
      collect(graph, header, tops);
    }
    for (int header = 0; header < graph.size(); header++) {
      if (isHeader(header)) {
        depths[header] = outer[header] == NONE ? 1 : depths[outer[header]] + 1;
      }
    }
  }

  private static int[] filled(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /// Walks back from the sources of back edges. Inner loops are complete: they are entered at their header.
  ///
  /// @param tops for each node a header of a loop around it, if one is known, on the way to the outermost
  private void collect(FlowGraph graph, int header, int[] tops) {
    var waiting = new ArrayDeque<Integer>();
    for (int from : graph.predecessors(header)) {
      if (from >= header) {
        innermost[header] = header;
        waiting.add(from);
      }
    }
    while (!waiting.isEmpty()) {
      int node = top(waiting.remove(), tops);
      if (node == header) {
        continue;
      }
      tops[node] = header;
      if (isHeader(node)) {
        outer[node] = header;
      } else {
        innermost[node] = header;
      }
      for (int from : graph.predecessors(node)) {
        if (from < node) {
          waiting.add(from);
        }
      }
    }
  }

  /// The outermost header known so far, with the way to it made shorter.
  private static int top(int node, int[] tops) {
    int top = node;
    while (tops[top] != NONE) {
      top = tops[top];
    }
    int at = node;
    while (at != top) {
      int next = tops[at];
      tops[at] = top;
      at = next;
    }
    return top;
  }

  boolean isHeader(int node) {
    return innermost[node] == node;
  }

  /// The smallest loop that contains `node`, or [#NONE].
  int innermost(int node) {
    return innermost[node];
  }

  /// The smallest loop around the one of `header`, or [#NONE].
  int outer(int header) {
    return outer[header];
  }

  /// How many loops are in one another, at most.
  int depth() {
    return Arrays.stream(depths).max().orElse(0);
  }

  /// Whether the loop of `header` has `node` in it.
  boolean contains(int header, int node) {
    int loop = innermost[node];
    while (loop > header) {
      loop = outer[loop];
    }
    return loop == header;
  }

  /// The outermost loop that has `from` in it but not `to`, or [#NONE].
  int left(int from, int to) {
    int left = NONE;
    for (int loop = innermost[from]; loop != NONE && !contains(loop, to); loop = outer[loop]) {
      left = loop;
    }
    return left;
  }
}
