package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// What may stand in a namespace, or (in the modern dialect) in a block.
public sealed interface Item extends Node {

  /// What may stand before a declaration.
  ///
  /// @param documentation text of the `///` lines, without the slashes, empty if none
  record Header(String documentation, List<Attribute> attributes, boolean internal) {
    /// Nothing before the declaration.
    public static final Header NONE = new Header("", List.of(), false);

    public Header {
      attributes = List.copyOf(attributes);
    }
  }

  /// `open Name as Alias;`
  record Open(QualifiedName name, Optional<QualifiedName> alias, Span span) implements Item {}

  /// `import entries;`
  record Import(List<Entry> entries, Span span) implements Item {
    public Import {
      entries = List.copyOf(entries);
    }
  }

  /// `export entries;`
  record Export(List<Entry> entries, Span span) implements Item {
    public Export {
      entries = List.copyOf(entries);
    }
  }

  /// One entry of an import or export: `name`, `name as alias` or `name.*`.
  record Entry(QualifiedName name, boolean glob, Optional<Ident> alias, Span span) {}

  /// `newtype Name = definition;`
  record Newtype(Header header, Ident name, TypeDef definition, Span span) implements Item {}

  /// `struct Name { fields }`
  record Struct(Header header, Ident name, List<FieldDecl> fields, Span span) implements Item {
    public Struct {
      fields = List.copyOf(fields);
    }
  }

  /// `Name : Type` in a struct.
  record FieldDecl(Ident name, TypeExpr type, Span span) {}

  /// A function or operation.
  ///
  /// @param parameters always a [Pattern.Tuple], whose bindings have types
  record Callable(
      Header header,
      CallableKind kind,
      Ident name,
      List<TypeParameter> typeParameters,
      Pattern.Tuple parameters,
      TypeExpr output,
      Optional<FunctorExpr> functors,
      CallableBody body,
      Span span)
      implements Item {
    public Callable {
      typeParameters = List.copyOf(typeParameters);
    }
  }
}
