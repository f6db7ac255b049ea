package dev.quaver.exec.codegen;

import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// Writes what makes, reads and changes arrays.
final class ArrayCode {

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final ExpressionCode expressions;

  ArrayCode(MethodWriter writer, ExpressionCode expressions) {
    this.writer = writer;
    this.code = writer.code();
    this.expressions = expressions;
  }

  void literal(Expr.Array array) {
    Kind kind = itemKind(array.type());
    javaArray(kind, array.items().size());
    for (int i = 0; i < array.items().size(); i++) {
      code.dup().loadConstant(i);
      expressions.writeAs(kind, array.items().get(i), Use.VALUE);
      code.arrayStore(elementKind(kind));
    }
    wrap(kind);
  }

  void empty(Kind kind) {
    javaArray(kind, 0);
    wrap(kind);
  }

  private void javaArray(Kind kind, int size) {
    code.loadConstant(size);
    switch (kind) {
      case LONG, DOUBLE, BOOLEAN -> code.newarray(elementKind(kind));
      case OBJECT -> code.anewarray(ExecTypes.type(kind));
    }
  }

  private void wrap(Kind kind) {
    ClassDesc type =
        switch (kind) {
          case LONG -> ClassDesc.of("dev.quaver.value.LongArray");
          case DOUBLE -> ClassDesc.of("dev.quaver.value.DoubleArray");
          case BOOLEAN -> ClassDesc.of("dev.quaver.value.BooleanArray");
          case OBJECT -> ClassDesc.of("dev.quaver.value.ObjectArray");
        };
    code.invokestatic(type, "of", MethodTypeDesc.of(type, ExecTypes.type(kind).arrayType()));
  }

  private static TypeKind elementKind(Kind kind) {
    return kind == Kind.BOOLEAN ? TypeKind.BOOLEAN : ExecTypes.typeKind(kind);
  }

  private Kind itemKind(Type type) {
    return writer.around().underlying(type) instanceof Type.Array array
        ? writer.around().kind(array.item())
        : Kind.OBJECT;
  }

  void repeat(Expr.ArrayRepeat repeat) {
    Kind kind = itemKind(repeat.type());
    expressions.writeAs(kind, repeat.value(), Use.VALUE);
    expressions.write(repeat.size());
    Helper helper =
        switch (kind) {
          case LONG -> Helper.REPEAT_LONG;
          case DOUBLE -> Helper.REPEAT_DOUBLE;
          case BOOLEAN -> Helper.REPEAT_BOOLEAN;
          case OBJECT -> Helper.REPEAT_OBJECT;
        };
    writer.call(helper, repeat.size().span());
  }

  void item(Expr.Index index, Use use) {
    expressions.peek(index.array(), index.index());
    expressions.write(index.index());
    Helper helper =
        switch (writer.kind(index)) {
          case LONG -> Helper.LONG_ITEM;
          case DOUBLE -> Helper.DOUBLE_ITEM;
          case BOOLEAN -> Helper.BOOLEAN_ITEM;
          case OBJECT ->
              use.sharesItem() && writer.isArray(index) ? Helper.SHARED_ITEM : Helper.ITEM;
        };
    writer.call(helper, index.index().span());
  }

  void slice(Expr.Slice slice) {
    expressions.peek(slice.array(), slice.range());
    expressions.write(slice.range());
    writer.call(Helper.SLICE, slice.range().span());
  }

  /// @param assigned the slot that the array is about to be assigned to, or -1
  void update(Expr.ArrayUpdate update, int assigned) {
    Kind kind = itemKind(update.type());
    expressions.write(update.index());
    expressions.writeAs(kind, update.value(), Use.VALUE);
    expressions.owned(update.array(), assigned);
    set(kind, update.index().span());
  }

  void update(Expr.SliceUpdate update, int assigned) {
    expressions.write(update.range());
    expressions.write(update.values());
    expressions.owned(update.array(), assigned);
    writer.call(Helper.REPLACE, update.range().span());
  }

  /// `a[i][j] = value`; the array in the slot is read last.
  void assignItem(Stmt.AssignItem assign) {
    List<Expr> indices = assign.indices();
    int last = indices.size() - 1;
    int[] outer = new int[last];
    for (int i = 0; i < last; i++) {
      expressions.write(indices.get(i));
      outer[i] = writer.keep(Kind.LONG);
    }
    Kind kind = writer.kind(assign.value());
    expressions.write(indices.get(last));
    expressions.write(assign.value());
    writer.variables().load(assign.slot());
    if (last == 0) {
      set(kind, indices.get(last).span());
      writer.variables().store(assign.slot());
      return;
    }
    Helper.OWNED.call(code);
    code.dup();
    writer.variables().store(assign.slot());
    for (int i = 0; i < last; i++) {
      writer.load(Kind.LONG, outer[i]);
      writer.call(Helper.OWNED_ITEM, indices.get(i).span());
    }
    set(kind, indices.get(last).span());
    code.pop();
  }

  /// Takes the index, the item and the array; leaves the array.
  private void set(Kind kind, Span span) {
    Helper helper =
        switch (kind) {
          case LONG -> Helper.SET_LONG;
          case DOUBLE -> Helper.SET_DOUBLE;
          case BOOLEAN -> Helper.SET_BOOLEAN;
          case OBJECT -> Helper.SET_OBJECT;
        };
    writer.call(helper, span);
  }
}
