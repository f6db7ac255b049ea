package dev.quaver.check;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.ast.SpecializationKind;
import dev.quaver.ast.TypeExpr;
import dev.quaver.source.Span;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Checks the bodies of one callable.
final class CallableChecker {

  private final BodyContext context;
  private final Signature signature;

  private CallableChecker(BodyContext context, Signature signature) {
    this.context = context;
    this.signature = signature;
  }

  /// The side tables of a callable; problems go to its [GlobalItem.Place#problems].
  static BodyTypes check(
      ProgramContext program, GlobalItem.OfCallable callable, Consumer<GlobalItem> nestedItems) {
    Signature signature = program.signatures().of(callable);
    var context = new BodyContext(program, callable, signature, nestedItems);
    try {
      new CallableChecker(context, signature).check();
    } catch (StackOverflowError _) {
      context.reporter.error(
          "TypeCk.NestingTooDeep", "expressions are nested too deeply here", callable.name.span());
    }
    return context.tables;
  }

  private void check() {
    Item.Callable syntax = context.callable.syntax;
    parameters(syntax.parameters());
    int before = context.reporter.problems().size();
    unitForFunctors(syntax);
    switch (syntax.body()) {
      case CallableBody.Plain plain -> body(plain.block());
      case CallableBody.Specialized specialized ->
          specialized.specializations().forEach(this::specialization);
    }
    context.inference.finish();
    context.tables.settle(context.inference);
    if (context.reporter.problems().size() == before) {
      SemanticChecks.check(context, signature);
    }
  }

  private void unitForFunctors(Item.Callable syntax) {
    CallableDeclaration declaration = signature.declaration();
    Type output = declaration.output();
    if (declaration.functors() != Functors.NONE
        && !(output instanceof Type.Unknown)
        && !output.equals(Type.UNIT)) {
      context.reporter.error(
          "TypeCk.TyMismatch",
          "expected Unit, found " + output + ": an operation with functors gives nothing back",
          syntax.output().span());
    }
  }

  private void parameters(Pattern.Tuple parameters) {
    List<Type> types = signature.declaration().parameterTypes();
    context.scope = context.scope.inner();
    if (types.size() == 1) {
      context.patterns.parameter(parameters.items().getFirst(), types.getFirst());
      context.tables.pattern(parameters, types.getFirst());
    } else {
      context.patterns.parameter(parameters, signature.declaration().input());
    }
  }

  private void body(Expr.Block block) {
    context.diverges = false;
    Type type = context.expressions.check(block);
    Type output = signature.declaration().output();
    if (ExpressionChecker.tail(block).isEmpty()
        && context.inference.head(type) instanceof Type.Tuple unit
        && unit.items().isEmpty()
        && !(output instanceof Type.Unknown)
        && !output.equals(Type.UNIT)) {
      context.reporter.error(
          "TypeCk.TyMismatch",
          "expected " + output + ", found Unit: not every path ends with a value",
          outputSpan(block),
          "return a value at the end");
    } else {
      context.expressions.coerce(block, type, output);
    }
  }

  private Span outputSpan(Expr.Block block) {
    TypeExpr output = context.callable.syntax.output();
    return output instanceof TypeExpr.Error ? block.span() : output.span();
  }

  private void specialization(SpecializationDecl specialization) {
    if (!(specialization instanceof SpecializationDecl.Provided provided)) {
      return;
    }
    Scope outer = context.scope;
    context.scope = outer.inner();
    Pattern controls = controls(provided);
    if (controls != null) {
      context.patterns.parameter(controls, new Type.Array(Type.Primitive.QUBIT));
    }
    body(provided.block());
    context.scope = outer;
  }

  /// The pattern of the control register, if there is to be one.
  private @Nullable Pattern controls(SpecializationDecl.Provided provided) {
    boolean controlled =
        provided.kind() == SpecializationKind.CONTROLLED
            || provided.kind() == SpecializationKind.CONTROLLED_ADJOINT;
    Pattern written = provided.parameters().orElse(null);
    if (written == null) {
      if (controlled) {
        invalid("`(controls, ...)`", provided.span());
      }
      return null;
    }
    if (controlled && isElided(written) && context.strict) {
      return null;
    }
    if (controlled) {
      if (written instanceof Pattern.Tuple tuple
          && tuple.items().size() == 2
          && tuple.items().get(1) instanceof Pattern.Elided
          && (tuple.items().getFirst() instanceof Pattern.Bind
              || tuple.items().getFirst() instanceof Pattern.Discard)) {
        return tuple.items().getFirst();
      }
      invalid("`(controls, ...)`", written.span());
      return null;
    }
    if (!isElided(written)) {
      invalid("`...`", written.span());
    }
    return null;
  }

  private static boolean isElided(Pattern pattern) {
    return pattern instanceof Pattern.Elided
        || pattern instanceof Pattern.Error
        || (pattern instanceof Pattern.Tuple tuple
            && tuple.items().size() == 1
            && isElided(tuple.items().getFirst()));
  }

  private void invalid(String wanted, Span span) {
    context.reporter.error(
        "LowerAst.InvalidSpecPat",
        "the parameters of this specialization are written " + wanted,
        span);
  }
}
