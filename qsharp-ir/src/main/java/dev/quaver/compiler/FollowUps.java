package dev.quaver.compiler;

import dev.quaver.ast.Item;
import dev.quaver.ast.NamespaceBlock;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells mistakes from what only follows from syntax errors: what is reported inside an item that could not be read whole,
/// and names that are not found because their declaration could not be read.
final class FollowUps {

  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b(?:function|operation|newtype|struct|namespace|as)\\s+([\\p{L}_][\\p{L}\\p{N}_.]*)");
  private static final Pattern IMPORTED = Pattern.compile("\\b(?:open|import|export)\\b([^;{}]*)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final Map<SourceFile, List<Span>> broken = new HashMap<>();
  private final Set<String> perhapsDeclared = new HashSet<>();

  FollowUps(List<Compilation.ParsedPackage> packages) {
    for (Compilation.ParsedPackage each : packages) {
      for (Compilation.ParsedSource source : each.sources()) {
        if (source.parsed().hasErrors()) {
          broken.put(source.parsed().source(), brokenParts(source.parsed()));
          noteNames(source.parsed().source().text());
          noteWords(source.implicitNamespace());
        }
      }
    }
  }

  /// The diagnostics that do not follow from a syntax error.
  List<Diagnostic> removedFrom(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(each -> !follows(each)).toList();
  }

  private boolean follows(Diagnostic diagnostic) {
    if (diagnostic.primary().isEmpty()) {
      return false;
    }
    Label label = diagnostic.primary().get();
    for (Span part : broken.getOrDefault(label.source(), List.of())) {
      if (label.span().start() < part.end() && part.start() <= label.span().end()) {
        return true;
      }
    }
    return diagnostic.code().startsWith("Resolve.") && mentionsLost(label);
  }

  private boolean mentionsLost(Label label) {
    Matcher words = WORD.matcher(label.source().text(label.span()));
    while (words.find()) {
      if (perhapsDeclared.contains(words.group())) {
        return true;
      }
    }
    return false;
  }

  /// From the item before each syntax error to the end of the one after it: reading may have gone wrong on either side.
  private static List<Span> brokenParts(ParseResult parsed) {
    List<Span> items = new ArrayList<>();
    parsed.unit().items().forEach(item -> items.add(item.span()));
    for (NamespaceBlock block : parsed.unit().namespaces()) {
      for (Item item : block.items()) {
        items.add(item.span());
      }
    }
    List<Span> parts = new ArrayList<>();
    for (Diagnostic problem : parsed.diagnostics()) {
      if (problem.isError() && problem.primary().isPresent()) {
        parts.add(around(problem.primary().get().span(), items, parsed.source()));
      }
    }
    return parts;
  }

  private static Span around(Span error, List<Span> items, SourceFile source) {
    int start = 0;
    int end = source.text().length();
    for (Span item : items) {
      if (item.start() <= error.start()) {
        start = Math.max(start, item.start());
      }
      if (item.end() > error.end()) {
        end = Math.min(end, item.end());
      }
    }
    return new Span(start, Math.max(start, end));
  }

  private void noteNames(String text) {
    Matcher declared = DECLARED.matcher(text);
    while (declared.find()) {
      noteWords(declared.group(1));
    }
    Matcher imported = IMPORTED.matcher(text);
    while (imported.find()) {
      noteWords(imported.group(1));
    }
  }

  private void noteWords(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      perhapsDeclared.add(words.group());
    }
  }
}
