package dev.quaver.decompose;

import dev.quaver.gate.Gate;

/// The conjunction of many controls, made on the controls themselves: once a qubit holds the conjunction of two controls, these
/// two are in a known state wherever it matters, and can hold further conjunctions.
/// Khattar and Gidney, arXiv:2407.17966, section 3.
///
/// Written for three controls and more. All are 1 if and only if `head` and [#tail] are, after [#up] and where `head` holds the
/// conjunction of the first two.
final class ConditionalLadder {

  private final Emitter out;
  private final int[] controls;
  private final int head;
  private final int[] targets;
  private final int[] firsts;
  private final int[] seconds;
  private int steps;
  private final int tail;

  ConditionalLadder(Emitter out, int[] controls, int head) {
    this.out = out;
    this.controls = controls.clone();
    this.head = head;
    targets = new int[controls.length - 3];
    firsts = new int[targets.length];
    seconds = new int[targets.length];
    tail = plan();
  }

  /// A gate with n ≥ 3 controls by the same with two, and a clean qubit: 6n-12 CX more.
  static void around(
      Emitter out, Gate gate, double angleRadians, int[] controls, int clean, int target) {
    var ladder = new ConditionalLadder(out, controls, clean);
    ladder.flipHead();
    ladder.up();
    out.gate(gate, angleRadians, 2, clean, ladder.tail, target);
    ladder.down();
    ladder.flipHead();
  }

  /// Pairs go into the qubits of the pair before; then the last two of these go into the second qubit of a pair, and so on.
  private int plan() {
    int pairs = controls.length / 2;
    int count = (controls.length + 1) / 2;
    int[] conjunctions = new int[count];
    conjunctions[0] = head;
    for (int pair = 1; pair < pairs; pair++) {
      conjunctions[pair] = controls[2 * pair - 2];
      step(controls[2 * pair], controls[2 * pair + 1], conjunctions[pair]);
    }
    if (count > pairs) {
      conjunctions[pairs] = controls[controls.length - 1];
    }
    int last = conjunctions[count - 1];
    for (int pair = count - 2; pair > 0; pair--) {
      int target = controls[2 * pair - 1];
      step(conjunctions[pair], last, target);
      last = target;
    }
    return last;
  }

  private void step(int first, int second, int target) {
    firsts[steps] = first;
    seconds[steps] = second;
    targets[steps++] = target;
  }

  /// The qubit that holds the conjunction of all controls but the first two, if those are 1.
  int tail() {
    return tail;
  }

  /// Goes up, up to phases; n-3 relative Toffoli gates.
  void up() {
    for (int i = 0; i < steps; i++) {
      out.gate(Gate.X, targets[i]);
      Toffoli.upToPhases(out, firsts[i], seconds[i], targets[i]);
    }
  }

  /// Undoes [#up].
  void down() {
    for (int i = steps - 1; i >= 0; i--) {
      Toffoli.upToPhases(out, firsts[i], seconds[i], targets[i]);
      out.gate(Gate.X, targets[i]);
    }
  }

  /// Flips `head` where the first two controls are 1, up to phases.
  void flipHead() {
    Toffoli.upToPhases(out, controls[0], controls[1], head);
  }
}
