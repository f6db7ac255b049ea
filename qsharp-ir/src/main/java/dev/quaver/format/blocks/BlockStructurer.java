package dev.quaver.format.blocks;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.ValueType;
import java.util.List;

/// Makes structured steps of basic blocks.
///
/// Where two ways meet, what follows is placed once, behind the block that both ways come from; where it is not reached
/// whatever happens, a variable of type Bool says whether it is. A loop is entered at one block only, or else, as with blocks
/// nested too deep, a loop over the number of the next block does it all.
public final class BlockStructurer {

  private static final int MOST_NODES = 10_000;
  private static final int MOST_LOOPS = 32;

  private BlockStructurer() {}

  /// The steps that do what `blocks` do from the first one on.
  ///
  /// @param blocks at least one; targets are places in this list
  /// @param variables of the circuit or routine that the steps become a part of; more are added at its end
  public static List<Step> structure(
      List<BasicBlock> blocks, List<DynamicCircuit.Declaration> variables) {
    FlowGraph graph = FlowGraph.of(blocks);
    if (graph.size() <= MOST_NODES) {
      var dominators = new Dominators(graph.predecessors());
      if (isReducible(graph, dominators)) {
        var loops = new Loops(graph);
        if (loops.depth() <= MOST_LOOPS) {
          int before = variables.size();
          try {
            return new Structure(blocks, graph, dominators, loops, variables).steps();
          } catch (Structure.TooDeepException _) {
            variables.subList(before, variables.size()).clear();
          }
        }
      }
    }
    variables.add(new DynamicCircuit.Declaration("block", ValueType.INT));
    return Dispatch.of(blocks, variables.size() - 1);
  }

  private static boolean isReducible(FlowGraph graph, Dominators dominators) {
    for (int node = 0; node < graph.size(); node++) {
      for (int target : graph.successors(node)) {
        if (target <= node && !dominators.dominates(target, node)) {
          return false;
        }
      }
    }
    return true;
  }
}
