package dev.quaver.exec.codegen;

import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;

/// One method while it is written: its code, its variables, the constants of its class; and the parts of the generator that
/// write it together. Every value lies on the JVM's stack in the form that its [Kind] says.
final class MethodWriter {

  private final CodeBuilder code;
  private final Surroundings around;
  private final ConstantTable constants;
  private final int contextVariable;
  private final Variables variables;
  private final Exit exit;

  private final ExpressionCode expressions;
  private final ConditionCode conditions;
  private final StatementCode statements;
  private final ScopeCode scopes;
  private final LoopCode loops;

  MethodWriter(
      CodeBuilder code,
      Surroundings around,
      ConstantTable constants,
      int contextVariable,
      Variables variables,
      Exit exit) {
    this.code = code;
    this.around = around;
    this.constants = constants;
    this.contextVariable = contextVariable;
    this.variables = variables;
    this.exit = exit;
    this.expressions = new ExpressionCode(this);
    this.conditions = new ConditionCode(this);
    this.scopes = new ScopeCode(this);
    this.loops = new LoopCode(this);
    this.statements = new StatementCode(this);
  }

  CodeBuilder code() {
    return code;
  }

  Surroundings around() {
    return around;
  }

  ConstantTable constants() {
    return constants;
  }

  Variables variables() {
    return variables;
  }

  Exit exit() {
    return exit;
  }

  ExpressionCode expressions() {
    return expressions;
  }

  ConditionCode conditions() {
    return conditions;
  }

  StatementCode statements() {
    return statements;
  }

  ScopeCode scopes() {
    return scopes;
  }

  LoopCode loops() {
    return loops;
  }

  Kind kind(Expr expr) {
    return around.kind(expr.type());
  }

  boolean isArray(Expr expr) {
    return around.underlying(expr.type()) instanceof Type.Array;
  }

  void loadContext() {
    code.aload(contextVariable);
  }

  void constant(Object value) {
    constants.load(code, value);
  }

  /// Calls a method whose last parameters are the context and where failures are shown.
  void call(Helper helper, Span span) {
    loadContext();
    constant(span);
    helper.call(code);
  }

  void unit() {
    Conversions.unit(code);
  }

  /// Puts a value on the stack that nobody will see, for places that are not reached.
  void anything(Kind kind) {
    Conversions.anything(code, kind);
  }

  /// A new variable that takes what is on the stack.
  int keep(Kind kind) {
    TypeKind type = ExecTypes.typeKind(kind);
    int variable = code.allocateLocal(type);
    code.storeLocal(type, variable);
    return variable;
  }

  void load(Kind kind, int variable) {
    code.loadLocal(ExecTypes.typeKind(kind), variable);
  }

  void pop(Kind kind) {
    Conversions.pop(code, kind);
  }

  /// Turns the value on the stack into another form.
  void convert(Kind from, Kind to) {
    Conversions.convert(code, from, to);
  }
}
