package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Item;
import dev.quaver.format.openqasm.IncludeFinder;
import dev.quaver.format.openqasm.syntax.Name;
import dev.quaver.format.openqasm.syntax.OpenQasmVersion;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the parts of one translation share.
final class Translation {

  private final OpenQasmVersion version;
  private final Problems problems;
  private final Conversions conversions;
  private final Types types;
  private final Arrays arrays;
  private final Expressions expressions;
  private final Measurements measurements;
  private final HardwareQubits hardwareQubits;
  private final Assignments assignments;
  private final Subroutines subroutines;
  private final Statements statements;
  private final Includes includes;
  private final Ports ports;
  private final Map<String, StandardGates.Known> standardGates =
      new HashMap<>(StandardGates.language());
  private List<Item> items = new ArrayList<>();

  /// @param alone whether the program runs by itself
  Translation(SourceFile source, OpenQasmVersion version, boolean alone, IncludeFinder finder) {
    this.version = version;
    this.problems = new Problems(source);
    this.conversions = new Conversions(problems);
    this.types = new Types(this);
    this.arrays = new Arrays(this);
    this.expressions = new Expressions(this);
    this.measurements = new Measurements(this);
    this.hardwareQubits = new HardwareQubits(problems);
    this.assignments = new Assignments(this);
    this.subroutines = new Subroutines(this);
    this.statements = new Statements(this);
    this.includes = new Includes(this, source, finder);
    this.ports = new Ports(alone);
  }

  OpenQasmVersion version() {
    return version;
  }

  Problems problems() {
    return problems;
  }

  Conversions conversions() {
    return conversions;
  }

  Types types() {
    return types;
  }

  Arrays arrays() {
    return arrays;
  }

  Expressions expressions() {
    return expressions;
  }

  Measurements measurements() {
    return measurements;
  }

  HardwareQubits hardwareQubits() {
    return hardwareQubits;
  }

  Assignments assignments() {
    return assignments;
  }

  Subroutines subroutines() {
    return subroutines;
  }

  Statements statements() {
    return statements;
  }

  Includes includes() {
    return includes;
  }

  Ports ports() {
    return ports;
  }

  /// A gate of the language or of an included file that comes with it.
  Optional<StandardGates.Known> standardGate(String name) {
    return Optional.ofNullable(standardGates.get(name));
  }

  void addStandardGates(Map<String, StandardGates.Known> gates) {
    standardGates.putAll(gates);
  }

  /// Declares a callable of the file that is being translated.
  void add(Item item) {
    items.add(item);
  }

  /// Goes on with another file; answers the declarations of the one before.
  List<Item> enter(SourceFile source, List<Item> declarations) {
    List<Item> before = items;
    problems.enter(source);
    items = declarations;
    return before;
  }

  List<Item> items() {
    return items;
  }

  void declare(Frame frame, Name name, Symbol symbol) {
    frame
        .scope()
        .declare(name.text(), symbol)
        .ifPresent(before ->
            problems.error(
                Problem.REDECLARED, name.text() + " has been declared before", name.span()));
  }

  /// Reports a name that nothing declares where it stands.
  void undeclared(Frame frame, String name, Span span) {
    if (frame.scope().hides(name)) {
      problems.error(
          Problem.UNDECLARED,
          name + " is declared outside and cannot be seen here",
          span,
          "gates and subroutines see constants and their own parameters only");
    } else {
      problems.error(Problem.UNDECLARED, name + " has not been declared", span);
    }
  }
}
