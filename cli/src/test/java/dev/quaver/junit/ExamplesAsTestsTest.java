package dev.quaver.junit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// The tests that the examples contain, run as a Java project would run its own.
class ExamplesAsTestsTest {

  @TestFactory
  Stream<DynamicNode> examples() {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return QsharpTests.in(module.resolveSibling("examples")).nodes();
  }
}
