package dev.quaver.lower;

import dev.quaver.ast.Pattern;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.Stmt.Use;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Expr.QubitScope.Allocation;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lowers allocations.
final class QubitLowering {
  private final BodyLowering body;

  QubitLowering(BodyLowering body) {
    this.body = body;
  }

  /// The scope of the qubits of `use`.
  ///
  /// @param content makes the body, given the statements it must begin with
  Expr scope(Use use, Function<List<Stmt>, Expr.Block> content, Type type) {
    var allocations = new ArrayList<Allocation>();
    var first = new ArrayList<Stmt>();
    allocate(use.pattern(), use.init(), allocations, first);
    Expr.Block block = content.apply(first);
    return new Expr.QubitScope(allocations, use.borrow(), block, type, use.span());
  }

  private void allocate(
      Pattern pattern, QubitInit init, List<Allocation> allocations, List<Stmt> first) {
    switch (pattern) {
      case Pattern.Bind bind when !(init instanceof QubitInit.Tuple) -> {
        Optional<Expr> size = size(init);
        int slot = body.frame().declare(body.types().variable(bind));
        allocations.add(new Allocation(slot, size, bind.span()));
      }
      case Pattern.Tuple tuple
          when init instanceof QubitInit.Tuple inits
              && tuple.items().size() == inits.items().size() -> {
        for (int i = 0; i < inits.items().size(); i++) {
          allocate(tuple.items().get(i), inits.items().get(i), allocations, first);
        }
      }
      case Pattern.Tuple tuple when tuple.items().size() == 1 ->
          allocate(tuple.items().getFirst(), init, allocations, first);
      case Pattern other -> {
        Expr value = unnamed(init, allocations);
        body.patterns().bind(other, value, first);
      }
    }
  }

  /// Allocates into slots without names.
  ///
  /// @return the qubits
  private Expr unnamed(QubitInit init, List<Allocation> allocations) {
    if (init instanceof QubitInit.Tuple tuple) {
      var items = new ArrayList<Expr>();
      tuple.items().forEach(item -> items.add(unnamed(item, allocations)));
      return items.size() == 1 ? items.getFirst() : Ir.tuple(items, init.span());
    }
    Optional<Expr> size = size(init);
    Type type = size.isPresent() ? new Type.Array(Type.Primitive.QUBIT) : Type.Primitive.QUBIT;
    int slot = body.frame().temporary("<qubits>", type);
    allocations.add(new Allocation(slot, size, init.span()));
    return new Expr.Local(slot, type, init.span());
  }

  private Optional<Expr> size(QubitInit init) {
    return switch (init) {
      case QubitInit.Array array -> Optional.of(body.expressions().lower(array.size()));
      case QubitInit.Single _ -> Optional.empty();
      case QubitInit.Tuple _, QubitInit.Error _ ->
          throw new IllegalStateException("internal: no size of " + init);
    };
  }
}
