package dev.quaver.exec;

import dev.quaver.ir.CallableId;
import dev.quaver.types.Type;
import java.util.List;

/// What is linked once: a callable, its type arguments, its functors.
record LinkKey(CallableId id, List<Type> typeArguments, boolean adjoint, int controlCount) {
  LinkKey {
    typeArguments = List.copyOf(typeArguments);
  }
}
