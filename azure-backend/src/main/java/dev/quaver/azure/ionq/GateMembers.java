package dev.quaver.azure.ionq;

import dev.quaver.azure.ReadProblem;
import dev.quaver.azure.json.JsonCursor;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The members of a gate's object, as they stand there; used again for the next gate.
final class GateMembers {

  /// Members that only some gates have a use for.
  enum Parameter {
    ROTATION,
    PHASE,
    PHASES,
    ANGLE,
    TERMS,
    COEFFICIENTS,
    TIME;

    private final String text = name().toLowerCase(Locale.ROOT);
  }

  private final JsonCursor json;
  private final QubitRange range;

  private int start;
  private int nameStart;
  private String name = "";
  private @Nullable IonqGate gate;
  private final Set<Parameter> present = EnumSet.noneOf(Parameter.class);

  final QubitList controls = new QubitList();
  final QubitList targets = new QubitList();
  final List<Double> phases = new ArrayList<>();
  final List<Double> coefficients = new ArrayList<>();
  final List<String> terms = new ArrayList<>();
  double rotation;
  double phase;
  double angle;
  double time;

  GateMembers(JsonCursor json, QubitRange range) {
    this.json = json;
    this.range = range;
  }

  /// Reads the object that the cursor stands on.
  ///
  /// @throws ReadProblem also if it has no name or no targets
  void read() {
    start = json.start();
    gate = null;
    present.clear();
    controls.clear();
    targets.clear();
    json.object(this::member);
    if (gate == null) {
      throw problem("Ionq.Missing", "this gate has no name");
    }
    if (targets.size() == 0) {
      throw problem("Ionq.Missing", "this gate has no target");
    }
  }

  private void member(String member) {
    switch (member) {
      case "gate" -> readName();
      case "target", "targets" -> readQubits(targets);
      case "control", "controls" -> readQubits(controls);
      case "rotation" -> rotation = readNumber(Parameter.ROTATION);
      case "phase" -> phase = readNumber(Parameter.PHASE);
      case "angle" -> angle = readNumber(Parameter.ANGLE);
      case "time" -> time = readNumber(Parameter.TIME);
      case "phases" -> readNumbers(Parameter.PHASES, phases);
      case "coefficients" -> readNumbers(Parameter.COEFFICIENTS, coefficients);
      case "terms" -> readTerms();
      default -> json.skip();
    }
  }

  private void readName() {
    nameStart = json.start();
    name = json.string();
    gate = IonqGate.named(name);
    if (gate == null) {
      throw json.problem(
          "Ionq.Gate",
          "there is no gate '" + shown(name) + "'",
          json.span(),
          "the gates are " + String.join(", ", IonqGate.names()));
    }
  }

  private static String shown(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }

  /// One number or an array of them, whichever of the two names the member has.
  private void readQubits(QubitList qubits) {
    if (qubits.size() > 0) {
      throw json.problem("Ionq.Repeated", "these qubits are given twice");
    }
    if (json.isArray()) {
      json.array(() -> qubits.add(range.readQubit(json)));
    } else {
      qubits.add(range.readQubit(json));
    }
  }

  private double readNumber(Parameter parameter) {
    present.add(parameter);
    return json.number();
  }

  private void readNumbers(Parameter parameter, List<Double> numbers) {
    present.add(parameter);
    numbers.clear();
    json.array(() -> numbers.add(json.number()));
  }

  private void readTerms() {
    present.add(Parameter.TERMS);
    terms.clear();
    json.array(() -> terms.add(json.string()));
  }

  /// What the gate's name stands for.
  IonqGate gate() {
    if (gate == null) {
      throw new IllegalStateException("internal: no gate has been read");
    }
    return gate;
  }

  /// What the gate is called.
  String name() {
    return name;
  }

  boolean has(Parameter parameter) {
    return present.contains(parameter);
  }

  /// Refuses the gate if it lacks one of `needed` or has anything that is in neither set.
  void require(Set<Parameter> needed, Set<Parameter> optional) {
    if (present.equals(needed)) {
      return;
    }
    for (Parameter parameter : needed) {
      if (!present.contains(parameter)) {
        throw problem("Ionq.Missing", "a gate '" + name + "' needs its " + parameter.text);
      }
    }
    for (Parameter parameter : present) {
      if (!needed.contains(parameter) && !optional.contains(parameter)) {
        throw problem("Ionq.Gate", "a gate '" + name + "' has no " + parameter.text);
      }
    }
  }

  /// The place of the gate's name.
  Span nameSpan() {
    return new Span(nameStart, nameStart + name.length() + 2);
  }

  /// Something is wrong with the gate as a whole.
  ReadProblem problem(String code, String message) {
    return json.problem(code, message, new Span(start, json.span().end()));
  }
}
