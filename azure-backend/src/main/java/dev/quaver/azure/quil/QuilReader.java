package dev.quaver.azure.quil;

import dev.quaver.azure.quil.BlockList.Jump;
import dev.quaver.azure.quil.GateCall.Modifier;
import dev.quaver.azure.quil.MemoryReader.Cell;
import dev.quaver.azure.quil.Term.Computed;
import dev.quaver.azure.quil.Term.Constant;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a program: statement by statement, once its declarations are known.
final class QuilReader {

  /// The highest number of a qubit.
  static final int MAX_QUBIT = (1 << 16) - 1;

  /// A line that resets all qubits stands for as many resets.
  private static final int MAX_RESETS = 1 << 22;

  private static final Set<String> IGNORED = Set.of("PRAGMA", "NOP", "WAIT", "DELAY", "FENCE");

  private static final Set<String> IGNORED_BLOCKS = Set.of("DEFCAL", "DEFFRAME", "DEFWAVEFORM");

  private static final Set<String> PULSES =
      Set.of(
          "PULSE",
          "CAPTURE",
          "RAW-CAPTURE",
          "NONBLOCKING",
          "SET-FREQUENCY",
          "SHIFT-FREQUENCY",
          "SET-PHASE",
          "SHIFT-PHASE",
          "SWAP-PHASE",
          "SET-SCALE");

  private static final Set<String> ELSEWHERE = Set.of("INCLUDE", "CALL", "EXTERN");

  private final QuilScanner scanner;
  private final Map<String, Definition> definitions;
  private final Memory memory;
  private final BlockList blocks = new BlockList();
  private final MemoryReader references;
  private final ExpressionReader expressions;
  private final GateCallReader calls;
  private final GateExpander gates;
  private final ClassicalReader classical;

  private QuilReader(QuilScanner scanner, DeclarationReader.Declarations declarations) {
    this.scanner = scanner;
    this.definitions = declarations.definitions();
    this.memory = declarations.memory();
    this.references = new MemoryReader(scanner, memory);
    this.expressions = new ExpressionReader(scanner, references);
    this.calls = new GateCallReader(scanner, expressions);
    this.gates = new GateExpander(scanner, definitions, calls, expressions);
    this.classical = new ClassicalReader(scanner, references, memory, blocks);
  }

  /// The program in `file`.
  ///
  /// @throws dev.quaver.azure.ReadProblem if there is none
  static DynamicCircuit read(SourceFile file, String name) {
    var scanner = new QuilScanner(file);
    int start = scanner.place();
    DeclarationReader.Declarations declarations = DeclarationReader.read(scanner);
    scanner.moveTo(start);
    return new QuilReader(scanner, declarations).program(name);
  }

  private DynamicCircuit program(String name) {
    while (scanner.kind() != QuilScanner.Kind.END) {
      statement(Scope.TOP);
    }
    Optional<Circuit> straight = blocks.straight();
    List<Step> steps =
        straight.isPresent()
            ? List.of(new Step.Straight(straight.orElseThrow()))
            : ControlFlow.of(blocks, scanner, memory);
    var numbers = new QubitNumbers(steps);
    if (numbers.resetCount() > MAX_RESETS) {
      throw scanner.problem("Quil.Limit", "all qubits are reset too often");
    }
    return new DynamicCircuit(
        name,
        numbers.count(),
        memory.resultCount(),
        memory.variables(),
        List.of(),
        List.of(),
        numbers.renumbered(steps),
        memory.output());
  }

  private void statement(Scope scope) {
    if (scanner.kind() == QuilScanner.Kind.LINE_END) {
      scanner.next();
      return;
    }
    if (scanner.kind() != QuilScanner.Kind.NAME) {
      throw scanner.expected("an instruction");
    }
    switch (scanner.text()) {
      case "MEASURE" -> measure(scope);
      case "RESET" -> reset(scope);
      case "HALT" -> halt();
      case "LABEL" -> label(scope);
      case "JUMP", "JUMP-WHEN", "JUMP-UNLESS" -> jump(scope);
      case "DECLARE" -> scanner.skipLine();
      case "DEFGATE", "DEFCIRCUIT" -> skipDefinition();
      default -> other(scope);
    }
  }

  private void other(Scope scope) {
    String name = scanner.text();
    if (ClassicalReader.knows(name)) {
      scanner.next();
      classical.read(name);
    } else if (IGNORED.contains(name)) {
      scanner.skipLine();
    } else if (IGNORED_BLOCKS.contains(name)) {
      skipDefinition();
    } else if (PULSES.contains(name)) {
      throw scanner.problem(
          "Quil.Pulse", "pulses are for a machine; there is no gate that says what they do");
    } else if (ELSEWHERE.contains(name)) {
      throw scanner.problem("Quil.Instruction", "what stands elsewhere cannot be read");
    } else {
      apply(calls.read(scope), scope);
    }
  }

  private void skipDefinition() {
    scanner.skipLine();
    scanner.skipBlock();
  }

