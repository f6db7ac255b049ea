package dev.quaver.exec.codegen;

import dev.quaver.ir.Expr;
import dev.quaver.value.Kind;
import java.util.List;

/// The specialization that a class is generated for.
///
/// @param name what it is called, for stack traces and profilers; any text
/// @param source the name of its source file
/// @param slots the kinds of its frame's slots, parameters first
/// @param indices where the slots lie among the longs or the objects of a frame
/// @param parameterCount how many slots hold a value from the start
/// @param output the kind of its value
public record Subject(
    String name,
    String source,
    List<Kind> slots,
    List<Integer> indices,
    int parameterCount,
    Kind output,
    Expr.Block body) {

  public Subject {
    slots = List.copyOf(slots);
    indices = List.copyOf(indices);
  }
}
