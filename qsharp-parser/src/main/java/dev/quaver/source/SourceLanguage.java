package dev.quaver.source;

import java.util.Optional;

/// The languages of sources, told apart by the names of files.
public enum SourceLanguage {
  QSHARP(".qs"),
  /// Version 2 or 3; the text says which.
  OPENQASM(".qasm");

  private final String extension;

  SourceLanguage(String extension) {
    this.extension = extension;
  }

  /// How the names of its files end, with the dot.
  public String extension() {
    return extension;
  }

  /// The language of a file with this name or path, if it is that of a source.
  public static Optional<SourceLanguage> ofFile(String name) {
    for (SourceLanguage language : values()) {
      if (name.endsWith(language.extension)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /// The name or path without the extension of a source.
  public static String withoutExtension(String name) {
    return ofFile(name)
        .map(language -> name.substring(0, name.length() - language.extension.length()))
        .orElse(name);
  }
}
