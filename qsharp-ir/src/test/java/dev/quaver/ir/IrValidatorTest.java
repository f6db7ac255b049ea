package dev.quaver.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.CallableKind;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IrValidatorTest {
  private static final Type INT = Type.Primitive.INT;

  @Test
  void acceptsAFunctionThatAddsOne() {
    Program program = program(INT, List.of(local("x", INT)), value(sum(slot(0, INT), number(1))));
    assertEquals(List.of(), IrValidator.validate(program));
    assertEquals(
        """
        function N.F(x : Int) : Int
        body [x : Int]
          => (x#0 + 1)
        """,
        IrPrinter.print(program));
  }

  @Test
  void reportsASlotReadBeforeItIsBound() {
    var locals = List.of(local("x", INT), local("y", INT));
    assertProblem("slot 1 is read before", program(INT, locals, value(slot(1, INT))));
  }

  @Test
  void reportsAValueOfTheWrongType() {
    var truth = new Expr.BoolLiteral(true, Span.NONE);
    assertProblem("the body of type Bool", program(INT, List.of(local("x", INT)), value(truth)));
    assertProblem(
        "a value of type Bool where Int is needed",
        program(INT, List.of(local("x", INT)), value(sum(slot(0, INT), truth))));
  }

  @Test
  void reportsABlockWithoutItsValueUnlessItJumps() {
    List<Callable.Local> locals = List.of(local("x", INT));
    var empty = new Expr.Block(List.of(), Optional.empty(), INT, Span.NONE);
    assertProblem("a block without the value", program(INT, locals, empty));
    var jump = new Stmt.Return(number(1), Span.NONE);
    var jumping = new Expr.Block(List.of(jump), Optional.empty(), INT, Span.NONE);
    assertEquals(List.of(), IrValidator.validate(program(INT, locals, jumping)));
  }

  @Test
  void reportsAnUnknownCallable() {
    var type = new Type.Arrow(CallableKind.FUNCTION, INT, INT, Functors.NONE);
    var missing = new CallableId("", "N.Missing");
    var ref = new Expr.CallableRef(missing, List.of(), false, 0, type, Span.NONE);
    var call = new Expr.Call(ref, number(1), INT, Span.NONE);
    assertProblem(
        "there is no callable N.Missing", program(INT, List.of(local("x", INT)), value(call)));
  }

  @Test
  void reportsAnAssignmentToAnImmutableSlot() {
    var set = new Stmt.Assign(0, number(1), Span.NONE);
    var block = new Expr.Block(List.of(set), Optional.of(number(2)), INT, Span.NONE);
    assertProblem("slot 0 cannot be assigned", program(INT, List.of(local("x", INT)), block));
  }

  private static void assertProblem(String text, Program program) {
    List<String> problems = IrValidator.validate(program);
    assertTrue(problems.stream().anyMatch(problem -> problem.contains(text)), problems::toString);
  }

  private static Program program(Type output, List<Callable.Local> locals, Expr.Block body) {
    var id = new CallableId("", "N.F");
    var specialization = new Callable.Specialization(locals, body);
    var callable =
        new Callable(
            id,
            SourceFile.of("F.qs", ""),
            Span.NONE,
            CallableKind.FUNCTION,
            List.of(),
            List.of(new Callable.Parameter("x", INT)),
            0,
            output,
            Functors.NONE,
            new Callable.Specialized(
                specialization, Optional.empty(), Optional.empty(), Optional.empty(), false),
            Map.of());
    return new Program(Map.of(id, callable), Map.of(), Optional.of(id), Dialect.MODERN);
  }

  private static Expr.Block value(Expr value) {
    return new Expr.Block(List.of(), Optional.of(value), value.type(), Span.NONE);
  }

  private static Callable.Local local(String name, Type type) {
    return new Callable.Local(name, type, false);
  }

  private static Expr slot(int slot, Type type) {
    return new Expr.Local(slot, type, Span.NONE);
  }

  private static Expr number(long value) {
    return new Expr.IntLiteral(value, Span.NONE);
  }

  private static Expr sum(Expr left, Expr right) {
    return new Expr.Binary(BinaryOperator.ADD, left, right, INT, Span.NONE);
  }
}
