package dev.quaver.ast;

import dev.quaver.source.Span;

/// Anything in a syntax tree that has a place in its source.
public sealed interface Node
    permits Attribute,
        CallableBody,
        CompilationUnit,
        Expr,
        FunctorExpr,
        Ident,
        Item,
        NamespaceBlock,
        Pattern,
        QualifiedName,
        QubitInit,
        SpecializationDecl,
        Stmt,
        TypeDef,
        TypeExpr,
        TypeParameter {

  /// Where it stands.
  Span span();
}
