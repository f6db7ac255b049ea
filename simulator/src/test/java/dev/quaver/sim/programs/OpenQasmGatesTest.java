package dev.quaver.sim.programs;

import dev.quaver.compiler.SourceSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenQasmGatesTest {

  private static final List<String> QUBITS = List.of("a", "b", "c", "d", "e");

  static Stream<OpenQasmGate> gates() {
    return OpenQasmGate.all().stream();
  }

  /// The gate is the body of a gate of an OpenQASM file, which a program in Q# calls, adjoint and controlled too.
  @ParameterizedTest(name = "{0}")
  @MethodSource("gates")
  void isTheMatrixOfItsDefinition(OpenQasmGate gate) {
    int count = Integer.numberOfTrailingZeros(gate.matrix().getNumRows());
    String include = gate.file().isEmpty() ? "" : "include \"" + gate.file() + "\";\n";
    String text =
        "OPENQASM 3.0;\n%sgate tested %s { %s; }\n"
            .formatted(include, String.join(", ", QUBITS.subList(0, count)), gate.call());
    String arguments =
        String.join(
            ", ", Stream.iterate(0, i -> i + 1).limit(count).map(i -> "q[" + i + "]").toList());
    MatrixCheck.check(
        "gates.tested(" + arguments + ")",
        gate.matrix(),
        SourceSet.ofText("gates.qasm", text).sources().getFirst());
  }
}
