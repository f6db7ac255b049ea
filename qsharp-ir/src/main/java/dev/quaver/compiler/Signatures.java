package dev.quaver.compiler;

import dev.quaver.ast.Pattern;
import dev.quaver.check.CallableDeclaration;
import java.util.ArrayList;
import java.util.List;

/// Tells callers what the checker knows of a callable's head.
final class Signatures {

  private Signatures() {}

  static CallableSignature of(CallableDeclaration declaration) {
    List<CallableSignature.Parameter> parameters = new ArrayList<>();
    List<Pattern> patterns = declaration.syntax().parameters().items();
    for (int i = 0; i < patterns.size(); i++) {
      String name = patterns.get(i) instanceof Pattern.Bind bind ? bind.name().name() : "";
      parameters.add(new CallableSignature.Parameter(name, declaration.parameterTypes().get(i)));
    }
    return new CallableSignature(
        declaration.id().qualifiedName(),
        declaration.syntax().kind(),
        declaration.typeParameters(),
        parameters,
        declaration.output(),
        declaration.functors());
  }
}
