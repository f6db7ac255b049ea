package dev.quaver.azure.quil;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.azure.DenseUnitary;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every gate that Quil knows is the matrix of its specification: a program that defines the matrix does the same, controlled
/// too, so that global phases count.
class StandardGateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I: 1,0; 0,1",
        "X: 0,1; 1,0",
        "Y: 0,-i; i,0",
        "Z: 1,0; 0,-1",
        "H: 1/sqrt(2),1/sqrt(2); 1/sqrt(2),-1/sqrt(2)",
        "S: 1,0; 0,i",
        "T: 1,0; 0,cis(pi/4)",
        "PHASE(%a): 1,0; 0,cis(%a)",
        "RX(%a): cos(%a/2),-i*sin(%a/2); -i*sin(%a/2),cos(%a/2)",
        "RY(%a): cos(%a/2),-sin(%a/2); sin(%a/2),cos(%a/2)",
        "RZ(%a): cis(-%a/2),0; 0,cis(%a/2)",
        "CNOT: 1,0,0,0; 0,1,0,0; 0,0,0,1; 0,0,1,0",
        "CZ: 1,0,0,0; 0,1,0,0; 0,0,1,0; 0,0,0,-1",
        "CPHASE00(%a): cis(%a),0,0,0; 0,1,0,0; 0,0,1,0; 0,0,0,1",
        "CPHASE01(%a): 1,0,0,0; 0,cis(%a),0,0; 0,0,1,0; 0,0,0,1",
        "CPHASE10(%a): 1,0,0,0; 0,1,0,0; 0,0,cis(%a),0; 0,0,0,1",
        "CPHASE(%a): 1,0,0,0; 0,1,0,0; 0,0,1,0; 0,0,0,cis(%a)",
        "SWAP: 1,0,0,0; 0,0,1,0; 0,1,0,0; 0,0,0,1",
        "ISWAP: 1,0,0,0; 0,0,i,0; 0,i,0,0; 0,0,0,1",
        "SQISW: 1,0,0,0; 0,1/sqrt(2),i/sqrt(2),0; 0,i/sqrt(2),1/sqrt(2),0; 0,0,0,1",
        "PSWAP(%a): 1,0,0,0; 0,0,cis(%a),0; 0,cis(%a),0,0; 0,0,0,1",
        "XY(%a): 1,0,0,0; 0,cos(%a/2),i*sin(%a/2),0; 0,i*sin(%a/2),cos(%a/2),0; 0,0,0,1",
        "FSIM(%a,%b): 1,0,0,0; 0,cos(%a/2),i*sin(%a/2),0; 0,i*sin(%a/2),cos(%a/2),0;"
            + " 0,0,0,cis(%b)",
        "RXX(%a): cos(%a/2),0,0,-i*sin(%a/2); 0,cos(%a/2),-i*sin(%a/2),0;"
            + " 0,-i*sin(%a/2),cos(%a/2),0; -i*sin(%a/2),0,0,cos(%a/2)",
        "RYY(%a): cos(%a/2),0,0,i*sin(%a/2); 0,cos(%a/2),-i*sin(%a/2),0;"
            + " 0,-i*sin(%a/2),cos(%a/2),0; i*sin(%a/2),0,0,cos(%a/2)",
        "RZZ(%a): cis(-%a/2),0,0,0; 0,cis(%a/2),0,0; 0,0,cis(%a/2),0; 0,0,0,cis(-%a/2)",
        "CCNOT: 1,0,0,0,0,0,0,0; 0,1,0,0,0,0,0,0; 0,0,1,0,0,0,0,0; 0,0,0,1,0,0,0,0;"
            + " 0,0,0,0,1,0,0,0; 0,0,0,0,0,1,0,0; 0,0,0,0,0,0,0,1; 0,0,0,0,0,0,1,0",
        "CSWAP: 1,0,0,0,0,0,0,0; 0,1,0,0,0,0,0,0; 0,0,1,0,0,0,0,0; 0,0,0,1,0,0,0,0;"
            + " 0,0,0,0,1,0,0,0; 0,0,0,0,0,0,1,0; 0,0,0,0,0,1,0,0; 0,0,0,0,0,0,0,1",
      })
  void isItsMatrix(String text) {
    String head = text.substring(0, text.indexOf(':'));
    String name = head.replaceAll("\\(.*", "");
    String rows = text.substring(text.indexOf(':') + 1).replace("; ", "\n    ").strip();
    String parameters = head.contains("%b") ? "(0.3,1.1)" : head.contains("%") ? "(0.3)" : "";
    int size = rows.split("\n").length;
    String qubits = size == 2 ? " 0" : size == 4 ? " 0 1" : " 0 1 2";
    String definition = "DEFGATE MINE" + head.substring(name.length()) + ":\n    " + rows + "\n";

    for (String modifiers : new String[] {"", "CONTROLLED ", "CONTROLLED DAGGER "}) {
      String all = parameters + (modifiers.isEmpty() ? "" : " 3") + qubits + "\n";
      ComplexMatrix expected = matrix(definition + modifiers + "MINE" + all);
      ComplexMatrix actual = matrix(modifiers + name + all);
      assertEquals(0, DenseUnitary.distance(expected, actual), 1e-12, modifiers + name);
    }
  }

  @Test
  void everyGateIsHeldToItsMatrix() throws NoSuchMethodException {
    String[] rows =
        StandardGateTest.class
            .getDeclaredMethod("isItsMatrix", String.class)
            .getAnnotation(ValueSource.class)
            .strings();
    assertEquals(StandardGate.ALL.size(), rows.length);
  }

  /// The numbers of the qubits stay what they are when all four are used.
  private static ComplexMatrix matrix(String program) {
    String all = "I 0\nI 1\nI 2\nI 3\n" + program;
    Circuit circuit = QuilReader.read(SourceFile.of("gate.quil", all), "Main").straight();
    return DenseUnitary.of(
        Circuit.of(circuit.operations().toArray(Operation[]::new)), circuit.qubitCount());
  }
}
