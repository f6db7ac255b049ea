package dev.quaver.format.qir;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.qir.QirModule.Function;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Translates a module into a circuit: its entry point's steps, and a routine for each function that is called from there.
final class ModuleTranslator {

  private static final List<String> QUBITS = List.of("required_num_qubits", "num_required_qubits");
  private static final List<String> RESULTS =
      List.of("required_num_results", "num_required_results");

  private final SourceFile file;
  private final QirModule module;

  private ModuleTranslator(SourceFile file, QirModule module) {
    this.file = file;
    this.module = module;
  }

  /// The circuit, called `Main`.
  ///
  /// @throws ReadProblem if the module means nothing
  static DynamicCircuit translate(SourceFile file, QirModule module) {
    return new ModuleTranslator(file, module).circuit();
  }

  private DynamicCircuit circuit() {
    Function entry = entry();
    if (!entry.parameters().isEmpty()) {
      throw problem("EntryPoint", "the entry point takes arguments", entry.at());
    }
    List<String> order = new CallGraph(file, module).from(entry);
    order.remove(entry.name());
    var context = new ModuleContext(file, module, order);
    context.reserve(
        (int) required(entry, QUBITS, Limits.QUBITS),
        (int) required(entry, RESULTS, Limits.RESULTS));
    List<Routine> routines = new ArrayList<>();
    for (String name : order) {
      Function function = Optional.ofNullable(module.functions().get(name)).orElseThrow();
      var translator = new FunctionTranslator(context, function, Optional.empty());
      List<Step> steps = translator.steps();
      routines.add(
          new Routine(
              identifier(routines.size(), name),
              function.parameters().size(),
              translator.variables(),
              steps,
              translator.result()));
    }
    var output = new OutputTree(context);
    var translator = new FunctionTranslator(context, entry, Optional.of(output));
    List<Step> steps = translator.steps();
    return new DynamicCircuit(
        "Main",
        context.qubitCount(),
        context.resultCount(),
        translator.variables(),
        context.tables(),
        routines,
        steps,
        output.output());
  }

  private static String identifier(int number, String name) {
    return name.matches("[A-Za-z_][A-Za-z_0-9]*") ? name : "function" + number;
  }

  private Function entry() {
    for (Function function : module.functions().values()) {
      Map<String, String> attributes = attributes(function);
      if (attributes.containsKey("entry_point") || attributes.containsKey("EntryPoint")) {
        return function;
      }
    }
    throw ReadProblem.without(
        Diagnostic.error("Qir.EntryPoint", "the module has no function with \"entry_point\""));
  }

  private Map<String, String> attributes(Function function) {
    Map<String, String> attributes = new HashMap<>(function.attributes());
    for (String name : function.attributes().keySet()) {
      if (name.startsWith("#")) {
        attributes.putAll(module.groups().getOrDefault(name.substring(1), Map.of()));
      }
    }
    return attributes;
  }

  private long required(Function entry, List<String> names, long limit) {
    Map<String, String> attributes = attributes(entry);
    for (String name : names) {
      String text = attributes.get(name);
      if (text != null) {
        if (!text.matches("[0-9]{1,18}")) {
          throw problem("Number", "\"" + name + "\" is not a number", entry.at());
        }
        long number = Long.parseLong(text);
        if (number > limit) {
          throw problem(
              "Limit",
              "\"" + name + "\" is " + text + ": at most " + limit + " are read",
              entry.at());
        }
        return number;
      }
    }
    return 0;
  }

  private ReadProblem problem(String code, String message, int at) {
    return ReadProblem.of(file, code, message, at, at + 1);
  }
}
