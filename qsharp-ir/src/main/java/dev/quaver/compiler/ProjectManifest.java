package dev.quaver.compiler;

import dev.quaver.compiler.JsonValue.StringValue;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.target.Profile;
import java.util.List;
import java.util.Optional;

/// What the file `qsharp.json` of a project says.
///
/// @param source the file itself
/// @param dependencies in order, no alias twice
/// @param files paths of sources relative to the project, if it lists them
/// @param profile the target profile
/// @param executable where it says that the project is one to run, if it does
/// @param previewSyntax whether the preview of the second version of the syntax is asked for
record ProjectManifest(
    SourceFile source,
    List<Dependency> dependencies,
    List<StringValue> files,
    Optional<Profile> profile,
    Optional<Span> executable,
    boolean previewSyntax) {

  /// The file's name.
  static final String NAME = "qsharp.json";

  ProjectManifest {
    dependencies = List.copyOf(dependencies);
    files = List.copyOf(files);
  }

  /// Another project whose exports this one sees.
  ///
  /// @param alias its name here
  record Dependency(StringValue alias, Location location) {}

  /// Where a dependency is.
  sealed interface Location {

    /// Where the manifest says so.
    Span span();

    /// In a folder.
    ///
    /// @param path relative to the project
    record Folder(String path, Span span) implements Location {}

    /// On GitHub.
    ///
    /// @param path of the project inside the repository, empty for its root
    record GitHub(String owner, String repository, String reference, String path, Span span)
        implements Location {}
  }

  /// Where something about the whole file is reported: at its first character.
  Span start() {
    return new Span(0, Math.min(1, source.text().length()));
  }
}
