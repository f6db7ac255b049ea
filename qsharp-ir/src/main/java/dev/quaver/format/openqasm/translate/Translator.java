package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.CallableBody;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.CompilationUnit;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ast.Stmt;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.openqasm.IncludeFinder;
import dev.quaver.format.openqasm.syntax.OpenQasmProgram;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Translates a program that has been read.
public final class Translator {

  private Translator() {}

  /// The file and those that it includes, as Q#; all of them belong into one namespace.
  ///
  /// @param operation the name of the operation that the program becomes
  /// @param alone whether it is the entry point, which need not release its qubits
  public static List<ParseResult> translate(
      OpenQasmProgram program, String operation, boolean alone, IncludeFinder finder) {
    SourceFile source = program.source();
    var translation = new Translation(source, program.version(), alone, finder);
    translation.problems().add(program.diagnostics());
    Frame frame = Frame.of(Routine.program(), Scope.global());
    translation.statements().translate(frame, program.statements());
    Span end = new Span(source.text().length(), source.text().length());
    translation.ports().end(frame.statements(), translation.conversions(), end);
    List<Item> items = new ArrayList<>(translation.items());
    if (!translation.problems().hasErrors()) {
      items.add(operation(translation, frame, free(operation, frame.scope()), alone));
    }
    return results(translation, source, items);
  }

  /// A name that the program does not use itself.
  private static String free(String operation, Scope scope) {
    String name = operation;
    while (scope.find(name).isPresent()) {
      name += "_";
    }
    return name;
  }

  private static Item operation(Translation translation, Frame frame, String name, boolean alone) {
    Span span = Span.NONE;
    List<Stmt> statements =
        new ArrayList<>(translation.ports().prologue(translation.conversions()));
    for (Symbol.Variable qubit : translation.hardwareQubits().variables()) {
      translation.ports().hardware(statements, qubit);
    }
    statements.addAll(frame.statements());
    var entryPoint =
        new Attribute(QSharp.qualified("EntryPoint", span), new Expr.Tuple(List.of(), span), span);
    return new Item.Callable(
        new Item.Header("", alone ? List.of(entryPoint) : List.of(), false),
        CallableKind.OPERATION,
        new Ident(name, span),
        List.of(),
        translation.ports().parameters(span),
        translation.ports().result(span),
        Optional.empty(),
        new CallableBody.Plain(QSharp.block(statements, span)),
        span);
  }

  /// Each file with its own diagnostics. With errors anywhere there are no declarations: what is missing would only be
  /// reported again.
  private static List<ParseResult> results(
      Translation translation, SourceFile source, List<Item> items) {
    boolean sound = !translation.problems().hasErrors();
    List<ParseResult> results = new ArrayList<>();
    for (Includes.Included file : translation.includes().files()) {
      results.add(result(translation, file.source(), sound ? file.items() : List.of()));
    }
    results.add(result(translation, source, sound ? items : List.of()));
    return results;
  }

  private static ParseResult result(Translation translation, SourceFile source, List<Item> items) {
    List<Diagnostic> own =
        translation.problems().all().stream()
            .filter(diagnostic -> diagnostic.primary().orElseThrow().source() == source)
            .toList();
    var unit = new CompilationUnit(List.of(), items, new Span(0, source.text().length()));
    return new ParseResult(source, Dialect.MODERN, unit, own);
  }
}
