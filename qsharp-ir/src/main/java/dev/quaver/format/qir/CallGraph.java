package dev.quaver.format.qir;

import dev.quaver.format.qir.QirModule.Block;
import dev.quaver.format.qir.QirModule.Function;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which functions call which. None may come back to itself, and all calls together, each replaced by what is called, may not
/// be out of proportion: this is how a circuit runs.
final class CallGraph {

  private static final long RUNNING = -1;

  private final SourceFile file;
  private final QirModule module;
  private final Map<String, Long> sizes = new LinkedHashMap<>();

  CallGraph(SourceFile file, QirModule module) {
    this.file = file;
    this.module = module;
  }

  /// Names of all functions that may run, callees first.
  List<String> from(Function entry) {
    List<String> order = new ArrayList<>();
    visit(entry, 0, order);
    return order;
  }

  private long visit(Function function, int depth, List<String> order) {
    if (depth > Limits.CALL_DEPTH) {
      throw problem("calls are nested more than " + Limits.CALL_DEPTH + " deep", function.at());
    }
    Long known = sizes.get(function.name());
    if (known != null && known == RUNNING) {
      throw problem("`@" + function.name() + "` calls itself", function.at());
    }
    if (known != null) {
      return known;
    }
    sizes.put(function.name(), RUNNING);
    long size = 0;
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        size++;
        if (instruction instanceof Instruction.Call call) {
          Function callee = module.functions().get(call.function());
          size += callee == null ? 0 : visit(callee, depth + 1, order);
        }
      }
      if (size > Limits.INSTRUCTIONS) {
        throw problem("the calls of `@" + function.name() + "` are too many", function.at());
      }
    }
    sizes.put(function.name(), size);
    order.add(function.name());
    return size;
  }

  private ReadProblem problem(String message, int at) {
    return ReadProblem.of(file, "Calls", message, at, at + 1);
  }
}