  private void apply(GateCall call, Scope scope) {
    Definition definition = definitions.get(call.name());
    if (definition == null && addPlain(call)) {
      return;
    }
    int resume = scanner.place();
    if (definition != null
        && definition.kind() == Definition.Kind.CIRCUIT
        && call.modifiers().isEmpty()) {
      body(definition, gates.scope(definition, call, scope.depth()), call);
    } else if (call.parameters().stream().anyMatch(Computed.class::isInstance)) {
      addComputed(call);
    } else {
      for (Operation operation : gates.expand(call, scope.depth())) {
        gates.charge(call, definition == null ? 0 : 1);
        blocks.line().add(operation);
      }
    }
    scanner.moveTo(resume);
  }

  /// Adds a gate of the table without modifiers and memory; says whether it was one.
  private boolean addPlain(GateCall call) {
    if (!call.modifiers().isEmpty()
        || !(StandardGate.ALL.get(call.name()) instanceof StandardGate.Table table)
        || call.parameters().size() != table.parameterCount()
        || call.qubits().size() != table.qubitCount()) {
      return false;
    }
    double angle = 0;
    if (table.parameterCount() == 1) {
      if (!(call.parameters().getFirst() instanceof Constant constant)) {
        return false;
      }
      angle = constant.real();
    }
    int[] qubits = new int[call.qubits().size()];
    for (int i = 0; i < qubits.length; i++) {
      qubits[i] = call.qubits().get(i);
    }
    blocks.line().gate(table.gate(), angle, table.controlCount(), qubits);
    return true;
  }

  /// Adds a rotation, perhaps controlled or inverted, by an angle from memory.
  private void addComputed(GateCall call) {
    boolean inverse = false;
    int controls = 0;
    for (Modifier modifier : call.modifiers()) {
      switch (modifier) {
        case DAGGER -> inverse = !inverse;
        case CONTROLLED -> controls++;
        case FORKED -> throw gates.problem(call, "Quil.Number", "a fork has known angles");
      }
    }
    if (definitions.containsKey(call.name())
        || !(StandardGate.ALL.get(call.name()) instanceof StandardGate.Table table)
        || !table.gate().hasAngle()) {
      throw gates.problem(
          call, "Quil.Number", "only a rotation can have an angle that is computed from memory");
    }
    gates.requireCount(call, "parameters", 1, call.parameters().size());
    gates.requireCount(call, "qubits", controls + table.qubitCount(), call.qubits().size());
    Value angle = ((Computed) call.parameters().getFirst()).value();
    blocks.add(
        new Step.Apply(
            table.gate(),
            inverse ? new Value.Unary(UnaryOperation.NEGATE_DOUBLE, angle) : angle,
            controls + table.controlCount(),
            call.qubits().stream().<Value>map(Value.QubitConstant::new).toList()));
  }

  private void body(Definition definition, Scope scope, GateCall call) {
    scanner.moveTo(definition.body());
    while (scanner.kind() == QuilScanner.Kind.LINE_END
        || (scanner.kind() != QuilScanner.Kind.END && scanner.isIndented())) {
      gates.charge(call, 1);
      statement(scope);
    }
  }

  private void measure(Scope scope) {
    scanner.next();
    int qubit = calls.qubit(scope);
    if (scanner.isLineEnd()) {
      blocks.line().measure(qubit, memory.spareResult());
      scanner.lineEnd();
      return;
    }
    Cell cell = references.reference();
    scanner.lineEnd();
    MemoryRegion region = cell.region();
    if (region.type() != MemoryRegion.Type.BIT) {
      throw scanner.problem("Quil.Type", "an outcome fits memory of type BIT", cell.span());
    }
    if (region.isResults()) {
      blocks.line().measure(qubit, region.first() + cell.index());
      return;
    }
    int result = memory.spareResult();
    blocks.line().measure(qubit, result);
    blocks.add(
        new Step.Assign(
            memory.variable(region, cell.index()),
            new Value.Outcome(new Value.ResultConstant(result))));
  }

  /// Of one qubit, or of all that the program uses.
  private void reset(Scope scope) {
    scanner.next();
    if (scanner.isLineEnd()) {
      QubitNumbers.addResetOfAll(blocks.line());
    } else {
      blocks.line().reset(calls.qubit(scope));
    }
    scanner.lineEnd();
  }

  private void halt() {
    scanner.next();
    scanner.lineEnd();
    blocks.halt();
  }

  private void label(Scope scope) {
    scanner.next();
    Span span = scanner.span();
    String name = labelName(scope);
    scanner.lineEnd();
    if (!blocks.label(name)) {
      throw scanner.problem("Quil.Repeated", "this label occurs twice", span);
    }
  }

  private void jump(Scope scope) {
    boolean when = scanner.isName("JUMP-WHEN");
    boolean unless = scanner.isName("JUMP-UNLESS");
    scanner.next();
    Span span = scanner.span();
    String label = labelName(scope);
    Optional<Value> condition = Optional.empty();
    if (when || unless) {
      Value bit = references.cell();
      if (bit.type() != ValueType.BOOL) {
        throw scanner.problem("Quil.Type", "a condition is in memory of type BIT");
      }
      condition = Optional.of(when ? bit : new Value.Unary(UnaryOperation.NOT, bit));
    }
    scanner.lineEnd();
    blocks.jump(new Jump(label, condition, span));
  }

  /// Labels in the body of a circuit would clash where it is used again.
  private String labelName(Scope scope) {
    if (scope.depth() > 0) {
      throw scanner.problem("Quil.Instruction", "a defined circuit has no labels and jumps here");
    }
    scanner.expect('@');
    return scanner.name("the name of a label");
  }
}
