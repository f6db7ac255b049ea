package dev.quaver.lower;

import dev.quaver.check.BodyTypes;
import dev.quaver.check.CallableDeclaration;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.source.SourceFile;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What everything that comes out of one declared callable shares: its side tables, its type parameters, and the callables
/// made from lambdas and partial applications, each once however many specializations mention it.
final class CallableScope {
  private final ProgramScope program;
  private final CallableDeclaration declaration;
  private final BodyTypes types;
  private final Map<dev.quaver.ast.Expr, Callable> lifted = new IdentityHashMap<>();
  private int liftedCount;

  CallableScope(ProgramScope program, CallableDeclaration declaration, BodyTypes types) {
    this.program = program;
    this.declaration = declaration;
    this.types = types;
  }

  ProgramScope program() {
    return program;
  }

  CallableDeclaration declaration() {
    return declaration;
  }

  SourceFile source() {
    return declaration.source();
  }

  BodyTypes types() {
    return types;
  }

  List<Callable.TypeParameterDecl> typeParameters() {
    return declaration.typeParameters().stream().map(Callable.TypeParameterDecl::new).toList();
  }

  /// The type parameters as arguments, for callables made inside that have the same ones.
  List<Type> ownTypeArguments() {
    var arguments = new ArrayList<Type>();
    for (String name : declaration.typeParameters()) {
      arguments.add(new Type.Parameter(arguments.size(), name));
    }
    return arguments;
  }

  /// The callable made of `syntax`, made by `maker` under a fresh name the first time.
  Callable lift(dev.quaver.ast.Expr syntax, String kind, Function<CallableId, Callable> maker) {
    Callable known = lifted.get(syntax);
    if (known != null) {
      return known;
    }
    liftedCount++;
    CallableId outer = declaration.id();
    String name = outer.qualifiedName() + ".<" + kind + liftedCount + ">";
    Callable made = maker.apply(new CallableId(outer.packageName(), name));
    lifted.put(syntax, made);
    program.add(made);
    return made;
  }
}
