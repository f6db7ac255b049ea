package dev.quaver.azure.quil;

import dev.quaver.azure.quil.Term.Constant;
import dev.quaver.circuit.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says which operations an applied gate is, with all its modifiers.
final class GateExpander {

  private final QuilScanner scanner;
  private final Map<String, Definition> definitions;
  private final DefinedGates defined;

  GateExpander(
      QuilScanner scanner,
      Map<String, Definition> definitions,
      GateCallReader calls,
      ExpressionReader expressions) {
    this.scanner = scanner;
    this.definitions = definitions;
    this.defined = new DefinedGates(scanner, calls, expressions, this);
  }

  /// The operations; the scanner may stand elsewhere afterwards.
  ///
  /// @param depth how many definitions are being used already
  List<Operation> expand(GateCall call, int depth) {
    if (call.modifiers().isEmpty()) {
      return plain(call, depth);
    }
    return switch (call.modifiers().getFirst()) {
      case DAGGER -> Modifiers.dagger(expand(call.inner(call.parameters()), depth));
      case CONTROLLED ->
          Modifiers.controlled(firstQubit(call), expand(call.inner(call.parameters()), depth));
      case FORKED -> {
        int count = call.parameters().size();
        int fork = firstQubit(call);
        if (count % 2 == 1 || count == 0) {
          throw problem(call, "Quil.Gate", "a forked gate has parameters for both cases");
        }
        yield Modifiers.forked(
            fork,
            expand(call.inner(call.parameters().subList(0, count / 2)), depth),
            expand(call.inner(call.parameters().subList(count / 2, count)), depth));
      }
    };
  }

  private int firstQubit(GateCall call) {
    if (call.qubits().isEmpty()) {
      throw problem(call, "Quil.Gate", "each modifier of this kind has a qubit");
    }
    return call.qubits().getFirst();
  }

  private List<Operation> plain(GateCall call, int depth) {
    double[] parameters = parameters(call);
    Definition definition = definitions.get(call.name());
    if (definition != null) {
      if (definition.kind() == Definition.Kind.CIRCUIT) {
        throw problem(call, "Quil.Gate", "a circuit has no modifiers, and no gate consists of one");
      }
      requireCount(call, "parameters", definition.parameters().size(), parameters.length);
      return defined.operations(definition, call, depth);
    }
    StandardGate gate = StandardGate.ALL.get(call.name());
    if (gate == null) {
      throw scanner.problem(
          "Quil.Gate",
          "there is no gate '%s'".formatted(shown(call.name())),
          call.span(),
          "define it with DEFGATE, or use one of " + String.join(" ", StandardGate.ALL.keySet()));
    }
    requireCount(call, "parameters", gate.parameterCount(), parameters.length);
    requireCount(call, "qubits", gate.qubitCount(), call.qubits().size());
    return gate.operations(
        parameters, call.qubits().stream().mapToInt(Integer::intValue).toArray());
  }

  private static String shown(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }

  private double[] parameters(GateCall call) {
    double[] parameters = new double[call.parameters().size()];
    for (int i = 0; i < parameters.length; i++) {
      if (!(call.parameters().get(i) instanceof Constant constant)) {
        throw problem(
            call, "Quil.Number", "only a rotation can have an angle that is computed from memory");
      }
      parameters[i] = constant.real();
    }
    return parameters;
  }

  /// Refuses a call with another number of parameters or qubits.
  void requireCount(GateCall call, String what, int needed, int given) {
    if (needed != given) {
      throw problem(
          call,
          "Quil.Gate",
          "'%s' has %d %s, not %d".formatted(shown(call.name()), needed, what, given));
    }
  }

  /// Something is wrong with an applied gate.
  RuntimeException problem(GateCall call, String code, String message) {
    return scanner.problem(code, message, call.span());
  }

  /// What names stand for in a definition that `call` uses.
  ///
  /// @throws dev.quaver.azure.ReadProblem if the numbers differ, or definitions use each other without end
  Scope scope(Definition definition, GateCall call, int depth) {
    requireCount(call, "parameters", definition.parameters().size(), call.parameters().size());
    requireCount(call, "qubits", definition.qubits().size(), call.qubits().size());
    return defined.scope(definition, call, depth);
  }

  /// Counts what a use of a definition takes.
  void charge(GateCall call, int amount) {
    defined.charge(call, amount);
  }

  /// The operations of all calls, in turn.
  List<Operation> sequence(List<GateCall> calls, int depth) {
    List<Operation> all = new ArrayList<>();
    for (GateCall call : calls) {
      List<Operation> operations = expand(call, depth);
      charge(call, operations.size());
      all.addAll(operations);
    }
    return all;
  }
}
