package dev.quaver.cli.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was given on a command line: the options' values and the other words.
public final class Words {

  private final Syntax syntax;
  private final Map<String, String> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();
  private boolean asksForHelp;
  private boolean asksForVersion;

  private Words(Syntax syntax) {
    this.syntax = syntax;
  }

  /// Sorts the words after a command's name.
  ///
  /// @throws WordsException if they do not fit the syntax
  public static Words read(Syntax syntax, List<String> words) {
    Words read = new Words(syntax);
    int next = 0;
    while (next < words.size()) {
      next = read.accept(words, next);
    }
    for (Option<?> option : syntax.options()) {
      read.value(option);
    }
    return read;
  }

  /// Whether a word is the option for help.
  public static boolean isHelp(String word) {
    return word.equals("-h") || word.equals("--help");
  }

  /// Whether a word is the option for the version.
  public static boolean isVersion(String word) {
    return word.equals("-V") || word.equals("--version");
  }

  /// Whether the help page is to be shown, and nothing else done.
  public boolean asksForHelp() {
    return asksForHelp;
  }

  /// Whether the version is to be shown, and nothing else done.
  public boolean asksForVersion() {
    return asksForVersion;
  }

  /// The value of an option, if it was given.
  ///
  /// @throws WordsException if the word is no such value; [#read] has found out already
  public <T> Optional<T> value(Option<T> option) {
    return Optional.ofNullable(values.get(option.name())).map(option::read);
  }

  /// The words that are no options, in order.
  public List<String> operands() {
    return List.copyOf(operands);
  }

  /// Takes the word at `place` and what belongs to it; answers where the next one is.
  private int accept(List<String> words, int place) {
    String word = words.get(place);
    if (isHelp(word)) {
      asksForHelp = true;
    } else if (isVersion(word)) {
      asksForVersion = true;
    } else if (word.equals("--")) {
      words.subList(place + 1, words.size()).forEach(this::operand);
      return words.size();
    } else if (word.startsWith("-") && word.length() > 1) {
      return option(words, place);
    } else {
      operand(word);
    }
    return place + 1;
  }

  private int option(List<String> words, int place) {
    String word = words.get(place);
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Option<?> option =
        syntax
            .option(name)
            .orElseThrow(() ->
                new WordsException("unknown option '" + name + "'; there are: " + optionNames()));
    int last = equals < 0 ? place + 1 : place;
    if (last == words.size() || syntax.option(words.get(last)).isPresent()) {
      throw new WordsException("the option '" + name + "' needs a value: " + option.label());
    }
    String value = equals < 0 ? words.get(last) : word.substring(equals + 1);
    if (values.put(name, value) != null) {
      throw new WordsException("the option '" + name + "' is given twice");
    }
    return last + 1;
  }

  private String optionNames() {
    return syntax.options().stream().map(Option::name).collect(Collectors.joining(", "));
  }

  private void operand(String word) {
    if (operands.size() == syntax.maxOperandCount()) {
      throw new WordsException("unexpected word: '" + word + "'");
    }
    operands.add(word);
  }
}
