package dev.quaver.azure.quil;

import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Goes through a program once before it is read, for what may stand anywhere: definitions, memory, and which memory
/// instructions write.
final class DeclarationReader {

  private final QuilScanner scanner;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final Set<String> writtenNames = new HashSet<>();

  /// A `DECLARE`.
  ///
  /// @param parent the region whose cells it shares, if it does
  /// @param offset cells of the parent before its own
  private record Declaration(
      String name,
      MemoryRegion.Type type,
      int length,
      Optional<String> parent,
      int offset,
      Span span) {}

  private DeclarationReader(QuilScanner scanner) {
    this.scanner = scanner;
  }

  /// What a program declares.
  record Declarations(Map<String, Definition> definitions, Memory memory) {}

  /// Reads them; the scanner is at the beginning of the program.
  static Declarations read(QuilScanner scanner) {
    var reader = new DeclarationReader(scanner);
    while (scanner.kind() != QuilScanner.Kind.END) {
      reader.line();
    }
    return new Declarations(reader.definitions, reader.memory());
  }

  private void line() {
    if (scanner.kind() != QuilScanner.Kind.NAME) {
      scanner.skipLine();
      return;
    }
    if (scanner.takes("DECLARE")) {
      declaration();
    } else if (scanner.takes("DEFGATE")) {
      gateDefinition();
    } else if (scanner.takes("DEFCIRCUIT")) {
      circuitDefinition();
    } else if (mayWrite()) {
      written();
    } else {
      scanner.skipLine();
    }
  }

  /// Most lines are gates, whose names are looked at and no more.
  private boolean mayWrite() {
    return ClassicalReader.knows(scanner.text());
  }

  private void written() {
    boolean both = scanner.isName("EXCHANGE");
    scanner.next();
    for (int operand = 0; operand < (both ? 2 : 1); operand++) {
      if (scanner.kind() == QuilScanner.Kind.NAME) {
        writtenNames.add(scanner.text());
        scanner.next();
      }
      while (both && scanner.kind() != QuilScanner.Kind.NAME && !scanner.isLineEnd()) {
        scanner.next();
      }
    }
    scanner.skipLine();
  }

  private void declaration() {
    Span span = scanner.span();
    String name = scanner.name("the name of a piece of memory");
    MemoryRegion.Type type = type();
    int length = 1;
    if (scanner.takes('[')) {
      length = scanner.integer("a length", Memory.MAX_CELLS);
      scanner.expect(']');
    }
    Optional<String> parent = Optional.empty();
    int offset = 0;
    if (scanner.takes("SHARING")) {
      parent = Optional.of(scanner.name("the name of a piece of memory"));
      if (scanner.takes("OFFSET")) {
        offset = offset(type);
      }
    }
    scanner.lineEnd();
    declarations.add(new Declaration(name, type, length, parent, offset, span));
  }

  private int offset(MemoryRegion.Type type) {
    int offset = 0;
    do {
      offset += scanner.integer("an offset", Memory.MAX_CELLS);
      if (type() != type) {
        throw scanner.problem("Quil.Memory", "memory can be shared only in steps of its own type");
      }
    } while (scanner.kind() == QuilScanner.Kind.INTEGER && offset <= Memory.MAX_CELLS);
    return offset;
  }

  private MemoryRegion.Type type() {
    for (MemoryRegion.Type type : MemoryRegion.Type.values()) {
      if (scanner.takes(type.name())) {
        return type;
      }
    }
    throw scanner.expected("BIT, OCTET, INTEGER or REAL");
  }

  /// `DEFGATE NAME(%a) p q AS PAULI-SUM:`
  private void gateDefinition() {
    Span span = scanner.span();
    String name = scanner.name("the name of a gate");
    List<String> parameters = parameters();
    List<String> qubits = qubits();
    Definition.Kind kind = Definition.Kind.MATRIX;
    if (scanner.takes("AS")) {
      kind = kind();
    }
    define(span, name, kind, parameters, qubits);
  }

