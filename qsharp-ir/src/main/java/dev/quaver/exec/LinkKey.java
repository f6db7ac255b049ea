package dev.quaver.exec;

import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.types.Type;
import java.util.List;

/// What is linked once: a callable, its type arguments, its functors.
record LinkKey(CallableId id, List<Type> typeArguments, boolean adjoint, int controlCount) {
  LinkKey {
    typeArguments = List.copyOf(typeArguments);
  }

  /// What a reference in this callable's body links to, under functors that stand before it.
  LinkKey of(Expr.CallableRef ref, boolean toggleAdjoint, int moreControls) {
    return new LinkKey(
        ref.id(),
        ConcreteTypes.substituteAll(ref.typeArguments(), typeArguments),
        ref.adjoint() ^ toggleAdjoint,
        ref.controlCount() + moreControls);
  }

  /// What a lambda or partial application in this callable's body links to.
  LinkKey of(Expr.Closure closure) {
    return new LinkKey(
        closure.id(),
        ConcreteTypes.substituteAll(closure.typeArguments(), typeArguments),
        false,
        0);
  }
}
