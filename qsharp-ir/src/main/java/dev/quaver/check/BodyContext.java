package dev.quaver.check;

import dev.quaver.ast.TypeExpr;
import dev.quaver.ir.CallableId;
import dev.quaver.source.Dialect;
import dev.quaver.types.Type;
import java.util.function.Consumer;

/// What the checkers of one callable's body share: where they stand, what they infer, and each other.
final class BodyContext {

  final ProgramContext program;
  final GlobalItem.OfCallable callable;
  final Reporter reporter;
  final Dialect dialect;

  /// Whether only what the modern compiler takes may stand here: in the user's modern files.
  final boolean strict;

  final Inference inference;
  final ClassConstraints classes;
  final SideTables tables = new SideTables();

  final ExpressionChecker expressions;
  final OperatorChecker operators;
  final NameChecker names;
  final AccessChecker accesses;
  final CallChecker calls;
  final ControlChecker controls;
  final AssignmentChecker assignments;
  final StatementChecker statements;
  final PatternChecker patterns;
  final StructChecker structs;

  /// Takes callables declared inside blocks; they are checked later.
  final Consumer<GlobalItem> nestedItems;

  /// Where names are looked up now.
  Scope scope;

  /// What `return` gives.
  Type returnType;

  /// Whether the code checked so far never comes to its end.
  boolean diverges;

  /// How many lambdas enclose the code being checked.
  int lambdaDepth;

  BodyContext(
      ProgramContext program,
      GlobalItem.OfCallable callable,
      Signature signature,
      Consumer<GlobalItem> nestedItems) {
    this.program = program;
    this.callable = callable;
    this.reporter = callable.place.reporter();
    this.dialect = callable.place.dialect();
    this.strict = dialect == Dialect.MODERN && callable.isUser();
    this.inference = new Inference(reporter, strict);
    this.classes =
        new ClassConstraints(
            inference, reporter, signature.bounds(), dialect == Dialect.MODERN, strict);
    this.nestedItems = nestedItems;
    this.scope = program.signatures().scope(callable);
    this.returnType = signature.declaration().output();
    this.expressions = new ExpressionChecker(this);
    this.operators = new OperatorChecker(this);
    this.names = new NameChecker(this);
    this.accesses = new AccessChecker(this);
    this.calls = new CallChecker(this);
    this.controls = new ControlChecker(this);
    this.assignments = new AssignmentChecker(this);
    this.statements = new StatementChecker(this);
    this.patterns = new PatternChecker(this);
    this.structs = new StructChecker(this);
  }

  /// The callable being checked.
  CallableId id() {
    return callable.id;
  }

  /// A type as written in the body; `_` is inferred.
  Type resolve(TypeExpr type) {
    return program
        .types()
        .resolve(
            type,
            new TypeResolver.Context(
                scope, dialect, reporter, hole -> inference.fresh(hole.span())));
  }
}
