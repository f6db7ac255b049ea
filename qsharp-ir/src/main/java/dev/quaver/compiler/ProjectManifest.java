package dev.quaver.compiler;

import java.nio.file.Path;
import java.util.Map;

/// The file `qsharp.json` of a project.
final class ProjectManifest {

  private ProjectManifest() {}

  /// Checks that a manifest can be followed.
  ///
  /// @throws SourceException if it is no JSON object or asks for what is not supported
  static void read(Path path) {
    Object manifest;
    try {
      manifest = Json.parse(SourceSet.text(path));
    } catch (Json.JsonException problem) {
      throw new SourceException(path + " is not JSON: " + problem.getMessage());
    }
    if (!(manifest instanceof Map<?, ?> object)) {
      throw new SourceException(path + " is not a JSON object");
    }
    if (object.get("dependencies") instanceof Map<?, ?> dependencies && !dependencies.isEmpty()) {
      throw new SourceException(
          path
              + " names dependencies ("
              + dependencies.keySet().iterator().next()
              + "); projects with dependencies are not supported");
    }
  }
}
