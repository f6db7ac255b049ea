package dev.quaver.compiler;

import dev.quaver.check.ImplicitNamespace;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.SourceLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The sources that belong together, in Q# and other languages: one file, a folder, a project, or texts.
///
/// Loading a project also loads those that it depends on; what is wrong with their manifests is among the diagnostics of
/// the compilation.
public final class SourceSet {

  private final List<SourcePackage> packages;
  private final List<Diagnostic> problems;

  /// Sources without a project.
  ///
  /// @param sources in the order in which they are compiled
  public SourceSet(List<Source> sources) {
    this(List.of(new SourcePackage("", sources, Map.of(), Optional.empty())), List.of());
  }

  /// @param packages each after those that it depends on; the last is what is to be compiled
  /// @param problems what is wrong with manifests
  SourceSet(List<SourcePackage> packages, List<Diagnostic> problems) {
    this.packages = List.copyOf(packages);
    this.problems = List.copyOf(problems);
  }

  /// One text.
  ///
  /// @param implicitNamespace the namespace of what stands outside `namespace` blocks
  /// @param fitting whether the path says so; otherwise characters had to be replaced
  public record Source(SourceFile file, String implicitNamespace, boolean fitting) {

    /// With a namespace that is given.
    public Source(SourceFile file, String implicitNamespace) {
      this(file, implicitNamespace, true);
    }
  }

  /// The texts that are to be compiled, in order, without those of dependencies.
  public List<Source> sources() {
    return packages.getLast().sources();
  }

  List<SourcePackage> packages() {
    return packages;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  /// One text that is called `name`; without the extension that is its implicit namespace.
  public static SourceSet ofText(String name, String text) {
    Source source = new Source(SourceFile.of(name, text), ImplicitNamespace.of(name));
    return new SourceSet(List.of(source));
  }

  /// What `path` denotes: a source; a project, which is a folder with `qsharp.json` and a folder `src`; or any other folder,
  /// of which every source below it counts, in the order of their paths.
  ///
  /// @throws SourceException if there is nothing to read or it is no text
  public static SourceSet load(Path path) {
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    requireExisting(path);
    if (path.endsWith(ProjectManifest.NAME)) {
      Path parent = path.getParent();
      return folder(parent == null ? Path.of("") : parent);
    }
    if (SourceLanguage.ofFile(path.toString()).isEmpty()) {
      throw new SourceException(
          path + " is no source: its name ends neither with .qs nor with .qasm");
    }
    return new SourceSet(List.of(read(path, path.getFileName())));
  }

  /// Whether the name of a file is that of a source or of a project.
  static boolean isSource(Path path) {
    return SourceLanguage.ofFile(path.toString()).isPresent()
        || path.endsWith(ProjectManifest.NAME);
  }

  /// Makes sure that `path` can be a source in Q#.
  ///
  /// @throws SourceException if there is nothing, or its name is not that of a source
  public static void requireSource(Path path) {
    requireExisting(path);
    if (!path.toString().endsWith(SourceLanguage.QSHARP.extension())) {
      throw new SourceException(path + " is not a Q# source: its name does not end with .qs");
    }
  }

  private static void requireExisting(Path path) {
    if (!Files.exists(path)) {
      throw new SourceException("there is no file or folder " + path);
    }
  }

  private static SourceSet folder(Path folder) {
    if (Files.exists(folder.resolve(ProjectManifest.NAME))) {
      return ProjectLoader.load(folder);
    }
    List<Source> sources = below(folder);
    if (sources.isEmpty()) {
      throw new SourceException("there is no .qs or .qasm file in " + folder);
    }
    return new SourceSet(sources);
  }

  /// The sources below a folder, in the order of their paths.
  ///
  /// @throws SourceException if one cannot be read
  static List<Source> below(Path folder) {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      paths =
          all.filter(SourceSet::isBelow)
              .sorted(Comparator.comparing(path -> folder.relativize(path).toString()))
              .toList();
    } catch (IOException | UncheckedIOException failure) {
      throw new SourceException("cannot read the folder " + folder, failure);
    }
    List<Source> sources = new ArrayList<>();
    for (Path path : paths) {
      sources.add(read(path, folder.relativize(path)));
    }
    return sources;
  }

  private static boolean isBelow(Path path) {
    return SourceLanguage.ofFile(path.toString()).isPresent() && Files.isRegularFile(path);
  }

  private static Source read(Path path, Path relative) {
    return new Source(
        SourceFile.of(path.normalize().toString(), text(path)),
        ImplicitNamespace.of(relative.toString()),
        ImplicitNamespace.fits(relative.toString()));
  }

  /// The text of a file.
  ///
  /// @throws SourceException if it cannot be read or is not in UTF-8
  public static String text(Path path) {
    try {
      return text(path.toString(), Files.readAllBytes(path));
    } catch (IOException failure) {
      throw new SourceException("cannot read " + path, failure);
    }
  }

  /// The text that bytes are.
  ///
  /// @param name of where they are from, for the message
  /// @throws SourceException if they are not in UTF-8
  public static String text(String name, byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    if (end.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new SourceException(
          "%s is not text in UTF-8: the byte 0x%02X at offset %d, in line %d, does not belong there"
              .formatted(name, bytes.get(bytes.position()), bytes.position(), line));
    }
    return text.toString();
  }
}
