package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.types.Type;
import dev.quaver.types.UdtId;

/// What the checker found out about the nodes of one callable: its side tables. Every answer is free of inference
/// variables. Keys are node identities; asking about a node of another callable is an internal error.
public interface BodyTypes {

  /// The type of an expression. For an expression that never yields a value (`return`, `fail`) what its place needs.
  Type typeOf(Expr expr);

  /// What a name denotes.
  NameUse nameUse(Expr.Name name);

  /// The field that `operand::Name` reads.
  FieldUse fieldUse(Expr.Field field);

  /// What the index of an [Expr.CopyUpdate] or [Expr.AssignUpdate] denotes.
  UpdateUse updateUse(Expr update);

  /// The newtype or struct that a `new Name { .. }` makes.
  UdtId struct(Expr.NewStruct construction);

  /// The path within the underlying value of a field in a `new Name { .. }`.
  FieldUse.Item fieldValue(Expr.FieldValue value);

  /// The variable that a binding makes; parameters of callables, specializations (the control register) and lambdas too.
  LocalVariable variable(Pattern.Bind bind);

  /// The type of the value a pattern takes apart; for discards and tuples too.
  Type typeOf(Pattern pattern);

  /// The functors an operation lambda must support, inferred from its uses.
  Type.Arrow lambdaType(Expr.Lambda lambda);
}
