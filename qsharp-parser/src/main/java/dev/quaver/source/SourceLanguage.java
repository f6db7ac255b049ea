package dev.quaver.source;

import java.util.List;
import java.util.Optional;

/// The languages of sources, told apart by the names of files.
public enum SourceLanguage {
  QSHARP(".qs"),
  /// Version 2 or 3; the text says which.
  OPENQASM(".qasm", ".qasm2", ".qasm3");

  @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
  private final List<String> extensions;

  SourceLanguage(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /// How the names of its files usually end, with the dot.
  public String extension() {
    return extensions.getFirst();
  }

  /// The language of a file with this name or path, if it is that of a source.
  public static Optional<SourceLanguage> ofFile(String name) {
    for (SourceLanguage language : values()) {
      if (language.extensionOf(name).isPresent()) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /// The name or path without the extension of a source.
  public static String withoutExtension(String name) {
    return ofFile(name)
        .flatMap(language -> language.extensionOf(name))
        .map(extension -> name.substring(0, name.length() - extension.length()))
        .orElse(name);
  }

  private Optional<String> extensionOf(String name) {
    return extensions.stream().filter(name::endsWith).findFirst();
  }
}
