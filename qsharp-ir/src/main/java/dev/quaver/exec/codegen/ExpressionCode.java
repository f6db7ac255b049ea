package dev.quaver.exec.codegen;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import dev.quaver.value.Result;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Writes expressions in the middle of others: code that leaves a value on the stack.
final class ExpressionCode {

  private static final ClassDesc TEXT = ClassDesc.of("java.lang.StringBuilder");

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final OperatorCode operators;
  private final ArrayCode arrays;
  private final CallCode calls;

  ExpressionCode(MethodWriter writer) {
    this.writer = writer;
    this.code = writer.code();
    this.operators = new OperatorCode(writer, this);
    this.arrays = new ArrayCode(writer, this);
    this.calls = new CallCode(writer, this);
  }

  CallCode calls() {
    return calls;
  }

  void write(Expr expr) {
    write(expr, Use.VALUE);
  }

  /// Leaves the value in the form of another kind than its own; the two differ only where the value is never there, or is
  /// boxed.
  void writeAs(Kind wanted, Expr expr, Use use) {
    write(expr, use);
    writer.convert(writer.kind(expr), wanted);
  }

  void boxed(Expr expr) {
    writeAs(Kind.OBJECT, expr, Use.VALUE);
  }

  /// For a reader that only looks, provided that `later`, evaluated in between, cannot assign to locals.
  void peek(Expr expr, Expr later) {
    write(expr, Contents.hasStatements(later) ? Use.VALUE : Use.BORROW);
  }

  void write(Expr expr, Use use) {
    switch (expr) {
      case Expr.IntLiteral literal -> code.loadConstant(literal.value());
      case Expr.DoubleLiteral literal -> code.loadConstant(literal.value());
      case Expr.BoolLiteral literal -> code.loadConstant(literal.value() ? 1 : 0);
      case Expr.BigIntLiteral literal -> writer.constant(literal.value());
      case Expr.StringLiteral literal -> writer.constant(literal.value());
      case Expr.ResultLiteral literal -> writer.constant(literal.one() ? Result.ONE : Result.ZERO);
      case Expr.PauliLiteral literal -> writer.constant(literal.value());
      case Expr.DefaultValue value -> defaultOf(value.type());
      case Expr.Tuple tuple -> tuple(tuple);
      case Expr.Array array -> arrays.literal(array);
      case Expr.ArrayRepeat repeat -> arrays.repeat(repeat);
      case Expr.Range range -> range(range);
      case Expr.Interpolated text -> interpolated(text);
      case Expr.Local local -> local(local, use);
      case Expr.CallableRef ref -> writer.constant(writer.around().value(ref, false, 0));
      case Expr.Closure closure -> calls.closure(closure);
      case Expr.FunctorApplication functor -> calls.functor(functor);
      case Expr.Call call -> calls.call(call);
      case Expr.Unary unary -> operators.unary(unary);
      case Expr.Binary binary -> operators.binary(binary);
      case Expr.Index index -> arrays.item(index, use);
      case Expr.Slice slice -> arrays.slice(slice);
      case Expr.ArrayUpdate _, Expr.SliceUpdate _ -> owned(expr, -1);
      case Expr.TupleItem item -> tupleItem(item);
      case Expr.TupleUpdate update -> tupleUpdate(update);
      case Expr.RangePart part -> {
        write(part.range());
        writer.constant(part.part());
        Helper.RANGE_PART.call(code);
      }
      case Expr.Retype retype -> writeAs(writer.kind(retype), retype.operand(), use);
      case Expr.Block block -> block(block, use);
      case Expr.If choice -> choice(choice, use);
      case Expr.QubitScope scope -> writer.scopes().value(scope);
    }
  }

  /// An array that may be changed in place unless it is marked as shared.
  ///
  /// @param assigned the slot that the value is about to be assigned to, or -1: its old array may be used up
  void owned(Expr expr, int assigned) {
    switch (expr) {
      case Expr.ArrayUpdate update -> arrays.update(update, assigned);
      case Expr.SliceUpdate update -> arrays.update(update, assigned);
      case Expr.Binary sum when sum.operator() == BinaryOperator.ADD && writer.isArray(sum) -> {
        owned(sum.left(), Contents.usedUp(sum, assigned));
        write(sum.right());
        writer.call(Helper.APPEND, sum.span());
      }
      case Expr.Retype retype -> owned(retype.operand(), assigned);
      case Expr.Local local -> {
        writer.variables().load(local.slot());
        if (local.slot() != assigned) {
          Helper.COPY.call(code);
        }
      }
      case Expr other -> write(other);
    }
  }

