package dev.quaver.exec;

import dev.quaver.ir.CallableId;
import dev.quaver.types.Type;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A callable with its type arguments and, found by index, what each choice of functors links to.
final class CallableFamily {

  private static final int CACHED_CONTROLS = 4;

  private final LinkedProgram program;
  final CallableId id;
  final List<Type> typeArguments;
  private final AtomicReferenceArray<ExecutableCallable> variants =
      new AtomicReferenceArray<>(2 * CACHED_CONTROLS);

  CallableFamily(LinkedProgram program, CallableId id, List<Type> typeArguments) {
    this.program = program;
    this.id = id;
    this.typeArguments = typeArguments;
  }

  ExecutableCallable variant(boolean adjoint, int controlCount) {
    int at = controlCount * 2 + (adjoint ? 1 : 0);
    if (controlCount >= CACHED_CONTROLS) {
      return link(adjoint, controlCount);
    }
    ExecutableCallable known = variants.get(at);
    if (known == null) {
      known = link(adjoint, controlCount);
      variants.set(at, known);
    }
    return known;
  }

  private ExecutableCallable link(boolean adjoint, int controlCount) {
    return program.link(new LinkKey(id, typeArguments, adjoint, controlCount));
  }
}
