package dev.quaver.format.openqasm;

import java.util.Set;

/// The words of the language that cannot be names.
final class OpenQasmWords {

  private static final Set<String> RESERVED =
      Set.of(
          ("OPENQASM include defcalgrammar def cal defcal gate opaque extern box let break continue if else end return for"
                  + " while in switch case default input output const readonly mutable qreg creg qubit bool bit int uint"
                  + " float angle complex array void duration stretch gphase inv pow ctrl negctrl durationof delay reset"
                  + " measure barrier true false pragma im dt ns us ms s pi tau euler U CX")
              .split(" "));

  private OpenQasmWords() {}

  /// Whether a name should not be that of a register: it is a word of version 2 or 3, a unit, or a constant or gate that
  /// always exists.
  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }
}
