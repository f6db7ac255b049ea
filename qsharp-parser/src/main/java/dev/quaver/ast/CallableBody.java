package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;

/// The body of a callable.
public sealed interface CallableBody extends Node {
  /// Statements
  record Plain(Expr.Block block) implements CallableBody {
    @Override
    public Span span() {
      return block.span();
    }
  }

  /// `{ body ... {} adjoint self; }`
  record Specialized(List<SpecializationDecl> specializations, Span span) implements CallableBody {
    public Specialized {
      specializations = List.copyOf(specializations);
    }
  }
}
