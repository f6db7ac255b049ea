package dev.quaver.capability;

import dev.quaver.ast.Functor;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Facts of expressions out of those of their parts.
final class ExpressionFacts {

  private final BodyRun run;
  private final OperatorFacts operators;
  private final AggregateFacts aggregates;

  ExpressionFacts(BodyRun run) {
    this.run = run;
    this.operators = new OperatorFacts(run);
    this.aggregates = new AggregateFacts(run);
  }

  /// Judges an expression and remembers what was found.
  Fact of(Expr expr) {
    Fact fact = judge(expr);
    run.record(expr, fact);
    return fact;
  }

  List<Fact> of(List<Expr> exprs) {
    var facts = new ArrayList<Fact>();
    exprs.forEach(expr -> facts.add(of(expr)));
    return facts;
  }

  /// An item of an array that has been judged already.
  Fact indexed(Fact array, Fact index, Type item) {
    return aggregates.index(array, index, item);
  }

  /// An array with an item replaced, which may be deep inside.
  Fact updated(Fact array, List<Fact> indices, Fact value) {
    Fact whole = array;
    for (Fact index : indices) {
      whole = aggregates.update(whole, index, value);
    }
    return whole;
  }

  private Fact judge(Expr expr) {
    return switch (expr) {
      case Expr.IntLiteral _,
          Expr.BigIntLiteral _,
          Expr.DoubleLiteral _,
          Expr.BoolLiteral _,
          Expr.StringLiteral _,
          Expr.ResultLiteral _,
          Expr.PauliLiteral _,
          Expr.DefaultValue _ ->
          Fact.STATIC;
      case Expr.Local e -> run.variables().get(e.slot());
      case Expr.CallableRef e -> reference(e);
      case Expr.Closure e -> closure(e);
      case Expr.FunctorApplication e -> functor(e);
      case Expr.Call e -> run.calls().call(e);
      case Expr.Tuple e -> Fact.tuple(of(e.items()));
      case Expr.Array e -> aggregates.array(of(e.items()));
      case Expr.ArrayRepeat e -> aggregates.repeat(of(e.value()), of(e.size()));
      case Expr.Range e -> aggregates.range(of(parts(e)));
      case Expr.Interpolated e -> aggregates.text(e, of(e.parts()));
      case Expr.Unary e -> operators.unary(of(e.operand()));
      case Expr.Binary e -> operators.binary(e, of(e.left()), of(e.right()));
      case Expr.Index e -> aggregates.index(of(e.array()), of(e.index()), e.type());
      case Expr.Slice e -> aggregates.index(of(e.array()), of(e.range()), e.type());
      case Expr.ArrayUpdate e -> aggregates.update(of(e.array()), of(e.index()), of(e.value()));
      case Expr.SliceUpdate e -> aggregates.update(of(e.array()), of(e.range()), of(e.values()));
      case Expr.TupleItem e -> aggregates.item(of(e.tuple()), e.index(), e.type());
      case Expr.TupleUpdate e -> aggregates.replace(of(e.tuple()), e.path(), of(e.value()));
      case Expr.RangePart e -> aggregates.item(of(e.range()), 0, e.type());
      case Expr.Retype e -> of(e.operand());
      case Expr.Block e -> block(e);
      case Expr.If e -> branch(e);
      case Expr.QubitScope e -> scope(e);
    };
  }

  private static List<Expr> parts(Expr.Range range) {
    var parts = new ArrayList<Expr>();
    range.start().ifPresent(parts::add);
    range.step().ifPresent(parts::add);
    range.end().ifPresent(parts::add);
    return parts;
  }

  private Fact reference(Expr.CallableRef reference) {
    return Fact.target(
        new Fact.Target(
            reference.id(),
            run.concrete(reference.typeArguments()),
            reference.adjoint(),
            reference.controlCount(),
            List.of()));
  }

  private Fact closure(Expr.Closure closure) {
    List<Fact> captures = of(closure.captures());
    return Fact.target(
        new Fact.Target(closure.id(), run.concrete(closure.typeArguments()), false, 0, captures));
  }

