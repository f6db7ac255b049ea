package dev.quaver.roundtrip;

import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.roundtrip.RoundTrip.Way;
import dev.quaver.target.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All the ways to write a program.
final class Ways {

  static final List<Way> ALL = all();

  private Ways() {}

  private static List<Way> all() {
    List<Way> ways = new ArrayList<>();
    for (ProgramFormat format : ProgramFormats.all()) {
      for (Profile profile : Profile.values()) {
        if (profile != Profile.UNRESTRICTED) {
          ways.addAll(of(format, profile));
        }
      }
    }
    return List.copyOf(ways);
  }

  private static List<Way> of(ProgramFormat format, Profile profile) {
    return switch (format.name()) {
      case "qir" -> List.of(way(format, profile, 1), way(format, profile, 2));
      case "ionq" ->
          profile == Profile.BASE
              ? List.of(
                  way(format, profile, 2),
                  new Way(format, profile, 2, Optional.of("aria"), false),
                  new Way(format, profile, 2, Optional.of("forte"), false))
              : List.of();
      default -> List.of(way(format, profile, 2));
    };
  }

  private static Way way(ProgramFormat format, Profile profile, int qirVersion) {
    return new Way(format, profile, qirVersion, Optional.empty(), false);
  }
}
