package dev.quaver.compiler;

import dev.quaver.compiler.JsonValue.StringValue;
import dev.quaver.compiler.ProjectManifest.Dependency;
import dev.quaver.compiler.ProjectManifest.Location;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a project and the projects that it depends on. What is wrong with manifests becomes diagnostics; what can be
/// read is compiled all the same.
final class ProjectLoader {

  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<SourcePackage> packages = new ArrayList<>();

  /// Names of the packages that have been read, by their folders.
  private final Map<Path, String> names = new HashMap<>();

  private final Set<String> taken = new HashSet<>(Set.of("std"));

  /// Folders on the way from the root to the project that is being read.
  private final LinkedHashSet<Path> chain = new LinkedHashSet<>();

  private ProjectLoader() {}

  /// The project in `folder`, which has a manifest.
  ///
  /// @throws SourceException if the manifest or a source cannot be read
  static SourceSet load(Path folder) {
    ProjectLoader loader = new ProjectLoader();
    loader.read(folder, "");
    return new SourceSet(loader.packages, loader.problems);
  }

  private void read(Path folder, String name) {
    Path identity = identity(folder);
    chain.add(identity);
    names.put(identity, name);
    Path file = folder.resolve(ProjectManifest.NAME);
    SourceFile source = SourceFile.of(file.normalize().toString(), SourceSet.text(file));
    ProjectManifest manifest = ManifestReader.read(source, problems);
    Map<String, String> dependencies = new LinkedHashMap<>();
    for (Dependency dependency : manifest.dependencies()) {
      String found = find(dependency, folder, manifest);
      if (found != null) {
        dependencies.put(dependency.alias().text(), found);
      }
    }
    packages.add(
        new SourcePackage(name, sources(folder, manifest), dependencies, Optional.of(manifest)));
    chain.remove(identity);
  }

  /// The name of the package that a dependency is, read by then; null after a report.
  private @Nullable String find(Dependency dependency, Path folder, ProjectManifest manifest) {
    return switch (dependency.location()) {
      case Location.Folder local -> find(dependency.alias().text(), local, folder, manifest);
      case Location.GitHub remote -> {
        String repository = remote.owner() + "/" + remote.repository();
        problems.add(
            error(
                    "Project.GitHub",
                    "the dependency \""
                        + dependency.alias().text()
                        + "\" is on GitHub ("
                        + repository
                        + " at "
                        + remote.reference()
                        + "), and nothing is fetched from there",
                    manifest,
                    remote.span())
                .withHelp(
                    "get a copy of the repository and name its folder: {\"path\": \"../"
                        + remote.repository()
                        + (remote.path().isEmpty() ? "" : "/" + remote.path())
                        + "\"}"));
        yield null;
      }
    };
  }

  private @Nullable String find(
      String alias, Location.Folder local, Path folder, ProjectManifest manifest) {
    Path place;
    try {
      place = folder.resolve(local.path()).normalize();
    } catch (InvalidPathException _) {
      problems.add(error("Project.FileSystem", "this is not a path", manifest, local.span()));
      return null;
    }
    if (!Files.isRegularFile(place.resolve(ProjectManifest.NAME))) {
      problems.add(
          error(
                  "Project.FileSystem",
                  Files.isDirectory(place)
                      ? "there is no " + ProjectManifest.NAME + " in " + place
                      : "there is no folder " + place,
                  manifest,
                  local.span())
              .withHelp(
                  "a path leads from the folder of this manifest to the folder of the other one"));
      return null;
    }
    Path identity = identity(place);
    if (chain.contains(identity)) {
      circle(identity, manifest, local.span());
      return null;
    }
    String known = names.get(identity);
    if (known != null) {
      return known;
    }
    String name = unused(alias);
    read(place, name);
    return name;
  }

  private void circle(Path identity, ProjectManifest manifest, Span span) {
    List<Path> all = new ArrayList<>(chain);
    List<String> folders = new ArrayList<>();
    for (Path each : all.subList(all.indexOf(identity), all.size())) {
      folders.add(String.valueOf(each.getFileName()));
    }
    folders.add(folders.getFirst());
    problems.add(
        error(
            "Project.CircularDependency",
            "the dependencies go in a circle: " + String.join(" → ", folders),
            manifest,
            span));
  }

  private String unused(String alias) {
    String name = alias;
    for (int i = 2; !taken.add(name); i++) {
      name = alias + "#" + i;
    }
    return name;
  }

  private List<SourceSet.Source> sources(Path folder, ProjectManifest manifest) {
    Path root = folder.resolve("src");
    if (!Files.isDirectory(root)) {
      problems.add(
          error("Project.NoSrcDir", "the project has no folder src", manifest, manifest.start()));
      return List.of();
    }
    List<SourceSet.Source> sources = SourceSet.below(root);
    if (sources.isEmpty() && chain.size() == 1) {
      throw new SourceException("there is no .qs or .qasm file in " + root);
    }
    if (manifest.files().isEmpty()) {
      return sources;
    }
    Set<Path> listed = new HashSet<>();
    for (StringValue each : manifest.files()) {
      Path file = listed(folder, each, manifest);
      if (file != null) {
        listed.add(file);
      }
    }
    List<SourceSet.Source> wanted = new ArrayList<>();
    for (SourceSet.Source source : sources) {
      if (listed.contains(Path.of(source.file().name()))) {
        wanted.add(source);
      } else {
        problems.add(
            error(
                    "Project.DocumentNotInProject",
                    source.file().name() + " is in the folder src but not among the files",
                    manifest,
                    manifest.files().getLast().span())
                .withHelp("list it in 'files', or move it away"));
      }
    }
    return wanted;
  }

  private @Nullable Path listed(Path folder, StringValue path, ProjectManifest manifest) {
    try {
      Path file = folder.resolve(path.text()).normalize();
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException _) {
      // It is reported like a file that is not there.
    }
    problems.add(
        error("Project.FileSystem", "there is no file " + path.text(), manifest, path.span()));
    return null;
  }

  private static Path identity(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException _) {
      return folder.toAbsolutePath().normalize();
    }
  }

  private static Diagnostic error(
      String code, String message, ProjectManifest manifest, Span span) {
    return Diagnostic.error(code, message, manifest.source(), span);
  }
}
