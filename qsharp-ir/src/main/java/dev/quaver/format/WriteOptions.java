package dev.quaver.format;

import dev.quaver.check.Capability;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How to write a program.
///
/// @param capabilities what the receiver can do; a writer uses nothing else
/// @param qirVersion 1 (typed pointers) or 2 (opaque pointers); of concern to QIR alone
/// @param gateSet the name of a set of native gates to write for, where the format has several
public record WriteOptions(Set<Capability> capabilities, int qirVersion, Optional<String> gateSet) {

  /// For a receiver that can do everything.
  public static final WriteOptions DEFAULT =
      new WriteOptions(EnumSet.allOf(Capability.class), 2, Optional.empty());

  public WriteOptions {
    capabilities = Set.copyOf(capabilities);
  }
}
