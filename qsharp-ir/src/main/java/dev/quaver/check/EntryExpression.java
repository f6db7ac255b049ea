package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;

/// An expression that a run evaluates, with all of the user's namespaces open: `Test.GenerateRandomBits(3)`.
public record EntryExpression(Expr expr, SourceFile source, Dialect dialect) {}