  private Fact functor(Expr.FunctorApplication application) {
    Fact operand = of(application.operand());
    if (!(operand.shape() instanceof Fact.Callables callables)) {
      return operand;
    }
    return operand.shaped(
        new Fact.Callables(
            callables.targets().stream()
                .map(target ->
                    application.functor() == Functor.ADJOINT
                        ? target.adjointed()
                        : target.controlled())
                .toList(),
            callables.choice()));
  }

  private Fact block(Expr.Block block) {
    Fact whole = Fact.STATIC;
    for (Stmt statement : block.statements()) {
      whole = whole.after(run.statements().of(statement));
    }
    if (block.result().isPresent()) {
      Fact value = of(block.result().get());
      whole = whole.after(value);
      if (!run.concrete(block.type()).equals(Type.UNIT)) {
        whole = whole.atLeast(value.level()).shaped(value.shape());
      }
    }
    return whole;
  }

  private Fact branch(Expr.If branch) {
    Fact condition = of(branch.condition());
    if (condition.isVariable()) {
      run.variables().enter(branch, condition);
    }
    Fact then = of(branch.then());
    Fact otherwise = branch.otherwise().map(this::of).orElse(Fact.STATIC);
    if (condition.isVariable()) {
      run.variables().leave();
    }
    Fact whole = Fact.STATIC.after(condition).after(then).after(otherwise);
    whole = whole.shaped(then.and(otherwise).shape());
    if (run.concrete(branch.type()) instanceof Type.Arrow) {
      return whole.chosen(new Fact.Choice(condition.level(), condition.demands(), false));
    }
    if (condition.isVariable() || then.isVariable() || otherwise.isVariable()) {
      Type type = run.substituted(branch.type());
      Demands demands = run.types().ofVarying(type);
      if (condition.isVariable()) {
        demands = demands.with(choice(type));
      }
      whole = whole.atLeast(run.types().varying(type)).with(demands);
    }
    return whole.coarse();
  }

  private Demands choice(Type type) {
    Demands demands = run.types().ofChoice(type);
    return run.types().holdsResults(type) ? demands.with(Construct.USE_OF_DYNAMIC_RESULT) : demands;
  }

  private Fact scope(Expr.QubitScope scope) {
    Fact whole = Fact.STATIC;
    for (Expr.QubitScope.Allocation allocation : scope.allocations()) {
      Fact qubits = allocate(allocation.size());
      run.variables().bind(allocation.slot(), qubits);
      whole = whole.after(qubits);
    }
    run.allocated(scope, whole);
    Fact value = of(scope.body());
    return whole.after(value).atLeast(value.level()).shaped(value.shape());
  }

  private Fact allocate(Optional<Expr> size) {
    Fact qubits = Fact.CONSTANT.with(Demands.ALLOCATION);
    if (size.isEmpty()) {
      return run.variables().isInVaryingScope()
          ? qubits.atLeast(Level.VARIABLE).with(Construct.USE_OF_DYNAMIC_QUBIT)
          : qubits;
    }
    Fact count = of(size.get());
    qubits = qubits.after(count);
    return count.isVariable() ? qubits.atLeast(Level.VARIABLE).with(VARYING_COUNT) : qubits;
  }

  /// An array that grows by one qubit in each round of a loop whose end varies.
  private static final Demands VARYING_COUNT =
      Demands.of(Construct.USE_OF_DYNAMIC_BOOL)
          .with(Construct.USE_OF_DYNAMIC_INT)
          .with(Construct.USE_OF_DYNAMIC_RANGE)
          .with(Construct.USE_OF_DYNAMIC_QUBIT)
          .with(Construct.USE_OF_DYNAMIC_ARRAY)
          .with(Construct.USE_OF_DYNAMICALLY_SIZED_ARRAY)
          .with(Construct.USE_OF_DYNAMIC_INDEX)
          .with(Construct.LOOP_WITH_DYNAMIC_CONDITION);
}
