package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Item;
import dev.quaver.format.openqasm.IncludeFinder;
import dev.quaver.format.openqasm.syntax.OpenQasmParser;
import dev.quaver.format.openqasm.syntax.OpenQasmProgram;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Included files: those that come with the language add gates, others are read and translated where they stand.
final class Includes {

  /// Files that one program may include, one another's includes counted: each can include all others twice.
  private static final int MAX_FILES = 200;

  private final Translation translation;
  private final IncludeFinder finder;
  private final List<String> chain = new ArrayList<>();
  private final List<Included> files = new ArrayList<>();

  Includes(Translation translation, SourceFile program, IncludeFinder finder) {
    this.translation = translation;
    this.finder = finder;
    chain.add(program.name());
  }

  /// A file and what it declares.
  record Included(SourceFile source, List<Item> items) {}

  /// The included files in order.
  List<Included> files() {
    return files;
  }

  /// Whether an included file is being translated.
  boolean isInside() {
    return chain.size() > 1;
  }

  void include(Frame frame, Statement.Include include) {
    if (!frame.scope().isGlobal()) {
      translation
          .problems()
          .error(Problem.MISPLACED, "files are included outside all blocks", include.span());
      return;
    }
    Optional<Map<String, StandardGates.Known>> standard = StandardGates.file(include.path());
    if (standard.isPresent()) {
      translation.addStandardGates(standard.get());
      return;
    }
    Optional<SourceFile> found = finder.find(translation.problems().source(), include.path());
    if (found.isEmpty()) {
      error("there is no file " + include.path() + " that can be read", include);
    } else if (chain.contains(found.get().name())) {
      error("the file " + include.path() + " includes itself", include);
    } else if (files.size() >= MAX_FILES) {
      error("a program can include at most " + MAX_FILES + " files", include);
    } else {
      translate(frame, found.get());
    }
  }

  private void error(String message, Statement.Include include) {
    translation.problems().error(Problem.INCLUDE, message, include.pathSpan());
  }

  private void translate(Frame frame, SourceFile source) {
    OpenQasmProgram program = OpenQasmParser.parse(source, Optional.of(translation.version()));
    translation.problems().add(program.diagnostics());
    SourceFile around = translation.problems().source();
    List<Item> items = new ArrayList<>();
    files.add(new Included(source, items));
    List<Item> before = translation.enter(source, items);
    chain.add(source.name());
    translation.statements().translate(frame, program.statements());
    chain.removeLast();
    translation.enter(around, before);
  }
}
