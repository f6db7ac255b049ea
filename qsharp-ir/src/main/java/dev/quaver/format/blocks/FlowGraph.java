package dev.quaver.format.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The blocks that can be reached from the first one, in reverse postorder: numbers here are places in this order, so that an
/// edge goes backwards if its target's number is not higher.
final class FlowGraph {

  /// Which block each node is.
  private final int[] blocks;

  private final int[][] successors;
  private final int[][] predecessors;

  private FlowGraph(int[] blocks, int[][] successors) {
    this.blocks = blocks;
    this.successors = successors;
    this.predecessors = reversed(successors);
  }

  static FlowGraph of(List<BasicBlock> all) {
    int[] order = reversePostorder(all);
    int[] numbers = new int[all.size()];
    for (int i = 0; i < order.length; i++) {
      numbers[order[i]] = i;
    }
    int[][] successors = new int[order.length][];
    for (int i = 0; i < order.length; i++) {
      successors[i] =
          all.get(order[i]).next().targets().stream().mapToInt(to -> numbers[to]).toArray();
    }
    return new FlowGraph(order, successors);
  }

  private static int[] reversePostorder(List<BasicBlock> all) {
    var seen = new boolean[all.size()];
    var postorder = new ArrayList<Integer>();
    var path = new ArrayDeque<int[]>();
    seen[0] = true;
    path.push(new int[] {0, 0});
    while (!path.isEmpty()) {
      int[] top = path.peek();
      List<Integer> targets = all.get(top[0]).next().targets();
      if (top[1] == targets.size()) {
        postorder.add(top[0]);
        path.pop();
        continue;
      }
      int next = targets.get(top[1]++);
      if (!seen[next]) {
        seen[next] = true;
        path.push(new int[] {next, 0});
      }
    }
    return postorder.reversed().stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[][] reversed(int[][] successors) {
    int[] counts = new int[successors.length];
    for (int[] each : successors) {
      for (int to : each) {
        counts[to]++;
      }
    }
    int[][] predecessors = new int[successors.length][];
    Arrays.setAll(predecessors, i -> new int[counts[i]]);
    Arrays.fill(counts, 0);
    for (int from = 0; from < successors.length; from++) {
      for (int to : successors[from]) {
        predecessors[to][counts[to]++] = from;
      }
    }
    return predecessors;
  }

  int size() {
    return blocks.length;
  }

  int block(int node) {
    return blocks[node];
  }

  int[] successors(int node) {
    return successors[node];
  }

  int[] predecessors(int node) {
    return predecessors[node];
  }

  int[][] predecessors() {
    return predecessors;
  }
}
