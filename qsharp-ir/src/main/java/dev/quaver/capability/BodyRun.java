package dev.quaver.capability;

import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One run through a body: the facts of its parameters lead to those of all its expressions.
final class BodyRun {

  private final Judgement judgement;
  private final SourceFile source;
  private final List<Type> typeArguments;
  private final SingleExit.Body body;
  private final Variables variables;
  private final ExpressionFacts expressions = new ExpressionFacts(this);
  private final StatementFacts statements = new StatementFacts(this);
  private final LoopFacts loops = new LoopFacts(this);
  private final CallFacts calls = new CallFacts(this);
  private final Map<Expr, Fact> facts = new IdentityHashMap<>();
  private final Map<Stmt, LoopFacts.Seen> seen = new IdentityHashMap<>();
  private final Map<Stmt, Fact> assigned = new IdentityHashMap<>();
  private final Map<Expr.QubitScope, Fact> allocations = new IdentityHashMap<>();
  private final Map<Stmt, Map<Span, Fact>> releases = new IdentityHashMap<>();

  BodyRun(Judgement judgement, SourceFile source, List<Type> typeArguments, SingleExit.Body body) {
    this.judgement = judgement;
    this.source = source;
    this.typeArguments = typeArguments;
    this.body = body;
    this.variables = new Variables(body.slotCount());
  }

  /// The fact of the body's value.
  Fact result(List<Fact> parameters, boolean controlled) {
    int slot = 0;
    if (controlled) {
      variables.bind(slot++, Fact.CONSTANT);
    }
    for (Fact parameter : parameters) {
      variables.bind(slot++, parameter);
    }
    return expressions.of(body.block());
  }

  /// The file that all places are in.
  SourceFile source() {
    return source;
  }

  Judgement judgement() {
    return judgement;
  }

  SingleExit.Body body() {
    return body;
  }

  TypeTraits types() {
    return judgement.types();
  }

  Type concrete(Type type) {
    return types().concrete(type, typeArguments);
  }

  List<Type> concrete(List<Type> all) {
    var concrete = new ArrayList<Type>();
    all.forEach(type -> concrete.add(TypeSubstitution.apply(type, typeArguments)));
    return concrete;
  }

  /// What it takes that a value of this type varies.
  Demands ofVarying(Type type) {
    return types().ofVarying(substituted(type));
  }

  Type substituted(Type type) {
    return TypeSubstitution.apply(type, typeArguments);
  }

  Variables variables() {
    return variables;
  }

  ExpressionFacts expressions() {
    return expressions;
  }

  StatementFacts statements() {
    return statements;
  }

  LoopFacts loops() {
    return loops;
  }

  CallFacts calls() {
    return calls;
  }

  void record(Expr expr, Fact fact) {
    facts.put(expr, fact);
  }

  void record(Stmt loop, LoopFacts.Seen what) {
    seen.put(loop, what);
  }

  void assigned(Stmt statement, Fact fact) {
    assigned.put(statement, fact);
  }

  void allocated(Expr.QubitScope scope, Fact fact) {
    allocations.put(scope, fact);
  }

  /// Qubits allocated at `place` are released where a `return` was.
  void released(Stmt statement, Span place, Fact fact) {
    releases.computeIfAbsent(statement, _ -> new LinkedHashMap<>()).put(place, fact);
  }

  /// What the releases where a `return` was took, by the places of the allocations.
  Map<Span, Fact> releases(Stmt statement) {
    return releases.getOrDefault(statement, Map.of());
  }

  /// What an assignment took.
  Fact assigned(Stmt statement) {
    return assigned.getOrDefault(statement, Fact.STATIC);
  }

  /// What it took to allocate the qubits of a scope.
  Fact allocation(Expr.QubitScope scope) {
    return allocations.getOrDefault(scope, Fact.STATIC);
  }

  /// What was found of an expression at last.
  Fact fact(Expr expr) {
    return facts.getOrDefault(expr, Fact.STATIC);
  }

  /// What was found of a loop at last.
  LoopFacts.Seen loop(Stmt loop) {
    return seen.getOrDefault(loop, LoopFacts.Seen.NOTHING);
  }
}
