package dev.quaver.format.blocks;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The structured form of a graph whose loops are all entered at their headers.
///
/// A block that one way leads to is put where that way ends. Any other has a place: behind its immediate dominator or, if that
/// is in a loop which the block is not in, behind the outermost such loop. Blocks at one place stand in reverse postorder, so
/// whoever jumps to one comes by; a jump itself only says, where that is needed, that the block is to be done.
final class Structure {

  /// Steps would be nested deeper than those who walk over them can bear.
  static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeepException() {
      super("blocks nested too deep", null, false, false);
    }
  }

  private static final int MOST_NESTED = 48;
  private static final int NOWHERE = -1;
  private static final int UNGUARDED = -1;

  private final List<BasicBlock> blocks;
  private final FlowGraph graph;
  private final Loops loops;
  private final List<DynamicCircuit.Declaration> variables;
  private final boolean[] placed;
  private final List<List<Integer>> behind = new ArrayList<>();
  private final List<List<Integer>> behindLoop = new ArrayList<>();

  /// For each node the variable that says whether it is to be done.
  private final int[] guards;

  /// For each header the variable that says whether there is another round.
  private final int[] rounds;

  Structure(
      List<BasicBlock> blocks,
      FlowGraph graph,
      Dominators dominators,
      Loops loops,
      List<DynamicCircuit.Declaration> variables) {
    this.blocks = blocks;
    this.graph = graph;
    this.loops = loops;
    this.variables = variables;
    this.placed = new boolean[graph.size()];
    this.guards = new int[graph.size()];
    this.rounds = new int[graph.size()];
    Arrays.fill(guards, UNGUARDED);
    Arrays.fill(rounds, UNGUARDED);
    place(dominators, new Inevitability(graph, loops));
  }

  private void place(Dominators dominators, Inevitability inevitability) {
    for (int node = 0; node < graph.size(); node++) {
      behind.add(new ArrayList<>());
      behindLoop.add(new ArrayList<>());
      if (node > 0 && needsPlace(node)) {
        int dominator = dominators.parent(node);
        int loop = loops.left(dominator, node);
        (loop == Loops.NONE ? behind.get(dominator) : behindLoop.get(loop)).add(node);
        placed[node] = true;
        if (!inevitability.isInevitable(node, loop == Loops.NONE ? dominator : loop)) {
          guards[node] = variable("reached");
        }
      }
      if (loops.isHeader(node) && !isPlainLoop(node)) {
        rounds[node] = variable("again");
      }
    }
  }

  private boolean needsPlace(int node) {
    int ways = 0;
    for (int from : graph.predecessors(node)) {
      if (from < node) {
        ways++;
        if (ways > 1 || loops.left(from, node) != Loops.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a loop does nothing but to test, first, whether there is another round, and is left nowhere else.
  private boolean isPlainLoop(int header) {
    BasicBlock block = block(header);
    if (!block.steps().isEmpty() || graph.successors(header).length != 2) {
      return false;
    }
    for (int node = header; node < graph.size(); node++) {
      if (loops.contains(header, node)) {
        int[] targets = graph.successors(node);
        boolean leaves =
            targets.length == 0
                || Arrays.stream(targets).anyMatch(to -> !loops.contains(header, to));
        if (leaves != (node == header)) {
          return false;
        }
      }
    }
    return true;
  }

  private BasicBlock block(int node) {
    return blocks.get(graph.block(node));
  }

  private int variable(String name) {
    variables.add(new DynamicCircuit.Declaration(name, ValueType.BOOL));
    return variables.size() - 1;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    sequence(0, steps, 0);
    return steps;
  }

  private void sequence(int first, List<Step> out, int depth) {
    if (depth > MOST_NESTED) {
      throw new TooDeepException();
    }
    int node = first;
    while (node != NOWHERE) {
      if (loops.isHeader(node)) {
        loop(node, out, depth);
        node = children(behindLoop.get(node), out, depth);
      } else {
        node = block(node, out, depth);
      }
    }
  }

  /// Does a block and what stands behind it; answers the block to go on with.
  private int block(int node, List<Step> out, int depth) {
    out.addAll(block(node).steps());
    int[] targets = graph.successors(node);
    int next = targets.length == 1 ? jump(node, targets[0], out) : NOWHERE;
    if (targets.length == 2 && block(node).next() instanceof Terminator.Branch branch) {
      List<Step> then = arm(node, targets[0], depth);
      List<Step> otherwise = arm(node, targets[1], depth);
      if (!then.isEmpty()) {
        out.add(new Step.If(branch.condition(), then, otherwise));
      } else if (!otherwise.isEmpty()) {
        out.add(new Step.If(not(branch.condition()), otherwise, then));
      }
    }
    int last = children(behind.get(node), out, depth);
    return next == NOWHERE ? last : next;
  }

  private static Value not(Value condition) {
    return new Value.Unary(UnaryOperation.NOT, condition);
  }

  private List<Step> arm(int from, int target, int depth) {
    List<Step> steps = new ArrayList<>();
    int next = jump(from, target, steps);
    if (next != NOWHERE) {
      sequence(next, steps, depth + 1);
    }
    return steps;
  }

  /// Answers `target` if it is to be put here.
  private int jump(int from, int target, List<Step> out) {
    int variable = target <= from ? rounds[target] : guards[target];
    if (variable != UNGUARDED) {
      out.add(new Step.Assign(variable, new Value.BoolConstant(true)));
    }
    return target <= from || placed[target] ? NOWHERE : target;
  }

  /// Does the blocks of one place; answers the last of them if it is done in any case.
  private int children(List<Integer> nodes, List<Step> out, int depth) {
    for (int i = 0; i < nodes.size(); i++) {
      int node = nodes.get(i);
      int guard = guards[node];
      if (guard != UNGUARDED) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Assign(guard, new Value.BoolConstant(false)));
        sequence(node, steps, depth + 1);
        out.add(new Step.If(new Value.Variable(guard, ValueType.BOOL), steps, List.of()));
      } else if (i + 1 < nodes.size()) {
        sequence(node, out, depth + 1);
      } else {
        return node;
      }
    }
    return NOWHERE;
  }

  private void loop(int header, List<Step> out, int depth) {
    if (rounds[header] == UNGUARDED
        && block(header).next() instanceof Terminator.Branch(var condition, _, _)) {
      int[] targets = graph.successors(header);
      boolean straight = loops.contains(header, targets[0]);
      List<Step> body = arm(header, targets[straight ? 0 : 1], depth);
      out.add(new Step.While(straight ? condition : not(condition), body));
      jump(header, targets[straight ? 1 : 0], out);
      return;
    }
    List<Step> body = new ArrayList<>();
    int round = rounds[header];
    body.add(new Step.Assign(round, new Value.BoolConstant(false)));
    int next = block(header, body, depth + 1);
    if (next != NOWHERE) {
      sequence(next, body, depth + 1);
    }
    out.add(new Step.Assign(round, new Value.BoolConstant(true)));
    out.add(new Step.While(new Value.Variable(round, ValueType.BOOL), body));
  }
}
