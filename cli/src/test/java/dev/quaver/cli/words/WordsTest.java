package dev.quaver.cli.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

  private enum Size {
    SMALL,
    LARGE
  }

  private static final Option<Integer> COUNT = Option.integer("--count", "N", "How many.");
  private static final Option<Long> SEED = Option.longInteger("--seed", "S", "Where to begin.");
  private static final Option<String> NAME = Option.text("--name", "TEXT", "What to say.");
  private static final Option<Size> SIZE =
      Option.choice("--size", "small|large", "How large.", Size.class);
  private static final Syntax SYNTAX =
      new Syntax(
          "count",
          "Counts.",
          List.of(new Syntax.Operand("PATH", "What to count.")),
          2,
          List.of(COUNT, SEED, NAME, SIZE));

  private static Words read(String... words) {
    return Words.read(SYNTAX, List.of(words));
  }

  private static void refuses(String problem, String... words) {
    assertEquals(problem, assertThrows(WordsException.class, () -> read(words)).getMessage());
  }

  @Test
  void tellsOptionsFromOperands() {
    Words words = read("one", "--count", "3", "--name=a=b", "two", "--seed", "-5", "--size=Large");
    assertEquals(List.of("one", "two"), words.operands());
    assertEquals(Optional.of(3), words.value(COUNT));
    assertEquals(Optional.of(-5L), words.value(SEED));
    assertEquals(Optional.of("a=b"), words.value(NAME));
    assertEquals(Optional.of(Size.LARGE), words.value(SIZE));
    assertEquals(Optional.empty(), read("one").value(COUNT));
  }

  @Test
  void takesEverythingAfterTwoDashesAsOperands() {
    assertEquals(List.of("-", "--count"), read("-", "--", "--count").operands());
  }

  @Test
  void findsTheWishForHelpAnywhere() {
    assertTrue(read("one", "-h").asksForHelp());
    assertTrue(read("--version").asksForVersion());
  }

  @Test
  void refusesWhatDoesNotFit() {
    refuses("unknown option '--c'; there are: --count, --seed, --name, --size", "--c=3");
    refuses("the option '--count' needs a value: N", "--count");
    refuses("the option '--count' needs a value: N", "--count", "--seed", "5");
    refuses("the option '--count' is given twice", "--count=1", "--count", "2");
    refuses("invalid value for option '--count': 'x' is not an int", "--count", "x");
    refuses("invalid value for option '--size': 'tiny' is none of small, large", "--size=tiny");
    refuses("unexpected word: 'three'", "one", "two", "three");
  }

  @Test
  void helpNamesEverythingWithinEightyColumns() {
    List<String> page = HelpPage.of(SYNTAX);
    assertEquals(
        List.of(
            "Usage: quaver count [PATH] [--count N] [--seed S] [--name TEXT]",
            "                    [--size small|large]"),
        page.subList(0, 2));
    assertTrue(page.stream().allMatch(line -> line.length() <= 80), page.toString());
    assertTrue(page.contains("  --size small|large    How large."), page.toString());
    assertTrue(page.contains("  PATH                  What to count."), page.toString());
  }
}
