package dev.quaver.capability;

import dev.quaver.check.Capability;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Collects the places that demand too much. Conditionals, loops and blocks are looked into; any other statement's
/// expression is one place, and a conditional or a loop is one if nothing inside is.
///
/// Some places count only if there are no others: what stands in conjugations, after an early `return`, and assignments to
/// items. The published compiler does not look at them, and reports what follows from them elsewhere.
final class Findings {

  private final Set<Capability> capabilities;
  private final Map<Place, Map<Construct, Reason>> places = new LinkedHashMap<>();
  private final Map<Place, Map<Construct, Reason>> passedOver = new LinkedHashMap<>();
  private int depthPassedOver;

  Findings(Set<Capability> capabilities) {
    this.capabilities = capabilities;
  }

  /// A statement's expression, a conditional or a loop.
  record Place(SourceFile source, Span span) {}

  /// Why a place demands a construct.
  ///
  /// @param span the smallest part of the place that does
  /// @param isCondition whether the place decides what is executed next
  record Reason(Span span, boolean isCondition) {}

  /// The places, each with what it demands too much.
  Map<Place, Map<Construct, Reason>> places() {
    return places.isEmpty() ? passedOver : places;
  }

  /// Adds what the program's value demands where it is recorded.
  void addOutput(Place place, Demands demands) {
    add(place, demands, construct -> new Reason(place.span(), false));
  }

  private void add(Place place, Demands demands, Function<Construct, Reason> reason) {
    Demands beyond = demands.beyond(capabilities);
    if (beyond.isEmpty()) {
      return;
    }
    Map<Construct, Reason> reasons =
        (depthPassedOver > 0 ? passedOver : places)
            .computeIfAbsent(place, _ -> new EnumMap<>(Construct.class));
    for (Construct construct : beyond.constructs()) {
      reasons.computeIfAbsent(construct, reason);
    }
  }

  /// Adds the places of a body.
  void addAll(BodyRun run) {
    new Visit(run).visit(run.body().block());
  }

  /// Goes through one body.
  private final class Visit {
    private final BodyRun run;
    private @Nullable Expr condition;

    Visit(BodyRun run) {
      this.run = run;
    }

    private void add(Span span, Fact fact) {
      add(span, fact, construct -> new Reason(span, false));
    }

    @SuppressWarnings("ReferenceEquality") // the very condition
    private void add(Expr expr) {
      add(
          expr.span(),
          run.fact(expr),
          construct -> new Reason(smallest(expr, construct), expr == condition));
    }

    private void add(Span span, Fact fact, Function<Construct, Reason> reason) {
      if (!isNowhere(span)) {
        Findings.this.add(new Place(run.source(), span), fact.demands(), reason);
      }
    }

    /// The smallest part of an expression that demands a construct.
    private Span smallest(Expr whole, Construct construct) {
      var found = new Span[] {whole.span()};
      Contents.visit(
          whole,
          part -> {
            if (run.fact(part).demands().has(construct)
                && part.span().length() < found[0].length()
                && !isNowhere(part.span())) {
              found[0] = part.span();
            }
          },
          _ -> {});
      return found[0];
    }

    private static boolean isNowhere(Span span) {
      return span.equals(Span.NONE);
    }

    private void passOver(Runnable visit) {
      depthPassedOver++;
      visit.run();
      depthPassedOver--;
    }

    private void visit(Expr expr) {
      if (depthPassedOver == 0 && isNowhere(expr.span())) {
        passOver(() -> visit(expr));
        return;
      }
      switch (expr) {
        case Expr.Block block -> block(block);
        case Expr.If branch -> branch(branch, false);
        case Expr.QubitScope scope -> {
          add(scope.span(), run.allocation(scope));
          visit(scope.body());
        }
        case Expr.Call call when isChoiceOfValues(call) -> {}
        case Expr other -> add(other);
      }
    }

    /// A call of what an `if` gave is a conditional with calls in it.
    private boolean isChoiceOfValues(Expr.Call call) {
      return run.fact(call.callee()).shape() instanceof Fact.Callables callables
          && callables.targets().size() > 1
          && !callables.choice().assigned();
    }

