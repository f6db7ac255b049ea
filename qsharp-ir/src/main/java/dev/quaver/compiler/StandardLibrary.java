package dev.quaver.compiler;

import dev.quaver.check.LibrarySource;
import dev.quaver.source.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The standard library that comes with the compiler, written in Q#.
///
/// Files are read when their namespace is first looked at, and declarations parsed when they are first asked for, so that
/// a program pays for what it uses. Safe for use by several threads.
public final class StandardLibrary implements LibrarySource {

  private static final StandardLibrary INSTANCE = new StandardLibrary();

  private final LibraryIndex index = new LibraryIndex(LibraryFile.text("index.txt"));
  private final Map<String, List<LibraryFile>> files = new ConcurrentHashMap<>();

  private StandardLibrary() {}

  /// The library; all programs share it.
  public static StandardLibrary get() {
    return INSTANCE;
  }

  @Override
  public Set<String> namespaces() {
    return index.namespaces();
  }

  @Override
  public Set<String> names(String namespace, Dialect user) {
    var names = new TreeSet<String>();
    for (String place : index.places(namespace, user)) {
      for (LibraryFile file : files(place)) {
        names.addAll(file.publicNames());
      }
    }
    return names;
  }

  @Override
  public Optional<Declaration> find(String namespace, String name, Dialect user) {
    for (String place : index.places(index.declaring(namespace, name), user)) {
      for (LibraryFile file : files(place)) {
        Optional<Declaration> found = file.find(name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The files with declarations of exactly this namespace.
  List<LibraryFile> files(String namespace) {
    return files.computeIfAbsent(
        namespace, wanted -> index.paths(wanted).stream().map(LibraryFile::load).toList());
  }
}
