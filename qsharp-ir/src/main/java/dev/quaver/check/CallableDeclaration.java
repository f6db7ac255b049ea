package dev.quaver.check;

import dev.quaver.ast.Item;
import dev.quaver.ir.CallableId;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.List;

/// A callable's head, resolved, with its syntax.
///
/// @param typeParameters names in order; `Type.Parameter` refers to them by index
/// @param input type of the argument: with one parameter its type, otherwise the tuple of all
/// @param parameterTypes one per top-level parameter
/// @param functors from `is` and from explicit specializations
public record CallableDeclaration(
    CallableId id,
    SourceFile source,
    Dialect dialect,
    Item.Callable syntax,
    List<String> typeParameters,
    List<Type> parameterTypes,
    Type input,
    Type output,
    Functors functors) {
  public CallableDeclaration {
    typeParameters = List.copyOf(typeParameters);
    parameterTypes = List.copyOf(parameterTypes);
  }

  /// The type of the callable as a value, over its own type parameters.
  public Type.Arrow type() {
    return new Type.Arrow(syntax.kind(), input, output, functors);
  }
}
