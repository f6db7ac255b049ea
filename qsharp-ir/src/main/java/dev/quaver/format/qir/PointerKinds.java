package dev.quaver.format.qir;

import dev.quaver.circuit.ValueType;
import dev.quaver.format.qir.QirModule.Block;
import dev.quaver.format.qir.QirModule.Function;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What pointers stand for, qubits or results: a pointer itself does not tell, what is done to it does. Pointers that may be
/// the same one are of one kind.
final class PointerKinds {

  /// A pointer's name in its function; what it points to and what a function returns have names with a `\0`.
  private record Key(String function, String name) {}

  private static final String RETURN = "\0return";
  private static final String CONTENT = "\0content";

  private final QirModule module;
  private final Map<Key, Key> parents = new HashMap<>();
  private final Map<Key, ValueType> kinds = new HashMap<>();

  PointerKinds(QirModule module) {
    this.module = module;
    for (Function function : module.functions().values()) {
      for (Block block : function.blocks()) {
        block.instructions().forEach(each -> instruction(function.name(), each));
        if (block.ending() instanceof Ending.Return(var type, var value, _)) {
          join(function.name(), type, value, new Key(function.name(), RETURN));
        }
      }
    }
  }

  /// What the pointer called `name` stands for; a qubit where nothing is done to it.
  ValueType of(String function, String name) {
    return kind(new Key(function, name));
  }

  /// What is at the place called `name`, or comes to be there.
  ValueType ofContent(String function, String name) {
    return kind(new Key(function, name + CONTENT));
  }

  ValueType ofReturn(String function) {
    return kind(new Key(function, RETURN));
  }

  private ValueType kind(Key key) {
    return kinds.getOrDefault(find(key), ValueType.QUBIT);
  }

  private void instruction(String function, Instruction instruction) {
    switch (instruction) {
      case Instruction.Call call -> call(function, call);
      case Instruction.Select(var name, var type, _, var then, var otherwise, _) -> {
        join(function, type, then, new Key(function, name));
        join(function, type, otherwise, new Key(function, name));
      }
      case Instruction.Phi(var name, var type, var values, _, _) ->
          values.forEach(value -> join(function, type, value, new Key(function, name)));
      case Instruction.Load(var name, var type, Operand.Local(var place, _), _) ->
          join(function, type, new Operand.Local(name, 0), new Key(function, place + CONTENT));
      case Instruction.Store(var type, var value, Operand.Local(var place, _), _) ->
          join(function, type, value, new Key(function, place + CONTENT));
      case Instruction.Line _,
          Instruction.Binary _,
          Instruction.Unary _,
          Instruction.Allocate _,
          Instruction.Load _,
          Instruction.Store _,
          Instruction.Element _ -> {}
    }
  }

  private void call(String function, Instruction.Call call) {
    Function callee = module.functions().get(call.function());
    List<ValueType> known = knownParameters(call);
    for (int i = 0; i < call.arguments().size(); i++) {
      if (callee != null && i < callee.parameters().size()) {
        Key parameter = new Key(callee.name(), callee.parameters().get(i).name());
        join(function, call.types().get(i), call.arguments().get(i), parameter);
      } else if (i < known.size()
          && call.arguments().get(i) instanceof Operand.Local(var name, _)) {
        kinds.putIfAbsent(find(new Key(function, name)), known.get(i));
      }
    }
    if (callee != null && !call.name().isEmpty()) {
      Key result = new Key(callee.name(), RETURN);
      join(function, call.type(), new Operand.Local(call.name(), 0), result);
    }
  }

  private static List<ValueType> knownParameters(Instruction.Call call) {
    return QirFunction.named(call.function())
        .map(QirFunction::parameters)
        .orElse(Runtime.takesResult(call.function()) ? List.of(ValueType.RESULT) : List.of());
  }

  private void join(String function, LlvmType type, Operand value, Key other) {
    if (type.equals(LlvmType.POINTER) && value instanceof Operand.Local(var name, _)) {
      Key one = find(new Key(function, name));
      Key root = find(other);
      if (!one.equals(root)) {
        parents.put(one, root);
        ValueType kind = kinds.remove(one);
        if (kind != null) {
          kinds.putIfAbsent(root, kind);
        }
      }
    }
  }

  private Key find(Key key) {
    Key root = key;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    Key at = key;
    while (!at.equals(root)) {
      at = parents.put(at, root);
    }
    return root;
  }
}
