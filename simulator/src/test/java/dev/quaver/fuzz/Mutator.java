package dev.quaver.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// Makes damaged programs from sound ones: the same for the same seed and number.
final class Mutator {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|//[^\\n]*|\\$?\"(?:[^\"\\\\]|\\\\.)*\"|[\\p{L}_]\\w*|\\d[\\w.]*|[-+*/=<>!&|^.:~]+|.",
          Pattern.DOTALL);

  private static final int MOST_NESTED = 2_500;

  private static final List<String> CHARACTERS =
      List.of(
          "\u0000", "\uD800", "\uDC00", "é", "𝑖", "\u202E", "\uFEFF", "\r", "\t", "\\", "\u2028",
          "'", "#");

  private final Vocabulary vocabulary;
  private final List<List<String>> programs;
  private final long seed;

  Mutator(Vocabulary vocabulary, List<String> programs, long seed) {
    this.vocabulary = vocabulary;
    this.programs = programs.stream().map(Mutator::tokens).toList();
    this.seed = seed;
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(result -> result.group()).toList();
  }

  /// The damaged program of this number.
  String program(int number) {
    var random = new SplittableRandom(seed * 1_000_003 + number);
    var tokens = new ArrayList<>(any(random));
    boolean gentle = random.nextInt(3) > 0;
    int changes = 1 + random.nextInt(random.nextInt(8) == 0 ? 12 : 3);
    for (int i = 0; i < changes && !tokens.isEmpty(); i++) {
      if (gentle) {
        exchange(tokens, random);
      } else {
        changeTokens(tokens, random);
      }
    }
    if (gentle) {
      return String.join("", tokens);
    }
    String text = String.join("", tokens);
    return random.nextInt(3) == 0 ? changeCharacters(text, random) : text;
  }

  private List<String> any(SplittableRandom random) {
    return programs.get(random.nextInt(programs.size()));
  }

  private void changeTokens(List<String> tokens, SplittableRandom random) {
    int at = word(tokens, random);
    int end = Math.min(tokens.size(), at + 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 4));
    switch (random.nextInt(12)) {
      case 0 -> tokens.subList(at, end).clear();
      case 1 -> tokens.addAll(at, List.copyOf(tokens.subList(at, end)));
      case 2, 3 -> tokens.set(at, tokens.get(word(tokens, random)));
      case 4, 5 -> tokens.set(at, vocabulary.anyWord(random));
      case 6 -> tokens.add(at, " " + vocabulary.anyWord(random) + " ");
      case 7 -> {
        int other = word(tokens, random);
        String swapped = tokens.get(at);
        tokens.set(at, tokens.get(other));
        tokens.set(other, swapped);
      }
      case 8 -> splice(tokens, at, random);
      case 9 -> insertPiece(tokens, at, random);
      case 10 -> nest(tokens, at, end, random);
      default -> {
        if (random.nextInt(4) == 0) {
          tokens.subList(at, tokens.size()).clear();
        } else {
          tokens.set(at, "x");
        }
      }
    }
  }

  /// Puts another token of the same kind in the place of one, so that the program may well be read.
  private void exchange(List<String> tokens, SplittableRandom random) {
    int at = word(tokens, random);
    String token = tokens.get(at);
    for (int i = 0; i < 50; i++) {
      int other = random.nextInt(tokens.size());
      String candidate = random.nextInt(4) == 0 ? vocabulary.anyWord(random) : tokens.get(other);
      if (!candidate.equals(token) && !candidate.isEmpty() && kind(candidate) == kind(token)) {
        tokens.set(at, candidate);
        return;
      }
    }
  }

  private int kind(String token) {
    char first = token.charAt(0);
    boolean word = Character.isLetter(first);
    return word && vocabulary.keyword().matcher(token).matches()
        ? 0
        : word
            ? Character.isUpperCase(first) ? 1 : 2
            : Character.isDigit(first)
                ? 3
                : token.length() == 1 && "()[]{};,".indexOf(first) >= 0
                    ? token.charAt(0)
                    : first == '"' ? 4 : first == '$' ? 5 : Character.isWhitespace(first) ? 6 : 7;
  }

  /// An index, rather of something visible.
  private static int word(List<String> tokens, SplittableRandom random) {
    int at = random.nextInt(tokens.size());
    return tokens.get(at).isBlank() ? random.nextInt(tokens.size()) : at;
  }

  private void splice(List<String> tokens, int at, SplittableRandom random) {
    List<String> other = any(random);
    tokens.subList(at, tokens.size()).clear();
    tokens.addAll(other.subList(random.nextInt(other.size()), other.size()));
  }

  private void insertPiece(List<String> tokens, int at, SplittableRandom random) {
    List<String> other = any(random);
    int from = random.nextInt(other.size());
    tokens.addAll(at, other.subList(from, Math.min(other.size(), from + 1 + random.nextInt(30))));
  }

  private void nest(List<String> tokens, int at, int end, SplittableRandom random) {
    Vocabulary.Frame frame = vocabulary.anyFrame(random);
    int times = random.nextInt(20) == 0 ? random.nextInt(MOST_NESTED) : 1 + random.nextInt(3);
    tokens.add(end, frame.after().repeat(times));
    tokens.add(at, frame.before().repeat(times));
  }

  private static String changeCharacters(String program, SplittableRandom random) {
    var text = new StringBuilder(program);
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(8));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 -> text.insert(at, CHARACTERS.get(random.nextInt(CHARACTERS.size())));
      case 3 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE));
      default -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
    }
    return text.toString();
  }
}
