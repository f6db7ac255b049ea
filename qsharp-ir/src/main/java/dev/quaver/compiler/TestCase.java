package dev.quaver.compiler;

import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.Optional;

/// A callable with `@Test`, and where it asks to be run. A callable that asks for several simulators is several tests.
///
/// @param qualifiedName the callable's namespace and name
/// @param simulator what the attribute says, such as `ToffoliSimulator`; absent for `@Test()`
/// @param unique whether it is the callable's only test
/// @param source the file that declares the callable
/// @param span the callable's name in the file
public record TestCase(
    String qualifiedName,
    Optional<String> simulator,
    boolean unique,
    SourceFile source,
    Span span) {

  /// What reports call it: the qualified name, followed by the simulator where the name alone is not unique.
  public String name() {
    return unique ? qualifiedName : qualifiedName + " (" + simulator.orElse("default") + ")";
  }

  /// The callable's namespace.
  public String namespace() {
    return qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
  }

  /// What reports call it within its namespace.
  public String nameInNamespace() {
    return name().substring(namespace().length() + 1);
  }

  /// One-based line of the callable's name.
  public int line() {
    return source.line(span.start());
  }

  /// One-based column of the callable's name.
  public int column() {
    return source.column(span.start());
  }
}
