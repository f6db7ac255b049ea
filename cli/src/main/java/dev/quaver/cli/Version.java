package dev.quaver.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the distribution.
final class Version implements IVersionProvider {

  /// Made by the command line library.
  Version() {}

  @Override
  public String[] getVersion() {
    return new String[] {"quaver " + text()};
  }

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
