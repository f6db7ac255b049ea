package dev.quaver.format.blocks;

import java.util.Arrays;

/// The tree of immediate dominators of a graph whose nodes are numbered in a topological order once back edges are left out;
/// node 0 is its root.
///
/// The method is that of Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001). One pass over forward edges
/// is enough: if every edge that goes back goes to a dominator of its source, such edges change nothing.
final class Dominators {

  private final int[] parents;
  private final int[] depths;

  /// @param predecessors those with higher numbers are passed over
  Dominators(int[][] predecessors) {
    parents = new int[predecessors.length];
    depths = new int[predecessors.length];
    Arrays.fill(parents, -1);
    for (int node = 1; node < predecessors.length; node++) {
      int common = -1;
      for (int from : predecessors[node]) {
        if (from < node) {
          common = common < 0 ? from : nearest(common, from);
        }
      }
      parents[node] = common;
      depths[node] = common < 0 ? 0 : depths[common] + 1;
    }
  }

  private int nearest(int left, int right) {
    int one = left;
    int other = right;
    while (one != other) {
      if (one > other) {
        one = parents[one];
      } else {
        other = parents[other];
      }
    }
    return one;
  }

  /// The immediate dominator; -1 of the root.
  int parent(int node) {
    return parents[node];
  }

  /// Whether every way to `node` goes through `dominator`, which `node` does itself.
  boolean dominates(int dominator, int node) {
    int at = node;
    while (depths[at] > depths[dominator]) {
      at = parents[at];
    }
    return at == dominator;
  }
}
