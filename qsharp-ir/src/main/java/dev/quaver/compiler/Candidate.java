package dev.quaver.compiler;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.CompilationUnit;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.ast.NamespaceBlock;
import dev.quaver.ast.Pattern;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A callable of the user's sources that a run may start with.
///
/// @param qualifiedName namespace and name
record Candidate(String qualifiedName, Item.Callable syntax, SourceFile file, Dialect dialect) {

  /// The callables that a file declares outside blocks.
  static List<Candidate> in(ParseResult parsed, String implicitNamespace) {
    List<Candidate> found = new ArrayList<>();
    CompilationUnit unit = parsed.unit();
    addAll(found, parsed, implicitNamespace, unit.items());
    for (NamespaceBlock block : unit.namespaces()) {
      addAll(found, parsed, block.name().text(), block.items());
    }
    return found;
  }

  private static void addAll(
      List<Candidate> found, ParseResult parsed, String namespace, List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Callable callable) {
        found.add(
            new Candidate(
                namespace + "." + callable.name().name(),
                callable,
                parsed.source(),
                parsed.dialect()));
      }
    }
  }

  String simpleName() {
    return syntax.name().name();
  }

  String kind() {
    return syntax.kind().name().toLowerCase(Locale.ROOT);
  }

  boolean hasAttribute(String name) {
    return syntax.header().attributes().stream()
        .anyMatch(attribute -> attribute.name().last().name().equals(name));
  }

  /// A test for each simulator that attributes `@Test` ask for; none without such an attribute.
  List<TestCase> tests() {
    Set<Optional<String>> simulators = new LinkedHashSet<>();
    for (Attribute attribute : syntax.header().attributes()) {
      if (attribute.name().last().name().equals("Test")) {
        simulators.add(text(attribute.argument()));
      }
    }
    return simulators.stream()
        .map(simulator ->
            new TestCase(
                qualifiedName, simulator, simulators.size() == 1, file, syntax.name().span()))
        .toList();
  }

  private static Optional<String> text(Expr argument) {
    if (argument instanceof Expr.Paren paren) {
      return text(paren.expr());
    }
    if (argument instanceof Expr.Tuple tuple && tuple.items().size() == 1) {
      return text(tuple.items().getFirst());
    }
    return argument instanceof Expr.StringLiteral literal
        ? Optional.of(literal.value())
        : Optional.empty();
  }

  /// The named parameters, nested ones too, in order.
  List<Pattern.Bind> parameters() {
    List<Pattern.Bind> binds = new ArrayList<>();
    collect(syntax.parameters(), binds);
    return binds;
  }

  private static void collect(Pattern pattern, List<Pattern.Bind> binds) {
    switch (pattern) {
      case Pattern.Bind bind -> binds.add(bind);
      case Pattern.Tuple tuple -> tuple.items().forEach(item -> collect(item, binds));
      case Pattern.Discard _, Pattern.Elided _, Pattern.Error _ -> {}
    }
  }
}
