package dev.quaver.compiler;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.TypeExpr;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.ExpressionResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the expression that calls a callable with given arguments, and remembers which argument stands where.
final class EntryText {

  private final Candidate candidate;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();

  private EntryText(Candidate candidate) {
    this.candidate = candidate;
  }

  /// Where an argument stands in the expression.
  record Place(String parameter, Span span) {}

  /// The expression, or what is wrong with the arguments.
  record Written(String text, List<Place> places, List<Diagnostic> diagnostics) {}

  static Written write(Candidate candidate, List<EntryChoice.Argument> arguments) {
    EntryText entry = new EntryText(candidate);
    entry.accept(arguments);
    entry.text.append(candidate.qualifiedName());
    entry.write(candidate.syntax().parameters());
    return new Written(entry.text.toString(), entry.places, entry.diagnostics);
  }

  private void accept(List<EntryChoice.Argument> arguments) {
    List<String> names =
        candidate.parameters().stream().map(parameter -> parameter.name().name()).toList();
    if (!candidate.syntax().typeParameters().isEmpty()) {
      problem(
          "EntryPoint.TypeParameters",
          candidate.qualifiedName() + " has type parameters; call it in an expression");
    }
    for (EntryChoice.Argument argument : arguments) {
      if (!names.contains(argument.name())) {
        diagnostics.add(
            Diagnostic.error(
                    "EntryPoint.UnknownArgument",
                    candidate.qualifiedName() + " has no parameter " + argument.name())
                .withHelp(
                    names.isEmpty()
                        ? "it has no parameters"
                        : "its parameters are " + String.join(", ", names)));
      } else if (values.put(argument.name(), argument.value()) != null) {
        problem(
            "EntryPoint.DuplicateArgument", "the argument " + argument.name() + " is given twice");
      }
    }
  }

  private void write(Pattern pattern) {
    switch (pattern) {
      case Pattern.Tuple tuple -> {
        text.append('(');
        for (int i = 0; i < tuple.items().size(); i++) {
          text.append(i == 0 ? "" : ", ");
          write(tuple.items().get(i));
        }
        text.append(tuple.trailingComma() ? ",)" : ")");
      }
      case Pattern.Bind bind -> argument(bind);
      case Pattern.Discard _ ->
          problem(
              "EntryPoint.MissingArgument",
              candidate.qualifiedName()
                  + " has a parameter without a name; call it in an expression");
      case Pattern.Elided _, Pattern.Error _ -> {}
    }
  }

  private void argument(Pattern.Bind parameter) {
    String name = parameter.name().name();
    Optional<TypeExpr> type = parameter.type();
    String typeText = type.map(each -> candidate.file().text(each.span())).orElse("?");
    String value = values.get(name);
    if (value == null) {
      diagnostics.add(
          Diagnostic.error(
                  "EntryPoint.MissingArgument",
                  "%s needs the argument %s of type %s"
                      .formatted(candidate.qualifiedName(), name, typeText))
              .withHelp("add %s=VALUE".formatted(name)));
      return;
    }
    ExpressionResult parsed =
        QSharpParser.parseExpression(SourceFile.of("argument " + name, value), candidate.dialect());
    if (parsed.hasErrors() || value.isBlank()) {
      wrong(name, typeText, value, reason(parsed));
      return;
    }
    String fitted = fit(parsed.expr(), value, name, type, typeText);
    int start = text.length();
    text.append(fitted);
    places.add(new Place(name, new Span(start, text.length())));
    text.append(fitted.contains("//") ? "\n" : "");
  }

  /// What is wrong with a number is worth saying; what a parser misses in text that is no expression is not.
  private static String reason(ExpressionResult parsed) {
    return parsed.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals("Parse.Literal"))
        .map(Diagnostic::message)
        .findFirst()
        .orElse("this is no Q# expression");
  }

  private String fit(
      Expr expr, String value, String name, Optional<TypeExpr> type, String typeText) {
    if (type.isEmpty()) {
      return value;
    }
    LiteralFit.Fitted fitted = LiteralFit.fit(value, expr, type.get());
    fitted.problem().ifPresent(problem -> wrong(name, typeText, value, problem));
    return fitted.text();
  }

  private void wrong(String name, String type, String value, String reason) {
    Diagnostic diagnostic =
        Diagnostic.error(
            "EntryPoint.ArgumentType",
            "the argument %s of type %s cannot be %s: %s".formatted(name, type, value, reason));
    diagnostics.add(
        type.equals("String")
            ? diagnostic.withHelp(
                "a String is written in quotes, which the shell must not take away: '%s=\"…\"'"
                    .formatted(name))
            : diagnostic);
  }

  private void problem(String code, String message) {
    diagnostics.add(Diagnostic.error(code, message));
  }
}
