package dev.quaver.capability;

import dev.quaver.check.Capability;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.types.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of a program's callables, each judged once for each form of its arguments that occurs.
final class Judgement {

  private final Program program;
  private final Set<Capability> capabilities;
  private final TypeTraits types;
  private final Signature signature;
  private final Map<Key, Instance> instances = new LinkedHashMap<>();

  /// A specialization for types and forms of arguments.
  ///
  /// @param forms of all parameters, captured ones first
  record Key(
      CallableId id,
      boolean adjoint,
      boolean controlled,
      List<Type> typeArguments,
      List<Fact> forms) {}

  Judgement(Program program, Set<Capability> capabilities) {
    this.program = program;
    this.capabilities = capabilities;
    this.types = new TypeTraits(program.udts());
    this.signature = new Signature(program, types);
  }

  Program program() {
    return program;
  }

  Set<Capability> capabilities() {
    return capabilities;
  }

  TypeTraits types() {
    return types;
  }

  Signature signature() {
    return signature;
  }

  /// What is known of a specialization for arguments of the forms in `key`.
  Instance instance(Key key) {
    Instance known = instances.get(key);
    if (known == null) {
      Callable callable = program.callable(key.id());
      known = new Instance(this, callable, key);
      instances.put(key, known);
    }
    return known;
  }

  /// All that have been asked for.
  Collection<Instance> instances() {
    return instances.values();
  }
}
