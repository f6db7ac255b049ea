package dev.quaver.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Drops gates that nothing can notice any more: diagonal gates all of whose qubits are measured in the computational basis or
/// reset next, and one-qubit gates before a reset.
final class BeforeMeasurements {

  /// What comes next on a qubit, apart from what commutes with Z.
  private enum Next {
    MEASURED,
    RESET
  }

  private BeforeMeasurements() {}

  static List<Item> apply(List<Item> items) {
    Map<Integer, Next> next = new HashMap<>();
    var kept = new ArrayList<Item>(items.size());
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (!isUnnoticed(item, next)) {
        kept.add(item);
        note(item, next);
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  private static boolean isUnnoticed(Item item, Map<Integer, Next> next) {
    if (item instanceof Item.Wall || item.qubits().length == 0) {
      return false;
    }
    if (item.qubits().length == 1 && next.get(item.qubits()[0]) == Next.RESET) {
      return true;
    }
    for (int place = 0; place < item.qubits().length; place++) {
      boolean isDiagonal = Axis.Z.commutesWith(item.axis(place));
      if (!isDiagonal || !next.containsKey(item.qubits()[place])) {
        return false;
      }
    }
    return true;
  }

  private static void note(Item item, Map<Integer, Next> next) {
    for (int place = 0; place < item.qubits().length; place++) {
      int qubit = item.qubits()[place];
      if (item instanceof Item.Wall wall && wall.isReset()) {
        next.put(qubit, Next.RESET);
      } else if (item instanceof Item.Wall wall && wall.isMeasurement()) {
        next.put(qubit, Next.MEASURED);
      } else if (item instanceof Item.Wall || !Axis.Z.commutesWith(item.axis(place))) {
        next.remove(qubit);
      } else {
        next.replace(qubit, Next.MEASURED);
      }
    }
  }
}
