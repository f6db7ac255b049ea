package dev.quaver.ast;

import dev.quaver.source.Span;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a syntax tree as nested lists without places, for tests: two trees print alike exactly if they are equal but
/// for their spans.
///
/// `(Local (Bind x) (Binary ADD (IntLiteral 1) (Name y)))`: the kind of node, then its parts in the order of their
/// declaration. Names and numbers stand for themselves; what is empty or false is left out, what is optional or true
/// carries its name.
public final class AstPrinter {

  private static final int LINE_LENGTH = 100;

  /// The parts of each kind of node; asking a class for them is slow.
  private static final ClassValue<RecordComponent[]> PARTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private AstPrinter() {}

  /// The tree below `node`, as lines.
  public static String print(Node node) {
    var out = new StringBuilder();
    layout(element(node), 0, out);
    return out.append('\n').toString();
  }

  /// A word, or a list that begins with its kind.
  private record Form(String text, List<Form> parts, int length) {

    static Form word(String text) {
      return new Form(text, List.of(), text.length());
    }

    static Form list(String head, List<Form> parts) {
      int length = head.length() + 2;
      for (Form part : parts) {
        length += part.length + 1;
      }
      return new Form(head, parts, length);
    }

    boolean isWord() {
      return parts.isEmpty();
    }
  }

  private static void layout(Form form, int indent, StringBuilder out) {
    if (form.isWord()) {
      out.append(form.text);
      return;
    }
    boolean flat = indent + form.length <= LINE_LENGTH;
    out.append('(').append(form.text);
    boolean wordsOnly = true;
    for (Form part : form.parts) {
      wordsOnly &= part.isWord();
      if (flat || wordsOnly) {
        out.append(' ');
      } else {
        out.append('\n').repeat(' ', indent + 2);
      }
      layout(part, indent + 2, out);
    }
    out.append(')');
  }

  private static Form form(Record node) {
    return switch (node) {
      case Ident ident -> Form.word(ident.name());
      case QualifiedName name -> Form.word(name.text());
      default -> record(node);
    };
  }

  private static Form record(Record node) {
    var parts = new ArrayList<Form>();
    for (RecordComponent component : PARTS.get(node.getClass())) {
      add(parts, component.getName(), value(node, component));
    }
    String kind = node.getClass().getSimpleName();
    return parts.isEmpty() ? Form.word("(" + kind + ")") : Form.list(kind, parts);
  }

  private static Object value(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("internal: cannot read " + component, e);
    }
  }

  private static void add(List<Form> parts, String name, Object value) {
    switch (value) {
      case Span _ -> {}
      case Boolean flag -> {
        if (flag) {
          parts.add(Form.word(name));
        }
      }
      case String text -> {
        if (!text.isEmpty() || name.equals("value")) {
          parts.add(Form.word(quote(text)));
        }
      }
      case List<?> list -> {
        if (!list.isEmpty()) {
          parts.add(Form.list(name + ":", list.stream().map(AstPrinter::element).toList()));
        }
      }
      case Optional<?> optional ->
          optional.ifPresent(
              present -> parts.add(Form.list(name + ":", List.of(element(present)))));
      case Item.Header header when header.equals(Item.Header.NONE) -> {}
      default -> parts.add(element(value));
    }
  }

  private static Form element(Object value) {
    return value instanceof Record node ? form(node) : Form.word(value.toString());
  }

  private static String quote(String text) {
    var result = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> result.append("\\n");
        case '\r' -> result.append("\\r");
        case '\t' -> result.append("\\t");
        case '"', '\\' -> result.append('\\').append(c);
        default -> {
          if (Character.isISOControl(c)) {
            result.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            result.append(c);
          }
        }
      }
    }
    return result.append('"').toString();
  }
}
