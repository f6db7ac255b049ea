package dev.quaver.check;

import dev.quaver.source.Span;
import dev.quaver.types.Type;
import org.jspecify.annotations.Nullable;

/// A local variable while its type is still being inferred.
final class LocalBinding {
  final String name;
  final boolean mutable;
  final Type type;
  final Span span;

  /// How many lambdas enclose its declaration.
  final int lambdaDepth;

  private @Nullable LocalVariable variable;

  LocalBinding(String name, boolean mutable, Type type, Span span, int lambdaDepth) {
    this.name = name;
    this.mutable = mutable;
    this.type = type;
    this.span = span;
    this.lambdaDepth = lambdaDepth;
  }

  /// The variable with its inferred type; always the same object.
  LocalVariable settled(Inference inference) {
    if (variable == null) {
      variable = new LocalVariable(name, mutable, inference.resolve(type));
    }
    return variable;
  }
}
