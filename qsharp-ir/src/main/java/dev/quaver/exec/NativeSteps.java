package dev.quaver.exec;

import dev.quaver.ir.CallableId;
import java.util.List;
import java.util.Map;

/// The calls that a native makes inside as people count them: the classic library has `CNOT` call `Controlled X`, and every
/// measurement call `Measure`. Who forbids a program to measure must notice `M`.
final class NativeSteps {

  private static final Step CONTROLLED_X = new Step("Std.Intrinsic.X", 1);
  private static final Step MEASURE = new Step("Std.Intrinsic.Measure", 0);
  private static final Step M = new Step("Std.Intrinsic.M", 0);
  private static final Step R = new Step("Std.Intrinsic.R", 0);

  private static final Map<String, List<Step>> STEPS =
      Map.of(
          "Std.Intrinsic.CNOT", List.of(CONTROLLED_X),
          "Std.Intrinsic.CCNOT", List.of(CONTROLLED_X),
          "Std.Intrinsic.M", List.of(MEASURE),
          "Std.Intrinsic.Reset", List.of(M, MEASURE),
          "Std.Measurement.MResetZ", List.of(M, MEASURE),
          "Std.Intrinsic.Rx", List.of(R),
          "Std.Intrinsic.Ry", List.of(R),
          "Std.Intrinsic.Rz", List.of(R));

  private NativeSteps() {}

  /// A call inside a native; gates take the functors of the native with them.
  record Step(Counted counted) {
    Step(String name, int controlCount) {
      this(new Counted(new CallableId("std", name), false, controlCount));
    }

    private Step under(LinkKey gate) {
      boolean controlled = gate.controlCount() > 0 || counted.controlCount() > 0;
      return new Step(new Counted(counted.id(), gate.adjoint() && equals(R), controlled ? 1 : 0));
    }
  }

  /// The steps of `callee`; none unless it is one of these natives.
  static List<Step> of(ExecutableCallable callee) {
    if (!callee.isIntrinsic) {
      return List.of();
    }
    List<Step> steps = STEPS.getOrDefault(callee.id().qualifiedName(), List.of());
    return callee.key.controlCount() == 0 && !callee.key.adjoint()
        ? steps
        : steps.stream().map(step -> step.under(callee.key)).toList();
  }
}
