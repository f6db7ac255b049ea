package dev.quaver.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Every format that the class path offers.
public final class ProgramFormats {

  private ProgramFormats() {}

  /// All, by name.
  public static List<ProgramFormat> all() {
    return ServiceLoader.load(ProgramFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(ProgramFormat::name))
        .toList();
  }

  /// The format called `name`.
  public static Optional<ProgramFormat> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /// The format whose files end in `extension`, given without the dot.
  public static Optional<ProgramFormat> withExtension(String extension) {
    return all().stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }
}
