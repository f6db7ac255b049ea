package dev.quaver.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.Node;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Checks that hold for what comes of any text.
final class Trees {

  /// The accessors of each kind of record; asking a class for them takes longer than parsing.
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private Trees() {}

  /// Reads `text` both ways, checks the places in what comes of it, and gives the result in the detected dialect.
  static ParseResult check(String text) {
    var source = SourceFile.of("input", text);
    ParseResult result = QSharpParser.parse(source);
    check(result.unit(), text.length());
    for (var diagnostic : result.diagnostics()) {
      diagnostic.primary().ifPresent(label -> within(label.span(), text.length()));
    }
    DiagnosticRenderer.coloured().render(result.diagnostics());
    check(QSharpParser.parseExpression(source).expr(), text.length());
    return result;
  }

  /// Every span below `root` lies within the text; no recursion, so that any depth can be checked.
  private static void check(Node root, int length) {
    var left = new ArrayDeque<Object>();
    left.push(root);
    while (!left.isEmpty()) {
      switch (left.pop()) {
        case Span span -> within(span, length);
        case List<?> list -> list.forEach(left::push);
        case Optional<?> optional -> optional.ifPresent(left::push);
        case Record node -> push(node, left);
        default -> {}
      }
    }
  }

  private static void push(Record node, ArrayDeque<Object> left) {
    for (Method accessor : ACCESSORS.get(node.getClass())) {
      try {
        left.push(accessor.invoke(node));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("cannot read " + accessor, e);
      }
    }
  }

  private static void within(Span span, int length) {
    assertTrue(span.end() <= length, () -> span + " lies behind the end at " + length);
  }
}
