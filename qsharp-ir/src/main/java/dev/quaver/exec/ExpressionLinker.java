package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import dev.quaver.value.Use;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Links expressions in the middle of others.
final class ExpressionLinker {

  private final Linker linker;
  private final CallLinker calls;
  private final OperatorLinker operators;

  ExpressionLinker(Linker linker) {
    this.linker = linker;
    this.calls = new CallLinker(linker, this);
    this.operators = new OperatorLinker(linker, this);
  }

  Node link(Expr expr, Use use) {
    linker.enterLevel();
    Node node = make(expr, use);
    linker.leaveLevel();
    return node;
  }

  Node link(Expr expr) {
    return link(expr, Use.VALUE);
  }

  Node[] linkAll(List<Expr> exprs) {
    return exprs.stream().map(this::link).toArray(Node[]::new);
  }

  /// Links for a reader that only looks, provided that `later`, evaluated in between, cannot assign to locals.
  Node peek(Expr expr, Expr... later) {
    for (Expr other : later) {
      if (Contents.hasStatements(other)) {
        return link(expr, Use.VALUE);
      }
    }
    return link(expr, Use.BORROW);
  }

  private Node make(Expr expr, Use use) {
    return switch (expr) {
      case Expr.IntLiteral literal -> Constants.of(literal.value());
      case Expr.BigIntLiteral literal -> Constants.of((Object) literal.value());
      case Expr.DoubleLiteral literal -> Constants.of(literal.value());
      case Expr.BoolLiteral literal -> Constants.of(literal.value());
      case Expr.StringLiteral literal -> Constants.of((Object) literal.value());
      case Expr.ResultLiteral literal ->
          Constants.of((Object) (literal.one() ? Result.ONE : Result.ZERO));
      case Expr.PauliLiteral literal -> Constants.of((Object) literal.value());
      case Expr.DefaultValue value ->
          Defaults.node(linker.program().types(), linker.concrete(value.type()));
      case Expr.Tuple tuple -> tuple(tuple);
      case Expr.Array array ->
          new ArrayNodes.Literal(linker.itemKind(array), linkAll(array.items()));
      case Expr.ArrayRepeat repeat ->
          new ArrayNodes.Repeat(
              linker.itemKind(repeat),
              link(repeat.value()),
              link(repeat.size()),
              repeat.size().span());
      case Expr.Range range ->
          new CompoundNodes.MakeRange(part(range.start()), part(range.step()), part(range.end()));
      case Expr.Interpolated text -> new CompoundNodes.Interpolate(linkAll(text.parts()));
      case Expr.Local local -> local(local, use);
      case Expr.CallableRef ref -> calls.reference(ref);
      case Expr.Closure closure -> calls.closure(closure);
      case Expr.FunctorApplication functor -> calls.functor(functor);
      case Expr.Call call -> calls.call(call);
      case Expr.Unary unary -> operators.unary(unary);
      case Expr.Binary binary -> operators.binary(binary);
      case Expr.Index index ->
          ArrayNodes.index(
              linker.kind(index),
              peek(index.array(), index.index()),
              link(index.index()),
              use.sharesItem() && linker.isArray(index),
              index.index().span());
      case Expr.Slice slice ->
          new ArrayNodes.Slice(
              peek(slice.array(), slice.range()), link(slice.range()), slice.range().span());
      case Expr.ArrayUpdate _, Expr.SliceUpdate _ -> owned(expr, -1);
      case Expr.TupleItem item ->
          new CompoundNodes.Item(link(item.tuple(), Use.BORROW), item.index());
      case Expr.TupleUpdate update ->
          new CompoundNodes.UpdateTuple(link(update.tuple()), update.path(), link(update.value()));
      case Expr.RangePart part -> new CompoundNodes.PartOfRange(link(part.range()), part.part());
      case Expr.Retype retype -> link(retype.operand(), use);
      case Expr.Block block -> block(block, use);
      case Expr.If choice ->
          new ControlNodes.If(
              link(choice.condition()),
              link(choice.then(), use),
              choice
                  .otherwise()
                  .map(other -> link(other, use))
                  .orElseGet(() -> Constants.of((Object) TupleValue.UNIT)));
      case Expr.QubitScope scope ->
          new QubitScopes.Value(
              linker.statements().allocations(scope),
              scope.borrow(),
              link(scope.body(), Use.VALUE));
    };
  }

  private Node tuple(Expr.Tuple tuple) {
    return tuple.items().isEmpty()
        ? Constants.of((Object) TupleValue.UNIT)
        : new CompoundNodes.MakeTuple(linkAll(tuple.items()));
  }

  private @Nullable Node part(Optional<Expr> bound) {
    return bound.map(this::link).orElse(null);
  }

  private Node local(Expr.Local local, Use use) {
    SlotLayout layout = linker.layout();
    int slot = local.slot();
    boolean share = use.sharesLocal() && linker.isArray(local);
    return Locals.read(layout.kinds()[slot], layout.indices()[slot], share);
  }

  private Node block(Expr.Block block, Use use) {
    int jumpsBefore = linker.jumpsSeen();
    StatementNode[] statements = linker.statements().link(block.statements());
    Node result = block.result().map(value -> link(value, use)).orElse(null);
    if (linker.jumpsSeen() != jumpsBefore) {
      linker.sawJumpInExpression();
    }
    return statements.length == 0 && result != null
        ? result
        : new ControlNodes.Block(statements, result);
  }

  /// An array that may be changed in place unless it is marked as shared.
  ///
  /// @param assigned the slot that the value is about to be assigned to, or -1: its old array may be used up
  Node owned(Expr expr, int assigned) {
    return switch (expr) {
      case Expr.ArrayUpdate update ->
          new ArrayUpdates.Item(
              linker.itemKind(update),
              owned(update.array(), assigned),
              link(update.index()),
              link(update.value()),
              update.index().span());
      case Expr.SliceUpdate update ->
          new ArrayUpdates.Slice(
              owned(update.array(), assigned),
              link(update.range()),
              link(update.values(), Use.VALUE),
              update.range().span());
      case Expr.Binary sum when sum.operator() == BinaryOperator.ADD && linker.isArray(sum) ->
          new ArrayUpdates.Append(
              owned(sum.left(), Contents.usedUp(sum, assigned)),
              link(sum.right(), Use.VALUE),
              sum.span());
      case Expr.Retype retype -> owned(retype.operand(), assigned);
      case Expr.Local local -> {
        Node read = local(local, Use.BORROW);
        yield local.slot() == assigned ? read : new CopyArray(read);
      }
      case Expr other -> link(other, Use.VALUE);
    };
  }

  private static final class CopyArray extends Node.OfObject {
    private final Node array;

    CopyArray(Node array) {
      this.array = array;
    }

    @Override
    Object execute(Frame frame) {
      return ArrayUpdates.copy(array.execute(frame));
    }
  }
}
