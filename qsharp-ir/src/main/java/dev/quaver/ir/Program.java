package dev.quaver.ir;

import dev.quaver.source.Dialect;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import java.util.Map;
import java.util.Optional;

/// A lowered program: every callable that can be reached from the user's sources, resolved, typed and desugared.
///
/// @param entry the callable without parameters and type parameters that a run starts with, where one was chosen
/// @param dialect settles what the dialects do differently at run time: release rule, printing, integer overflow
public record Program(
    Map<CallableId, Callable> callables,
    Map<UdtId, UdtDefinition> udts,
    Optional<CallableId> entry,
    Dialect dialect) {

  public Program {
    callables = Map.copyOf(callables);
    udts = Map.copyOf(udts);
  }

  /// The callable called `id`.
  ///
  /// @throws IllegalArgumentException if the program has none
  public Callable callable(CallableId id) {
    Callable callable = callables.get(id);
    if (callable == null) {
      throw new IllegalArgumentException("internal: no callable " + id);
    }
    return callable;
  }
}
