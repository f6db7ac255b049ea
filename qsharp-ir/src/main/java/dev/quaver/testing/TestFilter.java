package dev.quaver.testing;

import dev.quaver.compiler.TestCase;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Chooses tests by name. A text without `*` and `?` fits every name that contains it; one with them has to fit the whole
/// name, `*` standing for any text and `?` for one character. A test is chosen if any of the texts fits; if there are no
/// texts, always.
///
/// @param texts what a user wrote
public record TestFilter(List<String> texts) implements Predicate<TestCase> {

  public TestFilter {
    texts = List.copyOf(texts);
  }

  @Override
  public boolean test(TestCase test) {
    return texts.isEmpty() || texts.stream().anyMatch(text -> fits(text, test.name()));
  }

  private static boolean fits(String text, String name) {
    boolean isPattern = text.contains("*") || text.contains("?");
    return isPattern ? Pattern.matches(regex(text), name) : name.contains(text);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    glob.chars()
        .forEach(c -> {
          switch (c) {
            case '*' -> regex.append(".*");
            case '?' -> regex.append('.');
            default -> regex.append(Pattern.quote(Character.toString(c)));
          }
        });
    return regex.toString();
  }
}
