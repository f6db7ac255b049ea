package dev.quaver.circuit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/// How large a circuit is. Everything counts once, as it is written: both sides of a branch, the body of a loop, and a
/// routine however often it is called.
///
/// The depth is the longest chain of gates, measurements and resets of which each shares a qubit with the one before. The
/// deeper side of a branch, one round of a loop, and for each call the depth of its routine on all qubits go into it, and so
/// does a barrier, which has no depth of its own. A gate on computed qubits counts as one on all of them.
///
/// @param gates how many of each kind; kinds are called by the gate's label after a C for each control (`CCX`), or after C and their
///     number from four on (`C4X`)
/// @param gateCount of all kinds
/// @param multiQubitGateCount of those on two qubits and more, controls included
/// @param multiQubitDepth the depth if all else took no time
/// @param branches how many choices between steps
/// @param loops how many loops
public record CircuitStatistics(
    int qubits,
    int results,
    SortedMap<String, Long> gates,
    long gateCount,
    long multiQubitGateCount,
    long depth,
    long multiQubitDepth,
    long measurements,
    long resets,
    int branches,
    int loops) {

  public CircuitStatistics {
    gates = Collections.unmodifiableSortedMap(new TreeMap<>(gates));
  }

  /// Counts what is in `circuit`.
  public static CircuitStatistics of(DynamicCircuit circuit) {
    return new StatisticsCounter(circuit).result();
  }

  /// Counts what is in `circuit`.
  public static CircuitStatistics of(Circuit circuit) {
    return of(DynamicCircuit.of("", circuit, Output.UNIT));
  }

  /// A plain text table, a line for each figure and each kind of gate.
  public String table() {
    return table(List.of(), List.of(this));
  }

  /// A plain text table that compares circuits: a line for each figure, a column for each circuit, lines ended by `\n`.
  ///
  /// @param titles one for each column, or none
  public static String table(List<String> titles, List<CircuitStatistics> circuits) {
    var lines = new ArrayList<List<String>>();
    if (!titles.isEmpty()) {
      lines.add(line("", titles));
    }
    lines.add(figures("qubits", circuits, CircuitStatistics::qubits));
    lines.add(figures("results", circuits, CircuitStatistics::results));
    lines.add(figures("gates", circuits, CircuitStatistics::gateCount));
    var kinds = new TreeSet<String>();
    circuits.forEach(each -> kinds.addAll(each.gates.keySet()));
    for (String kind : kinds) {
      lines.add(figures("  " + kind, circuits, each -> each.gates.getOrDefault(kind, 0L)));
    }
    lines.add(figures("on two qubits and more", circuits, CircuitStatistics::multiQubitGateCount));
    lines.add(figures("depth", circuits, CircuitStatistics::depth));
    lines.add(figures("depth of these", circuits, CircuitStatistics::multiQubitDepth));
    lines.add(figures("measurements", circuits, CircuitStatistics::measurements));
    lines.add(figures("resets", circuits, CircuitStatistics::resets));
    lines.add(figures("branches", circuits, CircuitStatistics::branches));
    lines.add(figures("loops", circuits, CircuitStatistics::loops));
    return aligned(lines);
  }

  private static List<String> figures(
      String name, List<CircuitStatistics> circuits, ToLongFunction<CircuitStatistics> figure) {
    return line(
        name, circuits.stream().map(each -> Long.toString(figure.applyAsLong(each))).toList());
  }

  private static List<String> line(String name, List<String> cells) {
    var line = new ArrayList<String>();
    line.add(name);
    line.addAll(cells);
    return line;
  }

  private static String aligned(List<List<String>> lines) {
    int[] widths = new int[lines.getFirst().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    var text = new StringBuilder();
    for (List<String> line : lines) {
      text.append(line.getFirst()).repeat(' ', widths[0] - line.getFirst().length());
      for (int i = 1; i < widths.length; i++) {
        text.repeat(' ', 2 + widths[i] - line.get(i).length()).append(line.get(i));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
