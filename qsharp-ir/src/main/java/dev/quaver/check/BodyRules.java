package dev.quaver.check;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks where operations may be called, qubits allocated, loops left and variables assigned.
final class BodyRules {

  private static final String JUMP = "break and continue";

  /// How deep within blocks may stand in within blocks. Each runs twice, before and after what it surrounds, so that the
  /// innermost runs two to the power of this many times.
  private static final int DEEPEST_WITHIN = 16;

  private final SideTables tables;
  private final Reporter reporter;
  private final List<Expr.Lambda> lambdas = new ArrayList<>();
  private boolean function;
  private Jumps jumps = Jumps.NO_LOOP;

  /// Whether the code stands in an apply block, from which nothing may return.
  private boolean inApply;

  /// In how many within blocks the code stands.
  private int withinDepth;

  /// Where `break` and `continue` would lead.
  private enum Jumps {
    ALLOWED,
    NO_LOOP,
    LOOP_HEADER,
    FIXUP,
    OUT_OF_APPLY
  }

  BodyRules(SideTables tables, Reporter reporter) {
    this.tables = tables;
    this.reporter = reporter;
  }

  /// The lambdas seen so far.
  List<Expr.Lambda> lambdas() {
    return lambdas;
  }

  void check(Expr.Block block, boolean inFunction) {
    function = inFunction;
    visit(block);
  }

  private void visit(Expr expr) {
    switch (expr) {
      case Expr.Lambda lambda -> lambda(lambda);
      case Expr.For loop -> {
        inHeader(Jumps.LOOP_HEADER, loop.iterable());
        inHeader(Jumps.ALLOWED, loop.body());
      }
      case Expr.While loop -> {
        inHeader(Jumps.LOOP_HEADER, loop.condition());
        inHeader(Jumps.ALLOWED, loop.body());
      }
      case Expr.Repeat loop -> {
        inHeader(Jumps.ALLOWED, loop.body());
        inHeader(Jumps.LOOP_HEADER, loop.until());
        if (loop.fixup().isPresent()) {
          inHeader(Jumps.FIXUP, loop.fixup().get());
        }
      }
      case Expr.Break _, Expr.Continue _ -> jump(expr);
      case Expr.Return _ -> {
        if (inApply) {
          reporter.error(
              "ConjugateInvert.ReturnForbidden", "an apply block cannot return", expr.span());
        }
        Children.of(expr, this::visit);
      }
      case Expr.Conjugation conjugation -> conjugation(conjugation);
      case Expr.Call call -> {
        if (function && OperationCalls.isOperationCall(call, tables)) {
          reporter.error(
              "CallableLimits.OpCall",
              "functions cannot call operations",
              call.span(),
              "make it an operation");
        }
        Children.of(call, this::visit);
      }
      case Expr.Block block -> {
        for (Stmt statement : block.statements()) {
          if (function && statement instanceof Stmt.Use use) {
            reporter.error(
                "CallableLimits.QubitAlloc", "functions cannot allocate qubits", use.span());
          }
          Children.of(statement, this::visit);
        }
      }
      case Expr _ -> Children.of(expr, this::visit);
    }
  }

  private void inHeader(Jumps inside, Expr expr) {
    Jumps outer = jumps;
    jumps = inside;
    visit(expr);
    jumps = outer;
  }

  private void lambda(Expr.Lambda lambda) {
    lambdas.add(lambda);
    boolean outerFunction = function;
    boolean outerApply = inApply;
    function = lambda.kind() == CallableKind.FUNCTION;
    inApply = false;
    inHeader(Jumps.NO_LOOP, lambda.body());
    function = outerFunction;
    inApply = outerApply;
  }

  private void jump(Expr jump) {
    switch (jumps) {
      case ALLOWED -> {}
      case NO_LOOP ->
          reporter.error(
              "LoopControl.BreakContinueOutsideLoop",
              JUMP + " can stand inside a loop only",
              jump.span());
      case LOOP_HEADER ->
          reporter.error(
              "LoopControl.BreakContinueInLoopHeader",
              JUMP + " cannot stand in the condition of a loop",
              jump.span());
      case FIXUP ->
          reporter.error(
              "LoopControl.BreakContinueInFixup",
              JUMP + " cannot stand in a fixup block",
              jump.span());
      case OUT_OF_APPLY ->
          reporter.error(
              "ConjugateInvert.BreakContinueForbidden",
              JUMP + " cannot leave an apply block",
              jump.span());
    }
  }

  private void conjugation(Expr.Conjugation conjugation) {
    if (function) {
      reporter.error(
          "CallableLimits.Conjugate", "functions cannot use within and apply", conjugation.span());
    }
    withinDepth++;
    if (withinDepth == DEEPEST_WITHIN + 1) {
      reporter.error(
          "ConjugateInvert.TooDeep",
          "within blocks are nested more than " + DEEPEST_WITHIN + " deep",
          conjugation.span(),
          "each level runs what it holds twice; make operations of the inner levels");
    }
    visit(conjugation.within());
    withinDepth--;
    new InversionRules(tables, reporter).check(conjugation.within());
    Set<LocalVariable> used = new HashSet<>();
    mutableVariables(conjugation.within(), used);
    if (!used.isEmpty()) {
      assignments(conjugation.apply(), used);
    }
    boolean outer = inApply;
    inApply = true;
    inHeader(jumps == Jumps.ALLOWED ? Jumps.OUT_OF_APPLY : jumps, conjugation.apply());
    inApply = outer;
  }

  private @Nullable LocalVariable variable(Expr expr) {
    return expr instanceof Expr.Name name
            && tables.nameUseIfAny(name) instanceof NameUse.Local local
        ? local.variable()
        : null;
  }

  private void mutableVariables(Expr expr, Set<LocalVariable> found) {
    LocalVariable variable = variable(expr);
    if (variable != null && variable.mutable()) {
      found.add(variable);
    }
    Children.of(expr, child -> mutableVariables(child, found));
  }

  private void assignments(Expr expr, Set<LocalVariable> forbidden) {
    switch (expr) {
      case Expr.Assign assign -> target(assign.target(), assign.target(), forbidden);
      case Expr.AssignOperator assign -> target(assign.target(), assign.target(), forbidden);
      case Expr.AssignUpdate assign -> target(assign.target(), assign.target(), forbidden);
      case Expr _ -> {}
    }
    Children.of(expr, child -> assignments(child, forbidden));
  }

  /// Assigning an item only draws a warning: the modern compiler lets it pass.
  private void target(Expr target, Expr whole, Set<LocalVariable> forbidden) {
    switch (target) {
      case Expr.Tuple tuple -> tuple.items().forEach(item -> target(item, item, forbidden));
      case Expr.Paren paren -> target(paren.expr(), whole, forbidden);
      case Expr.Index index -> target(index.array(), whole, forbidden);
      case Expr _ -> {
        LocalVariable variable = variable(target);
        if (variable != null && forbidden.contains(variable)) {
          String code = "ConjugateInvert.ApplyAssign";
          if (whole instanceof Expr.Index) {
            reporter.warning(
                code,
                "the within block uses '"
                    + variable.name()
                    + "', so undoing it after this assignment does something else",
                whole.span());
          } else {
            reporter.error(
                code,
                "'"
                    + variable.name()
                    + "' cannot be assigned in the apply block, since the within block uses it",
                target.span());
          }
        }
      }
    }
  }
}
