package dev.quaver.parser;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.CompilationUnit;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ast.NamespaceBlock;
import dev.quaver.ast.QualifiedName;
import dev.quaver.parser.antlr.QSharpGrammarParser.AttributeContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ExportItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.FieldDeclarationContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.FileContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ImportEntryContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ImportItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.NamespaceBlockContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.NewtypeItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.OpenItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.StructItemContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Files, namespaces and declarations.
final class ItemBuilder {

  private final TreeBuild build;

  ItemBuilder(TreeBuild build) {
    this.build = build;
  }

  CompilationUnit unit(FileContext context, Span whole) {
    var namespaces = context.namespaceBlock().stream().map(this::namespace).toList();
    var items = items(context.item());
    semicolons(context.SEMI());
    if (!namespaces.isEmpty() && !items.isEmpty()) {
      var stray = items.getFirst();
      build.errorWithHelp(
          "Parse.ExpectedItem",
          "a file with a `namespace` has no declarations outside of it",
          new Span(stray.span().start(), Math.min(stray.span().end(), endOfWord(stray.span()))),
          "move it into a namespace");
    }
    return new CompilationUnit(namespaces, namespaces.isEmpty() ? items : List.of(), whole);
  }

  List<Item> items(List<ItemContext> contexts) {
    var items = new ArrayList<Item>(contexts.size());
    for (ItemContext context : contexts) {
      item(context).ifPresent(items::add);
    }
    return items;
  }

  /// The declaration; none where too little of it could be read.
  Optional<Item> item(ItemContext context) {
    var declaration = context.declaration();
    if (declaration == null || declaration.getChildCount() == 0) {
      return Optional.empty();
    }
    Span span = TreeBuild.span(context);
    var header = header(context);
    return switch (declaration.getChild(0)) {
      case OpenItemContext open -> open(open, span);
      case ImportItemContext entries -> {
        named(entries.importEntry(), entries.SEMI());
        yield Optional.of(
            new Item.Import(build.list(entries, ImportEntryContext.class, this::entry), span));
      }
      case ExportItemContext entries -> {
        named(entries.importEntry(), entries.SEMI());
        yield Optional.of(
            new Item.Export(build.list(entries, ImportEntryContext.class, this::exported), span));
      }
      case NewtypeItemContext newtype -> newtype(newtype, header, span);
      case StructItemContext struct -> struct(struct, header, span);
      default ->
          declaration.callableItem() == null
              ? Optional.empty()
              : new CallableBuilder(build).callable(declaration.callableItem(), header, span);
    };
  }

  private int endOfWord(Span span) {
    String text = build.text(span);
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return span.start() + end;
  }

  private void semicolons(List<TerminalNode> semicolons) {
    for (TerminalNode semicolon : semicolons) {
      if (build.isStrict()) {
        build.errorWithHelp(
            "Parse.Token",
            "expected a declaration, found `;`",
            TreeBuild.span(semicolon),
            "leave it out: only statements, `open`, `import`, `export` and `newtype` end with `;`");
      }
    }
  }

  /// An import or export needs at least one name.
  private void named(List<ImportEntryContext> entries, TerminalNode semicolon) {
    if (entries.isEmpty() && semicolon != null) {
      build.error("Parse.Rule", "expected identifier, found `;`", TreeBuild.span(semicolon));
    }
  }

  private NamespaceBlock namespace(NamespaceBlockContext context) {
    semicolons(context.SEMI());
    return new NamespaceBlock(
        build.documentation(context),
        TreeBuild.name(context.dottedName(), context),
        items(context.item()),
        TreeBuild.span(context));
  }

  private Item.Header header(ItemContext context) {
    var attributes = context.attribute().stream().map(this::attribute).toList();
    boolean internal = context.INTERNAL() != null;
    String documentation = build.documentation(context);
    if (documentation.isEmpty() && !attributes.isEmpty()) {
      documentation = build.documentation(context.declaration());
    }
    return attributes.isEmpty() && !internal && documentation.isEmpty()
        ? Item.Header.NONE
        : new Item.Header(documentation, attributes, internal);
  }

  private Attribute attribute(AttributeContext context) {
    Span span = TreeBuild.span(context);
    var list = context.expressionList();
    if (context.dottedName() != null && context.dottedName().IDENT().size() > 1) {
      build.classicOnly(
          "an attribute with a namespace",
          TreeBuild.span(context.dottedName()),
          "write the name alone");
    }
    int start = context.LPAREN() == null ? span.end() : TreeBuild.span(context.LPAREN()).start();
    var arguments = new Span(start, Math.max(start, span.end()));
    Expr argument =
        list == null
            ? new Expr.Error(arguments)
            : build.expressions().parenthesised(list, arguments);
    return new Attribute(TreeBuild.name(context.dottedName(), context), argument, span);
  }

  private Optional<Item> open(OpenItemContext context, Span span) {
    var names = context.dottedName();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Optional<QualifiedName> alias =
        names.size() > 1 ? Optional.of(TreeBuild.name(names.get(1))) : Optional.empty();
    return Optional.of(new Item.Open(TreeBuild.name(names.getFirst()), alias, span));
  }

  private Item.Entry entry(ImportEntryContext context) {
    var parts = new ArrayList<Ident>();
    Optional<Ident> alias = Optional.empty();
    boolean afterAs = false;
    boolean glob = false;
    for (ParseTree child : context.children) {
      if (!(child instanceof TerminalNode node)) {
        continue;
      }
      switch (node.getSymbol().getType()) {
        case QSharpLexer.AS -> afterAs = true;
        case QSharpLexer.IDENT -> {
          if (afterAs) {
            alias = Optional.of(TreeBuild.ident(node));
          } else if (glob) {
            build.error("Parse.Token", "nothing may follow `*` in a name", TreeBuild.span(node));
          } else {
            parts.add(TreeBuild.ident(node));
          }
        }
        case QSharpLexer.STAR -> glob = true;
        default -> {}
      }
    }
    Span span = TreeBuild.span(context);
    if (glob && alias.isPresent()) {
      build.error("Parse.WildcardAlias", "an import of all names with `*` has no alias", span);
    }
    if (parts.isEmpty()) {
      parts.add(new Ident("<missing>", span));
    }
    var name = new QualifiedName(parts, parts.getFirst().span().to(parts.getLast().span()));
    return new Item.Entry(name, glob, alias, span);
  }

  private Item.Entry exported(ImportEntryContext context) {
    Item.Entry entry = entry(context);
    if (entry.glob()) {
      build.error("Parse.Token", "an export names each thing; `*` is for imports", entry.span());
    }
    return entry;
  }

  private Optional<Item> newtype(NewtypeItemContext context, Item.Header header, Span span) {
    if (context.IDENT() == null) {
      return Optional.empty();
    }
    var definition = build.types().definition(context.namedType(), context);
    return Optional.of(
        new Item.Newtype(header, TreeBuild.ident(context.IDENT()), definition, span));
  }

  private Optional<Item> struct(StructItemContext context, Item.Header header, Span span) {
    if (context.IDENT() == null) {
      return Optional.empty();
    }
    var fields = build.list(context, FieldDeclarationContext.class, this::field);
    return Optional.of(new Item.Struct(header, TreeBuild.ident(context.IDENT()), fields, span));
  }

  private Item.FieldDecl field(FieldDeclarationContext context) {
    return new Item.FieldDecl(
        TreeBuild.ident(context.IDENT(), context),
        build.types().type(context.type(), context),
        TreeBuild.span(context));
  }
}
