package dev.quaver.check;

import dev.quaver.ir.CallableId;
import dev.quaver.types.Type;
import dev.quaver.types.UdtId;
import java.util.List;

/// What an [dev.quaver.ast.Expr.Name] denotes.
public sealed interface NameUse {

  /// A local variable, followed by accesses to fields for the rest of a dotted name (`a.b.c`).
  ///
  /// @param fields one access for each further part of the name, outermost first
  record Local(LocalVariable variable, List<FieldUse> fields) implements NameUse {
    public Local {
      fields = List.copyOf(fields);
    }
  }

  /// A declared callable.
  ///
  /// @param typeArguments one per type parameter, resolved
  /// @param type the callable's arrow type, instantiated
  record Callable(CallableId id, List<Type> typeArguments, Type.Arrow type) implements NameUse {
    public Callable {
      typeArguments = List.copyOf(typeArguments);
    }
  }

  /// The constructor function of a newtype or struct.
  record Constructor(UdtId id, Type.Arrow type) implements NameUse {}
}