  private Definition.Kind kind() {
    if (scanner.takes("MATRIX")) {
      return Definition.Kind.MATRIX;
    }
    if (scanner.takes("PERMUTATION")) {
      return Definition.Kind.PERMUTATION;
    }
    if (scanner.takes("PAULI-SUM")) {
      return Definition.Kind.PAULI_SUM;
    }
    if (scanner.takes("SEQUENCE")) {
      return Definition.Kind.SEQUENCE;
    }
    throw scanner.expected("MATRIX, PERMUTATION, PAULI-SUM or SEQUENCE");
  }

  private void circuitDefinition() {
    Span span = scanner.span();
    String name = scanner.name("the name of a circuit");
    define(span, name, Definition.Kind.CIRCUIT, parameters(), qubits());
  }

  private List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    if (!scanner.takes('(')) {
      return parameters;
    }
    while (!scanner.takes(')')) {
      scanner.expect('%');
      parameters.add(scanner.name("the name of a parameter"));
      if (!scanner.takes(',') && !scanner.isSymbol(')')) {
        throw scanner.expected("',' or ')'");
      }
    }
    return parameters;
  }

  private List<String> qubits() {
    List<String> qubits = new ArrayList<>();
    while (scanner.kind() == QuilScanner.Kind.NAME && !scanner.isName("AS")) {
      qubits.add(scanner.name("a qubit"));
    }
    return qubits;
  }

  /// Reads the rest of the first line and passes over the others, looking for writes to memory.
  private void define(
      Span span, String name, Definition.Kind kind, List<String> parameters, List<String> qubits) {
    scanner.expect(':');
    scanner.lineEnd();
    var definition = new Definition(kind, parameters, qubits, scanner.place());
    if (definitions.put(name, definition) != null) {
      throw scanner.problem("Quil.Repeated", "this name is defined twice", span);
    }
    if (kind != Definition.Kind.CIRCUIT) {
      scanner.skipBlock();
    }
  }

  private Memory memory() {
    for (Declaration declaration : declarations) {
      if (declaration.parent.isPresent() && writtenNames.contains(declaration.name)) {
        writtenNames.add(declaration.parent.orElseThrow());
      }
    }
    var memory = new Memory(writtenNames);
    declarations.stream()
        .filter(declaration -> declaration.name.equals(Memory.READOUT))
        .forEach(declaration -> declare(declaration, memory));
    declarations.stream()
        .filter(declaration -> !declaration.name.equals(Memory.READOUT))
        .forEach(declaration -> declare(declaration, memory));
    return memory;
  }

  private void declare(Declaration declaration, Memory memory) {
    if (memory.region(declaration.name).isPresent()) {
      throw scanner.problem(
          "Quil.Repeated", "memory of this name is declared twice", declaration.span);
    }
    if (declaration.parent.isPresent()) {
      share(declaration, declaration.parent.orElseThrow(), memory);
      return;
    }
    if (memory.isFull(declaration.length)) {
      throw scanner.problem(
          "Quil.Limit",
          "a program has at most " + Memory.MAX_CELLS + " cells of memory",
          declaration.span);
    }
    memory.declare(declaration.name, declaration.type, declaration.length);
  }

  private void share(Declaration declaration, String parent, Memory memory) {
    MemoryRegion region =
        memory
            .region(parent)
            .orElseThrow(() ->
                scanner.problem(
                    "Quil.Name", "there is no memory to share before this", declaration.span));
    if (region.type() != declaration.type) {
      throw scanner.problem(
          "Quil.Memory",
          "memory of another type is shared, which is not supported",
          declaration.span);
    }
    if (declaration.offset + declaration.length > region.length()) {
      throw scanner.problem(
          "Quil.Memory", "the memory that is shared is shorter", declaration.span);
    }
    memory.share(declaration.name, region, declaration.offset, declaration.length);
  }
}