    private void block(Expr.Block block) {
      List<Stmt> statements = block.statements();
      for (int i = 0; i < statements.size(); i++) {
        if (isConjugation(statements, i)) {
          List<Stmt> conjugation = statements.subList(i, i + 3);
          passOver(() -> conjugation.forEach(this::visit));
          i += 2;
        } else {
          visit(statements.get(i));
        }
      }
      block.result().ifPresent(this::statement);
    }

    /// `within` is lowered twice: before and after what it surrounds.
    private static boolean isConjugation(List<Stmt> statements, int start) {
      return start + 2 < statements.size()
          && statements.get(start) instanceof Stmt.Evaluate(Expr.Block before, _)
          && statements.get(start + 2) instanceof Stmt.Evaluate(Expr.Block after, _)
          && before.span().equals(after.span());
    }

    /// The condition of a conditional that is a statement is evaluated before it, if that calls anything.
    private void statement(Expr expr) {
      if (expr instanceof Expr.If branch && !isNowhere(branch.span())) {
        branch(branch, calls(branch.condition()));
      } else {
        visit(expr);
      }
    }

    private static boolean calls(Expr expr) {
      var found = new boolean[1];
      Contents.visit(expr, part -> found[0] |= part instanceof Expr.Call, _ -> {});
      return found[0];
    }

    private void branch(Expr.If branch, boolean isSeparate) {
      int start = count();
      condition(branch.condition());
      int before = isSeparate ? count() : start;
      visit(branch.then());
      branch.otherwise().ifPresent(this::statement);
      if (count() == before) {
        add(branch);
      }
    }

    private void condition(Expr expr) {
      condition = expr;
      visit(expr);
      condition = null;
    }

    private int count() {
      return depthPassedOver > 0 ? passedOver.size() : places.size();
    }

    private void visit(Stmt statement) {
      switch (statement) {
        case Stmt.Bind s -> bind(s.value());
        case Stmt.Assign s -> {
          add(s.span(), run.assigned(s));
          run.releases(s).forEach(this::add);
        }
        case Stmt.AssignItem s -> assignItem(s);
        case Stmt.Evaluate s -> statement(s.expr());
        case Stmt.For s -> {
          visit(s.iterable());
          int before = count();
          add(s.iterable().span(), run.loop(s).head());
          block(s.body());
          whole(s, before);
        }
        case Stmt.While s -> {
          int before = count();
          condition(s.condition());
          block(s.body());
          whole(s, before);
        }
        case Stmt.Repeat s -> repeat(s);
        case Stmt.Return s -> visit(s.value());
        case Stmt.Fail s -> visit(s.message());
        case Stmt.Break _, Stmt.Continue _ -> {}
      }
    }

    /// Taking a tuple apart, or copying one, only renames what there is.
    private void bind(Expr value) {
      Expr whole = value;
      while (whole instanceof Expr.TupleItem item) {
        whole = item.tuple();
      }
      boolean renames =
          whole instanceof Expr.Local local && run.fact(local).shape() instanceof Fact.Items;
      if (!renames) {
        visit(value);
      }
    }

    private void assignItem(Stmt.AssignItem assign) {
      if (StatementFacts.isCopyAndUpdate(assign, run.source())) {
        add(assign.span(), run.assigned(assign));
        return;
      }
      assign.indices().forEach(this::visit);
      passOver(() -> add(assign.span(), run.assigned(assign)));
    }

    private void repeat(Stmt.Repeat loop) {
      int before = count();
      block(loop.body());
      condition(loop.until());
      if (loop.fixup().isPresent()) {
        int inside = count();
        block(loop.fixup().get());
        if (count() == inside) {
          add(loop.fixup().get().span(), run.loop(loop).fixup());
        }
      }
      whole(loop, before);
    }

    private void whole(Stmt loop, int before) {
      if (count() == before) {
        add(loop.span(), run.loop(loop).whole());
      }
    }
  }
}
