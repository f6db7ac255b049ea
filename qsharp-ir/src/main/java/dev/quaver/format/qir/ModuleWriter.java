package dev.quaver.format.qir;

import dev.quaver.check.Capability;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.format.WriteOptions;
import dev.quaver.format.qir.OutputRecords.OutputRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a whole module: types and constants, the entry, the routines, what is called, attributes and flags.
final class ModuleWriter {

  private final QirText text;
  private final DynamicCircuit circuit;
  private final Set<Capability> capabilities;
  private final Syntax syntax;
  private final Declarations declarations;
  private final List<OutputRecord> records;

  ModuleWriter(DynamicCircuit circuit, WriteOptions options, Appendable out) {
    this.text = new QirText(out);
    this.circuit = circuit;
    this.capabilities = options.capabilities();
    this.syntax = Syntax.ofVersion(options.qirVersion());
    this.declarations = new Declarations(syntax);
    this.records = OutputRecords.of(circuit.output());
  }

  void write() {
    constants();
    entry();
    circuit.routines().forEach(this::routine);
    declarations.write(text);
    attributes();
    ModuleFlags.write(text, syntax, capabilities);
    text.flush();
  }

  private boolean isAdaptive() {
    return capabilities.contains(Capability.ADAPTIVE);
  }

  private void constants() {
    if (syntax == Syntax.TYPED) {
      text.line("%Result = type opaque");
      text.line("%Qubit = type opaque");
      text.line("");
    }
    for (int i = 0; i < records.size(); i++) {
      String label = records.get(i).label();
      int length = label.length() + 1;
      text.line("@%d = internal constant [%d x i8] c\"%s\\00\"".formatted(i, length, label));
    }
    for (int i = 0; i < circuit.tables().size(); i++) {
      List<Value> items = circuit.tables().get(i);
      String type = syntax.type(items.getFirst().type());
      String list =
          items.stream()
              .map(item -> type + " " + ValueWriter.constant(item, syntax))
              .collect(Collectors.joining(", "));
      text.line(
          "@array%d = internal constant [%d x %s] [%s]".formatted(i, items.size(), type, list));
    }
    text.line("");
  }

  private void entry() {
    text.line("define i64 @" + Names.ENTRY + "() #0 {");
    var steps = new StepWriter(text, syntax, declarations, circuit, circuit.variables());
    steps.begin("block_0");
    declarations.use("void", Names.INITIALIZE, syntax.labelType());
    text.line("  call void @" + Names.INITIALIZE + "(" + syntax.labelType() + " null)");
    if (isAdaptive()) {
      steps.write(circuit.body());
    } else {
      Circuit line = circuit.straight();
      line.forEach(calls(CallWriter.Pass.GATES));
      line.forEach(calls(CallWriter.Pass.MEASUREMENTS));
    }
    for (int i = 0; i < records.size(); i++) {
      record(records.get(i), i, steps.values());
    }
    text.line("  ret i64 0");
    text.line("}");
  }

  private CallWriter calls(CallWriter.Pass pass) {
    return new CallWriter(text, declarations, syntax, pass);
  }

  private void record(OutputRecord output, int number, ValueWriter values) {
    switch (output) {
      case OutputRecords.Container(var kind, var size, var label) ->
          record(kind, "i64", size + "", number, label);
      case OutputRecords.Leaf(var value, var label) -> {
        String operand = values.operand(value);
        record(kind(value.type()), syntax.type(value.type()), operand, number, label);
      }
    }
  }

  private void record(String kind, String type, String operand, int number, String label) {
    String function = "__quantum__rt__" + kind + "_record_output";
    declarations.use("void", function, type, syntax.labelType());
    text.add("  call void @").add(function).add("(").add(type).add(" ").add(operand).add(", ");
    text.add(syntax.labelType()).add(" ").add(syntax.label(number, label.length() + 1)).line(")");
  }

  private static String kind(ValueType type) {
    return switch (type) {
      case BOOL -> "bool";
      case INT -> "int";
      case DOUBLE -> "double";
      case RESULT -> "result";
      case QUBIT -> throw new IllegalArgumentException("internal: a qubit cannot be returned");
    };
  }

  private void routine(Routine routine) {
    var steps = new StepWriter(text, syntax, declarations, circuit, routine.variables());
    String parameters =
        IntStream.range(0, routine.parameters())
            .mapToObj(i -> {
              steps.values().setVariable(i, "%p" + i);
              return syntax.type(routine.variables().get(i).type()) + " %p" + i;
            })
            .collect(Collectors.joining(", "));
    String type = routine.result().map(value -> syntax.type(value.type())).orElse("void");
    text.add("\ndefine internal ").add(type).add(" ").add(Names.global(routine.name()));
    text.add("(").add(parameters).line(") {");
    steps.begin("block_0");
    steps.write(routine.body());
    text.line("  ret " + routine.result().map(steps.values()::typed).orElse("void"));
    text.line("}");
  }

  private void attributes() {
    text.line("");
    text.line(
        ("attributes #0 = { \"entry_point\" \"output_labeling_schema\" \"qir_profiles\"=\"%s\""
                + " \"required_num_qubits\"=\"%d\" \"required_num_results\"=\"%d\" }")
            .formatted(
                isAdaptive() ? "adaptive_profile" : "base_profile",
                circuit.qubitCount(),
                circuit.resultCount()));
    text.line("attributes #1 = { \"irreversible\" }");
  }
}
