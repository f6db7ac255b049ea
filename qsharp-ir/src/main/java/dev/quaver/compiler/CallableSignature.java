package dev.quaver.compiler;

import dev.quaver.ast.CallableKind;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.List;

/// A callable of a compilation as callers need to know it.
///
/// @param qualifiedName namespace and name
/// @param typeParameters their names, in order
/// @param parameters the top-level parameters, in order
public record CallableSignature(
    String qualifiedName,
    CallableKind kind,
    List<String> typeParameters,
    List<Parameter> parameters,
    Type output,
    Functors functors) {

  public CallableSignature {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }

  /// A parameter; the name is empty for a destructured or unnamed one.
  public record Parameter(String name, Type type) {
    @Override
    public String toString() {
      return (name.isEmpty() ? "_" : name) + " : " + type;
    }
  }

  /// The part of the name after the last dot.
  public String simpleName() {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  /// As Q# declares it: `operation Test.GenerateRandomBits(n : Int) : Result[]`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(kind == CallableKind.FUNCTION ? "function " : "operation ").append(qualifiedName);
    if (!typeParameters.isEmpty()) {
      text.append("<'").append(String.join(", '", typeParameters)).append('>');
    }
    text.append('(');
    text.append(String.join(", ", parameters.stream().map(Parameter::toString).toList()));
    text.append(") : ").append(output);
    if (functors != Functors.NONE) {
      text.append(" is ").append(functors);
    }
    return text.toString();
  }
}
