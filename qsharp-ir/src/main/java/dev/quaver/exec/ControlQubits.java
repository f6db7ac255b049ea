package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.Kind;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Refuses controlled calls in which a control qubit occurs twice, or among the arguments too. What the arguments have
/// twice among themselves is nobody's business here.
final class ControlQubits {

  private ControlQubits() {}

  /// Looks at a call that is about to be made.
  ///
  /// @param target the callee's frame, with its arguments
  static void check(
      ExecutionContext context, ExecutableCallable callee, Frame target, CallSite site) {
    if (callee.key.controlCount() == 0) {
      return;
    }
    Set<Object> controls = controls(target.objects[0], context, callee, site);
    SlotLayout layout = callee.layout;
    int first = callee.firstArgumentSlot();
    for (int slot = first; slot < first + callee.argumentCount(); slot++) {
      if (layout.kinds()[slot] == Kind.OBJECT) {
        checkArgument(target.objects[layout.indices()[slot]], controls, context, callee, site);
      }
    }
  }

  /// The same where there is no frame.
  static void checkArguments(
      Object register,
      Object[] arguments,
      ExecutionContext context,
      ExecutableCallable callee,
      CallSite site) {
    Set<Object> controls = controls(register, context, callee, site);
    for (Object argument : arguments) {
      checkArgument(argument, controls, context, callee, site);
    }
  }

  private static Set<Object> controls(
      Object register, ExecutionContext context, ExecutableCallable callee, CallSite site) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    ArrayValue qubits = (ArrayValue) register;
    for (int i = 0; i < qubits.size(); i++) {
      if (!seen.add(qubits.get(i))) {
        throw notUnique(context, callee, site);
      }
    }
    return seen;
  }

  private static void checkArgument(
      Object argument,
      Set<Object> controls,
      ExecutionContext context,
      ExecutableCallable callee,
      CallSite site) {
    if (mentions(argument, controls)) {
      throw notUnique(context, callee, site);
    }
  }

  private static boolean mentions(Object value, Set<Object> controls) {
    return switch (value) {
      case QubitValue qubit -> controls.contains(qubit);
      case ObjectArray array -> array.asList().stream().anyMatch(item -> mentions(item, controls));
      case TupleValue tuple -> tuple.items().stream().anyMatch(item -> mentions(item, controls));
      default -> false;
    };
  }

  private static ProgramFailure notUnique(
      ExecutionContext context, ExecutableCallable callee, CallSite site) {
    return context.failure(callee, site.call(), site.argument(), IntrinsicFailure.notUnique());
  }
}
