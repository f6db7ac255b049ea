package dev.quaver.format.openqasm;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.format.openqasm.FlatText.NotFlatException;
import dev.quaver.value.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The registers of a flat file. Qubits are numbered in the order of their declarations; each measurement has a result of
/// its own, and a bit is what was measured into it last.
final class FlatRegisters {

  /// As in the translation, whose limit this is.
  private static final int MAX_SIZE = 1 << 20;

  private static final int MAX_TOTAL = 1 << 24;

  /// A register.
  ///
  /// @param single whether it is declared without a size
  private record Register(String name, boolean quantum, int first, int size, boolean single) {}

  /// What an operand stands for.
  record Operand(boolean quantum, int first, int size, boolean single) {}

  private final FlatText text;
  private final FlatNames<Register> registers = new FlatNames<>();
  private final List<Register> bits = new ArrayList<>();
  private int qubitCount;
  private int bitCount;
  private int resultCount;

  /// The result in each bit, or -1.
  private int[] results = new int[0];

  FlatRegisters(FlatText text) {
    this.text = text;
  }

  /// Number of qubits so far.
  int qubitCount() {
    return qubitCount;
  }

  void declare(String name, boolean quantum, int size, boolean single) {
    int first = quantum ? qubitCount : bitCount;
    boolean fits = size > 0 && size <= MAX_SIZE && first + size <= MAX_TOTAL;
    var register = new Register(name, quantum, first, size, single);
    if (!fits || !registers.add(name, register)) {
      throw new NotFlatException();
    }
    if (quantum) {
      qubitCount += size;
      return;
    }
    bits.add(register);
    bitCount += size;
    int before = results.length;
    if (bitCount > before) {
      results = Arrays.copyOf(results, Math.max(bitCount, 2 * before));
      Arrays.fill(results, before, results.length, -1);
    }
  }

  /// The operand that is next: a register, or an element of one.
  Operand operand() {
    int start = text.name();
    return operand(start, text.position());
  }

  /// The operand that begins with the name from `start` to `end`.
  Operand operand(int start, int end) {
    @Nullable Register register = registers.find(text.text(), start, end);
    if (register == null) {
      throw new NotFlatException();
    }
    if (!text.accept('[')) {
      return new Operand(register.quantum(), register.first(), register.size(), register.single());
    }
    int index = text.whole();
    text.expect(']');
    if (index >= register.size() || register.single()) {
      throw new NotFlatException();
    }
    return new Operand(register.quantum(), register.first() + index, 1, true);
  }

  boolean isDeclared(int start, int end) {
    return registers.find(text.text(), start, end) != null;
  }

  void measure(Operand qubits, Operand target, CircuitBuilder circuit) {
    boolean fits =
        qubits.quantum()
            && !target.quantum()
            && qubits.size() == target.size()
            && (qubits.single() == target.single() || qubits.size() == 1);
    if (!fits) {
      throw new NotFlatException();
    }
    for (int i = 0; i < qubits.size(); i++) {
      circuit.measure(qubits.first() + i, resultCount);
      results[target.first() + i] = resultCount;
      resultCount++;
    }
  }

  /// All bits in the order of their declarations.
  Output output() {
    List<Output> values = new ArrayList<>();
    for (Register register : bits) {
      if (register.single()) {
        values.add(bit(register.first()));
      } else {
        List<Output> items = new ArrayList<>(register.size());
        for (int i = 0; i < register.size(); i++) {
          items.add(bit(register.first() + i));
        }
        values.add(new Output.Array(items));
      }
    }
    return values.size() == 1 ? values.getFirst() : new Output.Tuple(values);
  }

  private Output bit(int number) {
    return results[number] < 0
        ? new Output.Known(Result.ZERO)
        : new Output.Computed(new Value.ResultConstant(results[number]));
  }
}
