package dev.quaver.ast;

import dev.quaver.ast.Item.Callable;
import java.util.List;
import java.util.Locale;

/// Writes a syntax tree as Q#, one statement a line. A tree that the parser made is read back as an equal tree but for
/// its spans; comments other than documentation are lost.
public final class SourcePrinter {

  private final StringBuilder out = new StringBuilder();
  private int depth;

  SourcePrinter() {}

  /// A whole file.
  public static String print(CompilationUnit unit) {
    var printer = new SourcePrinter();
    for (NamespaceBlock block : unit.namespaces()) {
      printer.documentation(block.documentation());
      printer.line("namespace " + block.name().text() + " {");
      printer.indented(() -> block.items().forEach(printer::item));
      printer.line("}");
    }
    unit.items().forEach(printer::item);
    return printer.out.toString();
  }

  /// One declaration.
  public static String print(Item item) {
    var printer = new SourcePrinter();
    printer.item(item);
    return printer.out.toString();
  }

  /// One expression.
  public static String print(Expr expr) {
    return new ExpressionPrinter(0).print(expr);
  }

  /// A block whose opening brace stands on a line that is already indented to `depth`.
  static String block(Expr.Block block, int depth) {
    if (block.statements().isEmpty()) {
      return "{}";
    }
    var printer = new SourcePrinter();
    printer.depth = depth + 1;
    block.statements().forEach(printer::statement);
    return "{\n" + printer.out + "    ".repeat(depth) + "}";
  }

  private void line(String text) {
    out.repeat("    ", depth).append(text).append('\n');
  }

  private void indented(Runnable body) {
    depth++;
    body.run();
    depth--;
  }

  private String expression(Expr expr) {
    return new ExpressionPrinter(depth).print(expr);
  }

  private void documentation(String text) {
    if (!text.isEmpty()) {
      text.lines().forEach(each -> line(each.isEmpty() ? "///" : "/// " + each));
      if (text.endsWith("\n")) {
        line("///");
      }
    }
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Local local ->
          line(
              (local.mutable() ? "mutable " : "let ")
                  + TypePrinter.pattern(local.pattern())
                  + " = "
                  + expression(local.value())
                  + ";");
      case Stmt.Use use ->
          line(
              (use.borrow() ? "borrow " : "use ")
                  + TypePrinter.pattern(use.pattern())
                  + " = "
                  + init(use.init())
                  + use.block().map(block -> " " + block(block, depth)).orElse(";"));
      case Stmt.Expression(Expr expr, boolean semicolon, _) ->
          line(expression(expr) + (semicolon ? ";" : ""));
      case Stmt.Declaration(Item item, _) -> item(item);
      case Stmt.Empty _ -> line(";");
    }
  }

  private String init(QubitInit init) {
    return switch (init) {
      case QubitInit.Single _ -> "Qubit()";
      case QubitInit.Array array -> "Qubit[" + expression(array.size()) + "]";
      case QubitInit.Tuple tuple ->
          TypePrinter.parenthesised(
              tuple.items().stream().map(this::init).toList(), tuple.items().size() == 1);
      case QubitInit.Error _ -> "";
    };
  }

  private void item(Item item) {
    switch (item) {
      case Item.Open open ->
          line(
              "open "
                  + open.name().text()
                  + open.alias().map(alias -> " as " + alias.text()).orElse("")
                  + ";");
      case Item.Import entries -> line("import " + entries(entries.entries()) + ";");
      case Item.Export entries -> line("export " + entries(entries.entries()) + ";");
      case Item.Newtype newtype -> {
        header(newtype.header());
        line(
            "newtype "
                + newtype.name().name()
                + " = "
                + TypePrinter.newtype(newtype.definition())
                + ";");
      }
      case Item.Struct struct -> {
        header(struct.header());
        line("struct " + struct.name().name() + " {");
        indented(() ->
            struct
                .fields()
                .forEach(field ->
                    line(field.name().name() + " : " + TypePrinter.type(field.type()) + ",")));
        line("}");
      }
      case Callable callable -> callable(callable);
    }
  }

  private static String entries(List<Item.Entry> entries) {
    return String.join(
        ", ",
        entries.stream()
            .map(entry ->
                entry.name().text()
                    + (entry.glob() ? ".*" : "")
                    + entry.alias().map(alias -> " as " + alias.name()).orElse(""))
            .toList());
  }

  private void header(Item.Header header) {
    documentation(header.documentation());
    for (Attribute attribute : header.attributes()) {
      line("@" + attribute.name().text() + expression(attribute.argument()));
    }
    if (header.internal()) {
      line("internal");
    }
  }

  private void callable(Callable callable) {
    header(callable.header());
    String head =
        (callable.kind() == CallableKind.FUNCTION ? "function " : "operation ")
            + callable.name().name()
            + TypePrinter.parameters(callable.typeParameters())
            + TypePrinter.parameters(callable.parameters())
            + " : "
            + TypePrinter.output(callable.output(), callable.functors().isPresent())
            + callable
                .functors()
                .map(functors -> " is " + TypePrinter.functors(functors))
                .orElse("");
    switch (callable.body()) {
      case CallableBody.Plain(Expr.Block block) -> line(head + " " + block(block, depth));
      case CallableBody.Specialized specialized -> {
        line(head + " {");
        indented(() -> specialized.specializations().forEach(this::specialization));
        line("}");
      }
    }
  }

  private void specialization(SpecializationDecl declaration) {
    String kind =
        switch (declaration.kind()) {
          case BODY -> "body";
          case ADJOINT -> "adjoint";
          case CONTROLLED -> "controlled";
          case CONTROLLED_ADJOINT -> "controlled adjoint";
        };
    switch (declaration) {
      case SpecializationDecl.Generated generated ->
          line(kind + " " + generated.generator().name().toLowerCase(Locale.ROOT) + ";");
      case SpecializationDecl.Provided provided ->
          line(
              kind
                  + provided.parameters().map(p -> " " + TypePrinter.specialization(p)).orElse("")
                  + " "
                  + block(provided.block(), depth));
    }
  }
}
