package dev.quaver.format.qir;

import dev.quaver.check.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The flags of a module: its version of QIR and what a machine that runs it must be able to do.
final class ModuleFlags {

  private ModuleFlags() {}

  static void write(QirText text, Syntax syntax, Set<Capability> capabilities) {
    List<String> flags = flags(syntax, capabilities);
    text.line("");
    text.line(
        IntStream.range(0, flags.size())
            .mapToObj(i -> "!" + i)
            .collect(Collectors.joining(", ", "!llvm.module.flags = !{", "}")));
    text.line("");
    for (int i = 0; i < flags.size(); i++) {
      text.line("!" + i + " = !{" + flags.get(i) + "}");
    }
  }

  private static List<String> flags(Syntax syntax, Set<Capability> capabilities) {
    List<String> flags = new ArrayList<>();
    boolean later = syntax == Syntax.OPAQUE && usesLaterFlags(capabilities);
    flags.add("i32 1, !\"qir_major_version\", i32 " + syntax.version());
    flags.add("i32 7, !\"qir_minor_version\", i32 " + (later ? 1 : 0));
    flags.add("i32 1, !\"dynamic_qubit_management\", i1 false");
    flags.add("i32 1, !\"dynamic_result_management\", i1 false");
    if (capabilities.contains(Capability.INTEGER_COMPUTATIONS)) {
      flags.add("i32 5, !\"int_computations\", !{!\"i64\"}");
    }
    if (capabilities.contains(Capability.FLOATING_POINT_COMPUTATIONS)) {
      flags.add("i32 5, !\"float_computations\", !{!\"double\"}");
    }
    if (capabilities.contains(Capability.BACKWARDS_BRANCHING)) {
      flags.add("i32 7, !\"backwards_branching\", i2 3");
    }
    if (capabilities.contains(Capability.STATIC_SIZED_ARRAYS)) {
      flags.add("i32 1, !\"arrays\", i1 true");
    }
    if (capabilities.contains(Capability.CALL_SUPPORT)) {
      flags.add("i32 1, !\"ir_functions\", i1 true");
    }
    return flags;
  }

  /// Whether there are any of the flags that came with version 2.1.
  private static boolean usesLaterFlags(Set<Capability> capabilities) {
    return capabilities.contains(Capability.BACKWARDS_BRANCHING)
        || capabilities.contains(Capability.STATIC_SIZED_ARRAYS)
        || capabilities.contains(Capability.CALL_SUPPORT);
  }
}
