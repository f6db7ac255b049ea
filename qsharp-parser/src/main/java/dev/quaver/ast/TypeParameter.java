package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;

/// `'T : Add + Exp[Int]` in a callable's head.
///
/// @param name without the apostrophe
public record TypeParameter(Ident name, List<Constraint> constraints, Span span) implements Node {
  public TypeParameter {
    constraints = List.copyOf(constraints);
  }

  /// A class constraint, with arguments for `Exp[..]` and `Iterable[..]`.
  public record Constraint(Ident name, List<TypeExpr> arguments, Span span) {
    public Constraint {
      arguments = List.copyOf(arguments);
    }
  }
}
