package dev.quaver.ir;

import dev.quaver.ast.CallableKind;
import dev.quaver.circuit.Circuit;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A function or operation.
///
/// Calling convention: `parameters` is the flat list of top-level parameters (for a callable made from a lambda or
/// partial application the captured values come first). The argument of a call has the type [#input]: with one
/// parameter its type, otherwise the tuple of all. Each specialization's frame holds the parameters in its first slots, in
/// order; a controlled one holds the control register (`Qubit[]`) in slot 0 and the parameters after it.
///
/// @param source the file that all spans inside refer to
/// @param captureCount how many leading parameters are captured values, given by a [Expr.Closure]
/// @param functors the functors it supports
/// @param attributes names of its attributes with the text of their arguments, `Test` → `QuantumSimulator`
/// @param span the name in its declaration
public record Callable(
    CallableId id,
    SourceFile source,
    Span span,
    CallableKind kind,
    List<TypeParameterDecl> typeParameters,
    List<Parameter> parameters,
    int captureCount,
    Type output,
    Functors functors,
    Implementation implementation,
    Map<String, String> attributes) {

  public Callable {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    attributes = Map.copyOf(attributes);
  }

  /// A type parameter; its index is its place in the list.
  public record TypeParameterDecl(String name) {}

  /// A top-level parameter. A destructured one (`(a, b) : (Int, Int)`) has a name nobody can write.
  public record Parameter(String name, Type type) {}

  /// How the callable does its work.
  public sealed interface Implementation {}

  /// The executor or a device does it: the callable is known by its simple name. All functors it declares are native too.
  public record Intrinsic() implements Implementation {}

  /// Each specialization that `functors` asks for is there. Where `simulatableIntrinsic` the body is for simulation only,
  /// and code generators emit a call to the callable's name.
  public record Specialized(
      Specialization body,
      Optional<Specialization> adjoint,
      Optional<Specialization> controlled,
      Optional<Specialization> controlledAdjoint,
      boolean simulatableIntrinsic)
      implements Implementation {}

  /// A circuit does it, without functors: the only parameter is a register (`Qubit[]`) of at least as many qubits as the circuit
  /// has, and the output are its results (`Result[]`), Zero for those that it does not measure.
  public record CircuitBody(Circuit circuit) implements Implementation {}

  /// One executable body.
  ///
  /// @param locals all slots of the frame, parameters (and the control register) first
  public record Specialization(List<Local> locals, Expr.Block body) {
    public Specialization {
      locals = List.copyOf(locals);
    }
  }

  /// A frame slot.
  ///
  /// @param name as the user wrote it, or a name nobody can write
  public record Local(String name, Type type, boolean mutable) {}

  /// Type of the argument of a call, captured values not counted.
  public Type input() {
    List<Type> types = parameters.stream().skip(captureCount).map(Parameter::type).toList();
    return types.size() == 1 ? types.getFirst() : new Type.Tuple(types);
  }
}
