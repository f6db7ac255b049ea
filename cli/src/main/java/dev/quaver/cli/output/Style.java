package dev.quaver.cli.output;

/// Colours and weights for terminals; says nothing elsewhere.
///
/// @param active whether to write escape sequences
public record Style(boolean active) {

  /// For what matters most.
  public String bold(String text) {
    return wrap("1", text);
  }

  /// For what matters least.
  public String faint(String text) {
    return wrap("2", text);
  }

  /// For failure.
  public String red(String text) {
    return wrap("31", text);
  }

  /// For success.
  public String green(String text) {
    return wrap("32", text);
  }

  /// For bars.
  public String cyan(String text) {
    return wrap("36", text);
  }

  private String wrap(String code, String text) {
    return active ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
