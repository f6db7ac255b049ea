package dev.quaver.exec;

import dev.quaver.ir.Destination;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;

/// Turns one specialization into nodes. What the parts of the linker share is here: the frame's layout, the type arguments,
/// and what has been seen so far.
final class Linker {

  /// Stack bytes of one level of nested nodes in interpreted Java code, two Java frames at worst, and of a call.
  private static final int BYTES_PER_LEVEL = 320;

  private static final int BYTES_PER_CALL = 512;

  private final LinkedProgram program;
  private final LinkedCallable owner;
  private final ExpressionLinker expressions;
  private final StatementLinker statements;

  private int jumps;
  private boolean jumpInExpression;
  private int level;
  private int deepest;

  Linker(LinkedProgram program, LinkedCallable owner) {
    this.program = program;
    this.owner = owner;
    this.expressions = new ExpressionLinker(this);
    this.statements = new StatementLinker(this);
  }

  /// The body as one expression where no statement jumps, else as a statement that leaves its result in the frame.
  Node body(Expr.Block body) {
    Node plain = expressions.link(body, Use.LAST);
    if (jumps == 0) {
      return plain;
    }
    jumpInExpression = false;
    StatementNode returning = statements.into(body, Destination.RETURN);
    StatementNode root = jumpInExpression ? new Statements.CatchJump(returning) : returning;
    return new ControlNodes.ReturningBody(root, owner.outputKind);
  }

  /// A bound on the stack that a call of the linked body needs, without the calls inside.
  int stackNeed() {
    return BYTES_PER_CALL + BYTES_PER_LEVEL * deepest;
  }

  LinkedProgram program() {
    return program;
  }

  LinkedCallable owner() {
    return owner;
  }

  /// What decides when a loop is no longer executed by nodes.
  LoopHeat heat(Stmt loop) {
    return new LoopHeat(owner, loop, program.codeGeneration().nodeRounds());
  }

  ExpressionLinker expressions() {
    return expressions;
  }

  StatementLinker statements() {
    return statements;
  }

  SlotLayout layout() {
    return owner.layout;
  }

  Kind outputKind() {
    return owner.outputKind;
  }

  Type concrete(Type type) {
    return ConcreteTypes.substitute(type, owner.key.typeArguments());
  }

  Kind kind(Expr expr) {
    return program.types().kind(concrete(expr.type()));
  }

  Kind itemKind(Expr array) {
    return program.types().itemKind(concrete(array.type()));
  }

  boolean isArray(Expr expr) {
    return program.types().isArray(concrete(expr.type()));
  }

  Type underlying(Expr expr) {
    return program.types().underlying(concrete(expr.type()));
  }

  void enterLevel() {
    level++;
    deepest = Math.max(deepest, level);
  }

  void leaveLevel() {
    level--;
  }

  void sawJump() {
    jumps++;
  }

  int jumpsSeen() {
    return jumps;
  }

  void sawJumpInExpression() {
    jumpInExpression = true;
  }

  /// Says whether there was a jump in an expression since the last call, and forgets it.
  boolean takeJumpInExpression() {
    boolean seen = jumpInExpression;
    jumpInExpression = false;
    return seen;
  }

  void restoreJumpInExpression(boolean seen) {
    jumpInExpression |= seen;
  }
}
