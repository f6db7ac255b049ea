package dev.quaver.api;

import dev.quaver.compiler.CallableSignature;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.target.Histogram;
import dev.quaver.target.Job;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.Target;
import dev.quaver.target.Targets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Compiled Q# whose callables Java can call.
///
/// ```java
/// interface Test {
///   List<Result> GenerateRandomBits(long n);
/// }
///
/// Project project = Project.load(Path.of("examples/random-bits"));
/// List<Result> bits = project.bind(Test.class).GenerateRandomBits(3);
/// Histogram histogram = project.run("Test.GenerateRandomBits", 1000, 3L);
/// ```
///
/// Java and Q# types correspond so:
///
/// | Q# | Java |
/// |---|---|
/// | `Int`, `Double`, `Bool`, `String`, `BigInt` | `long`, `double`, `boolean`, `String`, `BigInteger` |
/// | `Result`, `Pauli`, `Range` | the types of `dev.quaver.value` |
/// | `T[]` | `List<T>` |
/// | tuple, newtype, struct | a record with a component for each item |
/// | `Unit` | `void` |
public final class Project {

  private final Compilation compilation;
  private final Target target;
  private final Optional<RandomGenerator> seeds;
  private final Consumer<String> output;

  private Project(
      Compilation compilation,
      Target target,
      Optional<RandomGenerator> seeds,
      Consumer<String> output) {
    this.compilation = compilation;
    this.target = target;
    this.seeds = seeds;
    this.output = output;
  }

  /// A `.qs` file, a folder of them, or a project folder, on the simulator.
  ///
  /// @throws dev.quaver.compiler.SourceException if it cannot be read
  /// @throws dev.quaver.compiler.CompileException if it does not compile
  public static Project load(Path path) {
    return of(SourceSet.load(path));
  }

  /// Sources on the simulator.
  ///
  /// @throws dev.quaver.compiler.CompileException if they do not compile
  public static Project of(SourceSet sources) {
    Compilation compilation = Compiler.compile(sources).orThrow();
    return new Project(compilation, Targets.require(Targets.DEFAULT), Optional.empty(), text -> {});
  }

  /// The same on another target.
  ///
  /// @throws IllegalArgumentException if the class path has none of this name
  public Project withTarget(String targetId) {
    return new Project(compilation, Targets.require(targetId), seeds, output);
  }

  /// The same with runs that repeat: the seeds of all runs follow from this one.
  public Project withSeed(long seed) {
    return new Project(compilation, target, Optional.of(new Random(seed)), output);
  }

  /// The same with a receiver of what programs print, a message or dump at a time.
  public Project withOutput(Consumer<String> receiver) {
    return new Project(compilation, target, seeds, receiver);
  }

  /// What the sources declare.
  public List<CallableSignature> callables() {
    return compilation.callables();
  }

  /// An implementation of `type` whose methods run the callables of the same names, one shot a call.
  ///
  /// The namespace is the interface's simple name, or what [Namespace] says.
  ///
  /// @throws BindingException if a method has no callable or the types do not fit
  public <T> T bind(Class<T> type) {
    return Binding.of(this, type);
  }

  /// Runs a callable `shotCount` times.
  ///
  /// @param callable qualified name, or as much of its end as is not ambiguous
  /// @throws BindingException if there is no such callable or the arguments do not fit
  /// @throws dev.quaver.target.JobException if the program fails
  public Histogram run(String callable, int shotCount, Object... arguments) {
    return call(find(compilation, callable), shotCount, arguments).histogram();
  }

  /// Evaluates a Q# expression `shotCount` times.
  ///
  /// @throws dev.quaver.compiler.CompileException if it does not compile
  /// @throws dev.quaver.target.JobException if the program fails
  public Histogram evaluate(String expression, int shotCount) {
    return runExpression(expression, shotCount).histogram();
  }

  RunResult call(CallableSignature callable, int shotCount, Object... arguments) {
    return runExpression(new QsharpText(compilation).call(callable, arguments), shotCount);
  }

  Compilation compilation() {
    return compilation;
  }

  private RunResult runExpression(String expression, int shotCount) {
    var program = compilation.entry(new EntryChoice.Expression(expression)).orThrow();
    RunOptions options = RunOptions.shots(shotCount).withOutput(output);
    if (seeds.isPresent()) {
      options = options.withSeed(seeds.get().nextLong());
    }
    return target.submit(program, options).await(Job.UNLIMITED);
  }

  private static CallableSignature find(Compilation compilation, String name) {
    List<CallableSignature> callables = compilation.callables();
    List<CallableSignature> found =
        callables.stream().filter(callable -> callable.qualifiedName().equals(name)).toList();
    if (found.isEmpty()) {
      String end = "." + name;
      found =
          callables.stream().filter(callable -> callable.qualifiedName().endsWith(end)).toList();
    }
    if (found.size() != 1) {
      throw new BindingException(
          (found.isEmpty() ? "there is no callable " : "more than one callable is called ") + name);
    }
    return found.getFirst();
  }
}
