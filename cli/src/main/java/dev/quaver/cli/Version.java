package dev.quaver.cli;

import java.util.List;

/// The version of the distribution.
final class Version {

  private Version() {}

  /// What `--version` prints.
  static List<String> lines() {
    return List.of("quaver " + text());
  }

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