  /// What a classic `new T[n]` fills its array with; arrays are new each time.
  private void defaultOf(Type type) {
    switch (writer.around().underlying(type)) {
      case Type.Primitive.INT -> code.lconst_0();
      case Type.Primitive.DOUBLE -> code.dconst_0();
      case Type.Primitive.BOOL -> code.iconst_0();
      case Type.Array array -> arrays.empty(writer.around().kind(array.item()));
      case Type.Tuple tuple ->
          tupleOf(
              tuple.items().size(),
              i -> {
                Type item = tuple.items().get(i);
                defaultOf(item);
                writer.convert(writer.around().kind(item), Kind.OBJECT);
              });
      case Type other -> writer.constant(writer.around().defaultOf(other));
    }
  }

  private void tuple(Expr.Tuple tuple) {
    tupleOf(tuple.items().size(), i -> boxed(tuple.items().get(i)));
  }

  private void tupleOf(int size, IntConsumer item) {
    if (size == 0) {
      writer.unit();
      return;
    }
    objects(size, item);
    Conversions.tuple(code);
  }

  /// A Java array of objects.
  void objects(int size, IntConsumer item) {
    code.loadConstant(size).anewarray(ConstantDescs.CD_Object);
    for (int i = 0; i < size; i++) {
      code.dup().loadConstant(i);
      item.accept(i);
      code.aastore();
    }
  }

  void objects(List<Expr> items) {
    objects(items.size(), i -> boxed(items.get(i)));
  }

  private void range(Expr.Range range) {
    bound(range.start(), 0);
    bound(range.step(), 1);
    bound(range.end(), 0);
    code.loadConstant(range.start().isPresent() ? 1 : 0);
    code.loadConstant(range.end().isPresent() ? 1 : 0);
    Helper.RANGE.call(code);
  }

  /// A bound of a range on the stack.
  void bound(Optional<Expr> bound, long absent) {
    if (bound.isPresent()) {
      writeAs(Kind.LONG, bound.get(), Use.VALUE);
    } else {
      code.loadConstant(absent);
    }
  }

  private void interpolated(Expr.Interpolated text) {
    code.new_(TEXT).dup().invokespecial(TEXT, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    for (Expr part : text.parts()) {
      code.dup();
      boxed(part);
      writer.loadContext();
      Helper.PRINT.call(code);
    }
    code.invokevirtual(TEXT, "toString", MethodTypeDesc.of(ConstantDescs.CD_String));
  }

  private void local(Expr.Local local, Use use) {
    writer.variables().load(local.slot());
    if (use.sharesLocal() && writer.isArray(local)) {
      Helper.SHARED.call(code);
    }
    writer.convert(writer.variables().kind(local.slot()), writer.kind(local));
  }

  private void tupleItem(Expr.TupleItem item) {
    write(item.tuple(), Use.BORROW);
    code.loadConstant(item.index());
    Helper.TUPLE_ITEM.call(code);
    writer.convert(Kind.OBJECT, writer.kind(item));
  }

  private void tupleUpdate(Expr.TupleUpdate update) {
    write(update.tuple());
    boxed(update.value());
    writer.constant(update.path().stream().mapToInt(Integer::intValue).toArray());
    Helper.TUPLE_WITH.call(code);
  }

  private void block(Expr.Block block, Use use) {
    writer.loops().enterValue();
    if (writer.statements().writeAll(block.statements()) && block.result().isPresent()) {
      writeAs(writer.kind(block), block.result().get(), use);
    } else {
      writer.anything(writer.kind(block));
    }
    writer.loops().leaveValue();
  }

  private void choice(Expr.If choice, Use use) {
    Kind kind = writer.kind(choice);
    Label otherwise = code.newLabel();
    Label end = code.newLabel();
    writer.conditions().jump(choice.condition(), false, otherwise);
    writeAs(kind, choice.then(), use);
    code.goto_(end);
    code.labelBinding(otherwise);
    if (choice.otherwise().isPresent()) {
      writeAs(kind, choice.otherwise().get(), use);
    } else {
      writer.unit();
    }
    code.labelBinding(end);
  }
}
