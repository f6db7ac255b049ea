package dev.quaver.sim.openqasm;

import java.util.List;
import java.util.Random;

/// Random files that are one straight line.
final class FlatPrograms {

  private static final List<String> ANGLES =
      List.of("pi/2", "-pi", "0.1", "3*pi/4+1e-3", "-(2-pi)/4", "1.5", "2", "tau*0.25", "1.0/3-1");

  private FlatPrograms() {}

  /// A file in that version.
  static String of(Random random, int version) {
    var text = new StringBuilder();
    boolean two = version == 2;
    text.append(
        two
            ? "OPENQASM 2.0;\ninclude \"qelib1.inc\";\n"
            : "OPENQASM 3.0;\ninclude \"stdgates.inc\";\n");
    text.append(
        two
            ? "qreg q[3]; qreg r[3];\ncreg c[3];\ncreg d[2];\n"
            : "qubit[3] q; qubit[3] r;\nbit[3] c; // bits\nbit[2] d;\n");
    // Partial evaluation leaves out resets of qubits that nothing has touched since the last.
    text.append("h q; h r;\n");
    for (int i = 0; i < 15; i++) {
      statement(text, random, two);
    }
    return text.toString();
  }

  private static void statement(StringBuilder text, Random random, boolean two) {
    String qubit = qubit(random, "q");
    String other = qubit(random, "r");
    String angle = ANGLES.get(random.nextInt(ANGLES.size()));
    text.append(
        switch (random.nextInt(14)) {
          case 0 -> "h " + qubit + ";";
          case 1 -> "cx " + qubit + ", " + other + ";";
          case 2 -> "rz(" + angle + ") " + qubit + ";";
          case 3 -> "cp(" + angle + ") " + qubit + "," + other + ";";
          case 4 -> "u3(" + angle + ",0.2," + angle + ") " + other + ";";
          case 5 -> "U(" + angle + ", pi, 0.5) q;";
          case 6 -> "ccx q[0], " + other + ", q[2];";
          case 7 ->
              random.nextBoolean() ? "reset " + qubit + "; h " + qubit + ";" : "reset r; h r;";
          case 8 -> "barrier q, " + other + ";";
          case 9 -> two ? "measure " + qubit + " -> d[1];" : "d[1] = measure " + qubit + ";";
          case 10 -> two ? "measure r -> c;" : "c = measure r;";
          case 11 -> "cz q, r;";
          case 12 -> "sdg " + other + "; swap " + other + "," + qubit + ";";
          default -> "ry(" + angle + ") q;";
        });
    text.append('\n');
  }

  private static String qubit(Random random, String register) {
    return register + "[" + random.nextInt(3) + "]";
  }
}
