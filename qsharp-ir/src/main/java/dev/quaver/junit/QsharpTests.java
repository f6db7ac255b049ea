package dev.quaver.junit;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.SourceSet;
import dev.quaver.compiler.TestCase;
import dev.quaver.target.Targets;
import dev.quaver.testing.TestFilter;
import dev.quaver.testing.TestOptions;
import dev.quaver.testing.TestRunner;
import dev.quaver.testing.TestTargets;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// The `@Test` callables of Q# sources as tests of JUnit: a container for each namespace, in it a test for each callable,
/// with the line of its declaration for development environments to go to.
///
/// ```java
/// @TestFactory
/// Stream<DynamicNode> quantum() {
///   return QsharpTests.in(Path.of("src/test/qsharp")).nodes();
/// }
/// ```
///
/// A test passes if its callable comes to its end. If it fails, the message shows where, with the Q# call stack, and what
/// the callable printed. The default seed is fixed, so that a build gives the same result again.
public final class QsharpTests {

  private final Compilation compilation;
  private final TestTargets targets;
  private final TestOptions options;
  private final TestFilter filter;

  private QsharpTests(
      Compilation compilation, TestTargets targets, TestOptions options, TestFilter filter) {
    this.compilation = compilation;
    this.targets = targets;
    this.options = options;
    this.filter = filter;
  }

  /// The tests in a `.qs` file, in a folder of them, or in a project folder; relative paths start at the module's folder.
  ///
  /// @throws dev.quaver.compiler.SourceException if it cannot be read
  /// @throws dev.quaver.compiler.CompileException if it does not compile
  public static QsharpTests in(Path path) {
    return of(SourceSet.load(path));
  }

  /// The tests in sources.
  ///
  /// @throws dev.quaver.compiler.CompileException if they do not compile
  public static QsharpTests of(SourceSet sources) {
    return new QsharpTests(
        Compiler.compile(sources).orThrow(),
        TestTargets.onClassPath(),
        TestOptions.defaults().withSeed(0).withThreadCount(1),
        new TestFilter(List.of()));
  }

  /// The same with another seed, from which the seed of each test follows.
  public QsharpTests withSeed(long seed) {
    return new QsharpTests(compilation, targets, options.withSeed(seed), filter);
  }

  /// The same with a limit for the time of each test.
  public QsharpTests withLimit(Duration limit) {
    return new QsharpTests(compilation, targets, options.withLimit(limit), filter);
  }

  /// The same on one target, whatever simulators the tests ask for.
  ///
  /// @throws IllegalArgumentException if the class path has none of this name
  public QsharpTests withTarget(String targetId) {
    TestTargets target = TestTargets.only(Targets.require(targetId));
    return new QsharpTests(compilation, target, options, filter);
  }

  /// Only tests whose name fits one of `texts`, as in `quaver test --filter`.
  public QsharpTests only(String... texts) {
    return new QsharpTests(compilation, targets, options, new TestFilter(List.of(texts)));
  }

  /// The containers, for a method with `@TestFactory` to return.
  ///
  /// @throws IllegalStateException if there is no test, which is hardly what somebody wants
  public Stream<DynamicNode> nodes() {
    TestRunner runner = new TestRunner(compilation, targets, options);
    Map<String, List<TestCase>> namespaces =
        compilation.tests().stream()
            .filter(filter)
            .collect(
                Collectors.groupingBy(
                    TestCase::namespace, LinkedHashMap::new, Collectors.toList()));
    if (namespaces.isEmpty()) {
      throw new IllegalStateException(
          compilation.tests().isEmpty()
              ? "no callable has the attribute @Test()"
              : "no test fits " + String.join(", ", filter.texts()));
    }
    return namespaces.entrySet().stream()
        .map(entry -> container(entry.getKey(), entry.getValue(), runner));
  }

  private static DynamicNode container(String namespace, List<TestCase> tests, TestRunner runner) {
    return DynamicContainer.dynamicContainer(
        namespace, tests.stream().map(test -> dynamicTest(test, runner)));
  }

  private static DynamicTest dynamicTest(TestCase test, TestRunner runner) {
    return DynamicTest.dynamicTest(
        test.nameInNamespace(), place(test), () -> Verdicts.require(runner.run(test)));
  }

  private static URI place(TestCase test) {
    URI file = Path.of(test.source().name()).toAbsolutePath().toUri();
    return URI.create(file + "?line=" + test.line() + "&column=" + test.column());
  }
}
