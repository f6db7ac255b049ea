package dev.quaver.lower;

import dev.quaver.ast.CallableKind;
import dev.quaver.check.CallableDeclaration;
import dev.quaver.check.CheckedProgram;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Program;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The program in the making: what has been lowered, what has been mentioned and is still to be lowered, and the newtypes
/// and structs that occur in types.
final class ProgramScope {
  private static final SourceFile NO_SOURCE = SourceFile.of("<constructor>", "");

  private final CheckedProgram checked;
  private final Map<CallableId, Callable> callables = new LinkedHashMap<>();
  private final Map<UdtId, UdtDefinition> udts = new LinkedHashMap<>();
  private final Deque<CallableId> pending = new ArrayDeque<>();
  private final Set<CallableId> mentioned = new HashSet<>();

  ProgramScope(CheckedProgram checked) {
    this.checked = checked;
  }

  CallableDeclaration declaration(CallableId id) {
    return checked.declaration(id);
  }

  /// Sees to it that the declared callable `id` will be lowered.
  void require(CallableId id) {
    if (mentioned.add(id)) {
      pending.add(id);
    }
  }

  /// Lowers until nothing mentioned is missing.
  void lowerPending() {
    while (!pending.isEmpty()) {
      CallableId id = pending.remove();
      CallableDeclaration declaration = checked.declaration(id);
      var scope = new CallableScope(this, declaration, checked.body(id));
      add(new DeclarationLowering(scope).lower());
    }
  }

  void add(Callable callable) {
    callables.put(callable.id(), callable);
    callable.parameters().forEach(parameter -> note(parameter.type()));
    note(callable.output());
  }

  Program program(Optional<CallableId> entry, Dialect dialect) {
    return new Program(callables, udts, entry, dialect);
  }

  UdtDefinition udt(UdtId id) {
    UdtDefinition known = udts.get(id);
    if (known == null) {
      known = checked.udt(id);
      udts.put(id, known);
      note(known.underlying());
    }
    return known;
  }

  /// Records the newtypes and structs in `type`, and returns it.
  Type note(Type type) {
    switch (type) {
      case Type.Array array -> note(array.item());
      case Type.Tuple tuple -> tuple.items().forEach(this::note);
      case Type.Arrow arrow -> {
        note(arrow.input());
        note(arrow.output());
      }
      case Type.Udt udt -> udt(udt.id());
      case Type.Primitive _, Type.Parameter _, Type.Unknown _ -> {}
      case Type.Variable _ ->
          throw new IllegalStateException("internal: the checker left the type " + type);
    }
    return type;
  }

  /// The constructor of a newtype or struct as a callable, for uses as a value; it bears the type's name.
  CallableId constructor(UdtId id) {
    var name = new CallableId(id.packageName(), id.qualifiedName());
    if (mentioned.add(name)) {
      add(constructor(name, udt(id)));
    }
    return name;
  }

  private static Callable constructor(CallableId name, UdtDefinition udt) {
    var head = Head.ofTypes(udt.underlying());
    var frame = new Frame();
    Expr argument = head.enterBare(frame);
    var body = Ir.valueBlock(Ir.retype(argument, new Type.Udt(udt.id())));
    return new Callable(
        name,
        NO_SOURCE,
        Span.NONE,
        CallableKind.FUNCTION,
        List.of(),
        head.parameters(),
        0,
        new Type.Udt(udt.id()),
        Functors.NONE,
        new Callable.Specialized(
            new Callable.Specialization(frame.locals(), body),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false),
        Map.of());
  }
}
