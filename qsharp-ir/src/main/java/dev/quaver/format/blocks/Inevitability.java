package dev.quaver.format.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which blocks are reached whatever happens: dominators of the reversed graph.
///
/// An edge back to a loop's header goes to a node of its own instead, from which the loop's exits follow: so nothing inside the
/// loop is inevitable for one who begins the next round, and what all exits lead to is inevitable for one who enters the loop.
final class Inevitability {

  private final int[] numbers;
  private final Dominators dominators;

  Inevitability(FlowGraph graph, Loops loops) {
    int end = 2 * graph.size();
    List<Set<Integer>> successors = successors(graph, loops, end);
    List<Integer> order = postorder(successors);
    numbers = new int[end + 1];
    for (int i = 0; i < order.size(); i++) {
      numbers[order.get(i)] = i;
    }
    int[][] reversed = new int[order.size()][];
    for (int i = 0; i < order.size(); i++) {
      reversed[i] = successors.get(order.get(i)).stream().mapToInt(next -> numbers[next]).toArray();
    }
    dominators = new Dominators(reversed);
  }

  /// For each node, then for each header the node that stands for another round, then the end.
  private static List<Set<Integer>> successors(FlowGraph graph, Loops loops, int end) {
    List<Set<Integer>> successors = new ArrayList<>();
    for (int i = 0; i <= end; i++) {
      successors.add(new TreeSet<>());
    }
    for (int node = 0; node < graph.size(); node++) {
      int[] targets = graph.successors(node);
      for (int target : targets) {
        boolean back = target <= node;
        int next = back ? graph.size() + target : target;
        successors.get(node).add(next);
        int loop = loops.innermost(node);
        while (loop != Loops.NONE && !loops.contains(loop, target)) {
          successors.get(graph.size() + loop).add(next);
          loop = loops.outer(loop);
        }
      }
      if (targets.length == 0) {
        successors.get(node).add(end);
      }
    }
    for (int header = 0; header < graph.size(); header++) {
      if (loops.isHeader(header) && successors.get(graph.size() + header).isEmpty()) {
        successors.get(graph.size() + header).add(end);
      }
    }
    return successors;
  }

  private static List<Integer> postorder(List<Set<Integer>> successors) {
    record Visit(int node, List<Integer> rest) {}
    var seen = new boolean[successors.size()];
    var order = new ArrayList<Integer>();
    var path = new ArrayDeque<Visit>();
    seen[0] = true;
    path.push(new Visit(0, new ArrayList<>(successors.getFirst())));
    while (!path.isEmpty()) {
      Visit top = path.element();
      if (top.rest().isEmpty()) {
        order.add(top.node());
        path.pop();
      } else {
        int next = top.rest().removeLast();
        if (!seen[next]) {
          seen[next] = true;
          path.push(new Visit(next, new ArrayList<>(successors.get(next))));
        }
      }
    }
    return order;
  }

  /// Whether whoever is at `from` comes to `node` before the round or the whole ends.
  boolean isInevitable(int node, int from) {
    return dominators.dominates(numbers[node], numbers[from]);
  }
}
