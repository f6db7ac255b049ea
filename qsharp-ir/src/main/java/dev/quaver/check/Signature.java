package dev.quaver.check;

import dev.quaver.types.Type;
import java.util.List;

/// A callable's head with the class constraints on its type parameters.
///
/// @param bounds one list per type parameter
record Signature(CallableDeclaration declaration, Type.Arrow type, List<List<Bound>> bounds) {
  Signature {
    bounds = List.copyOf(bounds);
  }

  /// The same with another type of result.
  Signature withOutput(Type output) {
    CallableDeclaration old = declaration;
    var head =
        new CallableDeclaration(
            old.id(),
            old.source(),
            old.dialect(),
            old.syntax(),
            old.typeParameters(),
            old.parameterTypes(),
            old.input(),
            output,
            old.functors());
    return new Signature(head, head.type(), bounds);
  }

  /// A class constraint; `arguments` has the exponent's type for `Exp[..]`.
  record Bound(TypeClass typeClass, List<Type> arguments) {
    Bound {
      arguments = List.copyOf(arguments);
    }
  }
}
