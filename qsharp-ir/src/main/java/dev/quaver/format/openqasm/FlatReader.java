package dev.quaver.format.openqasm;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.format.openqasm.FlatRegisters.Operand;
import dev.quaver.format.openqasm.FlatText.NotFlatException;
import dev.quaver.format.openqasm.translate.StandardGates.Known;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads files that are one long straight line, character by character and without a tree: registers, standard gates with
/// constant angles, measurements, resets and barriers. Whatever else it meets, mistakes too, makes it give up, so that
/// diagnostics come from one place.
///
/// The circuit does what the program does that [OpenQasmReader] makes of the same file.
public final class FlatReader {

  private static final int MOST_ANGLES = 4;
  private static final int MOST_OPERANDS = 8;
  private static final int MOST_BARRIER = 10_000;

  private final FlatText text;
  private final CircuitBuilder circuit = new CircuitBuilder();
  private final FlatRegisters registers;
  private final FlatGates gates = new FlatGates(circuit);
  private final double[] angles = new double[MOST_ANGLES];
  private final Operand[] operands = new Operand[MOST_OPERANDS];
  private boolean isTwo;
  private FlatAngles angleReader;

  private FlatReader(String source) {
    text = new FlatText(source);
    registers = new FlatRegisters(text);
    angleReader = new FlatAngles(text, false);
  }

  /// The circuit of a flat file, called `name`; nothing if the file is anything else.
  public static Optional<DynamicCircuit> read(SourceFile source, String name) {
    try {
      return Optional.of(new FlatReader(source.text()).file(name));
    } catch (NotFlatException _) {
      return Optional.empty();
    }
  }

  private DynamicCircuit file(String name) {
    boolean first = true;
    while (!text.isAtEnd()) {
      statement(first);
      text.expect(';');
      first = false;
    }
    circuit.reserve(registers.qubitCount(), 0);
    return DynamicCircuit.of(name, circuit.build(), registers.output());
  }

  private void statement(boolean first) {
    int start = text.name();
    int end = text.position();
    if (registers.isDeclared(start, end)) {
      assignment(start, end);
      return;
    }
    switch (word(start, end)) {
      case OPENQASM -> version(first);
      case INCLUDE -> gates.include(text.quoted());
      case QREG, CREG -> register(start);
      case QUBIT, BIT -> declaration(start);
      case MEASURE -> {
        Operand qubits = registers.operand();
        text.expect('-');
        text.expect('>');
        registers.measure(qubits, registers.operand(), circuit);
      }
      case RESET -> reset(registers.operand());
      case BARRIER -> barrier();
      case OTHER -> gate(gates.find(text.text(), start, end));
    }
  }

  private enum Word {
    OPENQASM,
    INCLUDE,
    QREG,
    CREG,
    QUBIT,
    BIT,
    MEASURE,
    RESET,
    BARRIER,
    OTHER
  }

  private Word word(int start, int end) {
    String source = text.text();
    // No gate begins like most of these words, so that one comparison decides.
    return switch (source.charAt(start)) {
      case 'O' -> isWord("OPENQASM", start, end) ? Word.OPENQASM : Word.OTHER;
      case 'i' -> isWord("include", start, end) ? Word.INCLUDE : Word.OTHER;
      case 'q' ->
          isWord("qreg", start, end)
              ? Word.QREG
              : isWord("qubit", start, end) ? Word.QUBIT : Word.OTHER;
      case 'c' -> isWord("creg", start, end) ? Word.CREG : Word.OTHER;
      case 'b' ->
          isWord("bit", start, end)
              ? Word.BIT
              : isWord("barrier", start, end) ? Word.BARRIER : Word.OTHER;
      case 'm' -> isWord("measure", start, end) ? Word.MEASURE : Word.OTHER;
      case 'r' -> isWord("reset", start, end) ? Word.RESET : Word.OTHER;
      default -> Word.OTHER;
    };
  }

  private boolean isWord(String word, int start, int end) {
    return word.length() == end - start && text.text().startsWith(word, start);
  }

  private void version(boolean first) {
    text.peek();
    int start = text.position();
    int end = text.endOfNumber();
    String number = text.text().substring(start, end);
    isTwo = number.equals("2.0") || number.equals("2");
    boolean known = isTwo || List.of("3", "3.0", "3.1").contains(number);
    if (!first || !known) {
      throw new NotFlatException();
    }
    angleReader = new FlatAngles(text, isTwo);
    text.goTo(end);
  }

  /// `qreg name[size]`
  private void register(int start) {
    boolean quantum = text.text().charAt(start) == 'q';
    String name = newName();
    boolean single = !text.accept('[');
    int size = single ? 1 : text.whole();
    if (!single) {
      text.expect(']');
    }
    registers.declare(name, quantum, size, single);
  }

  /// `qubit[size] name`
  private void declaration(int start) {
    boolean quantum = text.text().charAt(start) == 'q';
    boolean single = !text.accept('[');
    int size = single ? 1 : text.whole();
    if (!single) {
      text.expect(']');
    }
    if (isTwo) {
      throw new NotFlatException();
    }
    registers.declare(newName(), quantum, size, single);
  }

  /// A name that is neither a word of the language nor a gate's: what else it may be is not looked at here.
  private String newName() {
    int start = text.name();
    String name = text.text().substring(start, text.position());
    if (OpenQasmWords.isReserved(name)) {
      throw new NotFlatException();
    }
    return name;
  }

  /// `c = measure q`
  private void assignment(int start, int end) {
    Operand target = registers.operand(start, end);
    text.expect('=');
    int word = text.name();
    if (!isWord("measure", word, text.position())) {
      throw new NotFlatException();
    }
    registers.measure(registers.operand(), target, circuit);
  }

  private void reset(Operand operand) {
    if (!operand.quantum()) {
      throw new NotFlatException();
    }
    for (int i = 0; i < operand.size(); i++) {
      circuit.reset(operand.first() + i);
    }
  }

  private void barrier() {
    List<Integer> qubits = new ArrayList<>();
    do {
      Operand operand = registers.operand();
      if (!operand.quantum()) {
        throw new NotFlatException();
      }
      for (int i = 0; i < operand.size(); i++) {
        if (!qubits.contains(operand.first() + i)) {
          qubits.add(operand.first() + i);
        }
      }
      if (qubits.size() > MOST_BARRIER) {
        throw new NotFlatException();
      }
    } while (text.accept(','));
    circuit.barrier(qubits.stream().mapToInt(Integer::intValue).toArray());
  }

  private void gate(Known gate) {
    int angleCount = 0;
    if (text.accept('(')) {
      do {
        if (angleCount == MOST_ANGLES) {
          throw new NotFlatException();
        }
        angles[angleCount++] = angleReader.read();
      } while (text.accept(','));
      text.expect(')');
    }
    int count = 0;
    do {
      if (count == MOST_OPERANDS) {
        throw new NotFlatException();
      }
      operands[count++] = registers.operand();
    } while (text.accept(','));
    gates.apply(gate, angles, angleCount, operands, count);
  }
}
