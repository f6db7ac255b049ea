package dev.quaver.azure.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes damaged documents from sound ones: the same for the same seed and number.
final class Damage {

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"\\n]*\"|[A-Za-z_][\\w-]*|-?\\d[\\d.eE]*|\\s+|.", Pattern.DOTALL);

  private static final List<String> HOSTILE =
      List.of(
          "1000000000",
          "1099511627776",
          "-1",
          "1e999",
          "9".repeat(500),
          "null",
          "true",
          "[]",
          "{}",
          "[".repeat(500),
          "(".repeat(500),
          "{\"a\":".repeat(300),
          "\"",
          "\\",
          "\u0000",
          "\uD800",
          "\uFEFF",
          "\n",
          "    ",
          "@",
          "%",
          "i",
          ":");

  private final List<List<String>> documents;
  private final long seed;

  /// From these documents.
  Damage(List<String> documents, long seed) {
    this.documents = documents.stream().map(Damage::tokens).toList();
    this.seed = seed;
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  /// The damaged document of this number.
  String document(int number) {
    var random = new SplittableRandom(seed * 1_000_003 + number);
    List<String> tokens = new ArrayList<>(any(random));
    int changes = 1 + random.nextInt(random.nextInt(4) == 0 ? 8 : 2);
    for (int i = 0; i < changes && !tokens.isEmpty(); i++) {
      change(tokens, random);
    }
    return String.join("", tokens);
  }

  private List<String> any(SplittableRandom random) {
    return documents.get(random.nextInt(documents.size()));
  }

  private void change(List<String> tokens, SplittableRandom random) {
    int at = random.nextInt(tokens.size());
    List<String> other = any(random);
    String stranger = other.isEmpty() ? "" : other.get(random.nextInt(other.size()));
    switch (random.nextInt(9)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
      case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
      case 3 -> tokens.set(at, stranger);
      case 4 -> tokens.set(at, HOSTILE.get(random.nextInt(HOSTILE.size())));
      case 5 -> tokens.add(at, HOSTILE.get(random.nextInt(HOSTILE.size())));
      case 6 -> tokens.subList(at, tokens.size()).clear();
      case 7 -> tokens.addAll(at, other);
      default -> tokens.set(at, oneCharacterOff(tokens.get(at), random));
    }
  }

  private static String oneCharacterOff(String token, SplittableRandom random) {
    if (token.isEmpty()) {
      return " ";
    }
    var text = new StringBuilder(token);
    text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(' ', 127));
    return text.toString();
  }
}
