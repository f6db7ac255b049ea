package dev.quaver.exec;

import static dev.quaver.exec.TestProgram.BOOL;
import static dev.quaver.exec.TestProgram.INT;
import static dev.quaver.exec.TestProgram.INTS;
import static dev.quaver.exec.TestProgram.add;
import static dev.quaver.exec.TestProgram.array;
import static dev.quaver.exec.TestProgram.assign;
import static dev.quaver.exec.TestProgram.binary;
import static dev.quaver.exec.TestProgram.bind;
import static dev.quaver.exec.TestProgram.block;
import static dev.quaver.exec.TestProgram.call;
import static dev.quaver.exec.TestProgram.choose;
import static dev.quaver.exec.TestProgram.giveBack;
import static dev.quaver.exec.TestProgram.index;
import static dev.quaver.exec.TestProgram.less;
import static dev.quaver.exec.TestProgram.local;
import static dev.quaver.exec.TestProgram.loop;
import static dev.quaver.exec.TestProgram.number;
import static dev.quaver.exec.TestProgram.range;
import static dev.quaver.exec.TestProgram.statements;
import static dev.quaver.exec.TestProgram.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import dev.quaver.value.LongArray;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ExecutorTest {

  private final TestProgram program;

  ExecutorTest(CodeGeneration codeGeneration) {
    program = new TestProgram(codeGeneration);
  }

  @Test
  void callsItselfOneHundredThousandTimes() {
    Expr body =
        choose(
            less(local(0, INT), number(1)),
            number(0),
            add(number(1), call("Down", INT, minusOne())));
    program.declare("Down", 1, INT, List.of(INT), block(INT, body));
    assertEquals(100_000L, program.call("Down", 100_000L));
  }

  @Test
  void recursionWithReturnsAndNestedBlocksIsAsDeep() {
    Expr.Block inner =
        block(INT, add(number(1), local(1, INT)), bind(1, call("Down", INT, minusOne())));
    Stmt stop =
        TestProgram.evaluate(
            new Expr.If(
                less(local(0, INT), number(1)),
                statements(giveBack(number(0))),
                java.util.Optional.empty(),
                Type.UNIT,
                TestProgram.AT));
    program.declare("Down", 1, INT, List.of(INT, INT), block(INT, inner, stop));
    assertEquals(100_000L, program.call("Down", 100_000L));
  }

  @Test
  void infiniteRecursionFailsWithACutCallStack() {
    program.declare("Ever", 0, INT, List.of(), block(INT, add(number(1), call("Ever", INT))));
    ProgramFailure failure = assertThrows(ProgramFailure.class, () -> program.call("Ever"));
    assertEquals("Eval.StackOverflow", failure.diagnostic().code());
    assertTrue(failure.diagnostic().message().startsWith("call stack too deep"));
    assertEquals(100, failure.callStack().size());
  }

  @Test
  void aCallDepthLimitHolds() {
    Expr body = choose(less(local(0, INT), number(1)), number(0), call("Down", INT, minusOne()));
    program.declare("Down", 1, INT, List.of(INT), block(INT, body));
    Executor executor = program.executor();
    ExecutionContext context = program.context().withCallDepthLimit(10);
    assertEquals(0L, executor.call(context, TestProgram.id("Down"), List.of(), 9L));
    assertThrows(
        ProgramFailure.class, () -> executor.call(context, TestProgram.id("Down"), List.of(), 10L));
  }

  @Test
  void returnsFromTheMiddleOfAnExpression() {
    Expr.Block leave =
        new Expr.Block(
            List.of(giveBack(number(2))), java.util.Optional.empty(), INT, TestProgram.AT);
    program.declare(
        "Main", 0, INT, List.of(INT), block(INT, local(0, INT), bind(0, add(number(1), leave))));
    assertEquals(2L, program.call("Main"));
  }

  @Test
  void aLoopUpToTheGreatestIntEnds() {
    program.declare(
        "Main",
        0,
        INT,
        List.of(INT, INT),
        block(
            INT,
            local(1, INT),
            bind(1, number(0)),
            loop(
                0,
                range(Long.MAX_VALUE - 2, 1, Long.MAX_VALUE),
                assign(1, add(local(1, INT), number(1))))));
    assertEquals(3L, program.call("Main"));
  }

  @Test
  void aLoopWithStepZeroRunsNever() {
    program.declare(
        "Main",
        0,
        INT,
        List.of(INT, INT),
        block(
            INT,
            local(1, INT),
            bind(1, number(0)),
            loop(0, range(1, 0, 5), assign(1, add(local(1, INT), number(1))))));
    assertEquals(0L, program.call("Main"));
  }

  @Test
  void breakAndContinueBindToTheInnermostLoop() {
    Expr odd =
        binary(
            BinaryOperator.EQUAL,
            binary(BinaryOperator.MODULO, local(0, INT), number(2), INT),
            number(1),
            BOOL);
    Expr big = less(number(6), local(0, INT));
    program.declare(
        "Main",
        0,
        INT,
        List.of(INT, INT),
        block(
            INT,
            local(1, INT),
            bind(1, number(0)),
            loop(
                0,
                range(0, 1, 100),
                when(odd, new Stmt.Continue(TestProgram.AT)),
                when(big, new Stmt.Break(TestProgram.AT)),
                assign(1, add(local(1, INT), local(0, INT))))));
    assertEquals(12L, program.call("Main"));
  }

  @Test
  void assigningToAnItemLeavesOtherHoldersAlone() {
    program.declare(
        "Main",
        0,
        INT,
        List.of(INTS, INTS),
        block(
            INT,
            add(index(local(1, INTS), number(0)), index(local(0, INTS), number(0))),
            bind(0, array(number(1), number(2))),
            bind(1, local(0, INTS)),
            new Stmt.AssignItem(0, List.of(number(0)), number(9), TestProgram.AT)));
    assertEquals(10L, program.call("Main"));
  }

  @Test
  void anInnerArrayThatWasReadIsNotChangedInPlace() {
    Type nested = new Type.Array(INTS);
    program.declare(
        "Main",
        0,
        INT,
        List.of(nested, INTS),
        block(
            INT,
            add(
                index(local(1, INTS), number(0)),
                index(index(local(0, nested), number(0)), number(0))),
            bind(0, array(array(number(1)))),
            bind(1, index(local(0, nested), number(0))),
            new Stmt.AssignItem(0, List.of(number(0), number(0)), number(9), TestProgram.AT)));
    assertEquals(10L, program.call("Main"));
  }

  @Test
  void anUpdateSeesTheOldItemsInItsOperands() {
    Expr first = new Expr.ArrayUpdate(local(0, INTS), number(0), number(5), INTS, TestProgram.AT);
    Expr second =
        new Expr.ArrayUpdate(
            first, number(1), index(local(0, INTS), number(0)), INTS, TestProgram.AT);
    program.declare(
        "Main",
        0,
        INTS,
        List.of(INTS),
        block(INTS, local(0, INTS), bind(0, array(number(1), number(2))), assign(0, second)));
    assertEquals(LongArray.of(5, 1), program.call("Main"));
  }

  @Test
  void appendingAnArrayToItselfWorks() {
    program.declare(
        "Main",
        0,
        INTS,
        List.of(INTS),
        block(
            INTS,
            local(0, INTS),
            bind(0, array(number(1), number(2))),
            assign(0, add(local(0, INTS), local(0, INTS)))));
    assertEquals(LongArray.of(1, 2, 1, 2), program.call("Main"));
  }

  @Test
  void manyUpdatesAndAppendsOfAnUnsharedArrayDoNotCopy() {
    Expr grown = add(local(1, INTS), array(local(0, INT)));
    Expr update =
        new Expr.ArrayUpdate(local(1, INTS), local(0, INT), number(1), INTS, TestProgram.AT);
    Expr size = new Expr.ArrayRepeat(number(0), number(0), INTS, TestProgram.AT);
    program.declare(
        "Main",
        0,
        INT,
        List.of(INT, INTS),
        block(
            INT,
            index(local(1, INTS), number(299_999)),
            bind(1, size),
            loop(0, range(0, 1, 299_999), assign(1, grown)),
            loop(0, range(0, 1, 299_999), assign(1, update))));
    assertEquals(1L, program.call("Main"));
  }

  @Test
  void genericCallablesAreLinkedForTheirTypeArguments() {
    Type parameter = new Type.Parameter(0, "T");
    program.declare(
        "Same", 1, 1, parameter, List.of(parameter), block(parameter, local(0, parameter)));
    Expr.CallableRef ofInt =
        new Expr.CallableRef(
            TestProgram.id("Same"), List.of(INT), false, 0, new Type.Unknown(), TestProgram.AT);
    program.declare("Main", 0, INT, List.of(), block(INT, call(ofInt, INT, number(4))));
    assertEquals(4L, program.call("Main"));
    assertEquals(
        "t",
        program
            .executor()
            .call(program.context(), TestProgram.id("Same"), List.of(TestProgram.STRING), "t"));
  }

  @Test
  void aTupleIsTheSameAsItsItemsAsArguments() {
    program.declare(
        "Sum", 2, INT, List.of(INT, INT), block(INT, add(local(0, INT), local(1, INT))));
    Type pair = new Type.Tuple(List.of(INT, INT));
    Expr literal = call("Sum", INT, number(1), number(2));
    Expr variable = call("Sum", INT, local(0, pair));
    program.declare(
        "Main",
        0,
        INT,
        List.of(pair),
        block(INT, add(literal, variable), bind(0, tuple(number(3), number(4)))));
    assertEquals(10L, program.call("Main"));
  }

  @Test
  void failuresTellWhereAndHow() {
    program.declare(
        "Divide",
        1,
        INT,
        List.of(INT),
        block(INT, binary(BinaryOperator.DIVIDE, number(1), local(0, INT), INT)));
    program.declare("Main", 0, INT, List.of(), block(INT, call("Divide", INT, number(0))));
    ProgramFailure failure = assertThrows(ProgramFailure.class, () -> program.call("Main"));
    assertEquals("Eval.DivZero", failure.diagnostic().code());
    assertEquals("division by zero", failure.diagnostic().message());
    assertEquals(
        List.of("at Test.Divide in Test.qs:1:8", "at Test.Main in Test.qs:1:8"),
        failure.callStack().stream().map(Object::toString).toList());
  }

  @Test
  void anUnknownIntrinsicFailsOnlyWhenItIsCalled() {
    program.intrinsic("Strange", Type.UNIT);
    program.declare(
        "Main",
        1,
        INT,
        List.of(BOOL),
        block(
            INT,
            number(1),
            when(local(0, BOOL), TestProgram.evaluate(call("Strange", Type.UNIT)))));
    assertEquals(1L, program.call("Main", false));
    ProgramFailure failure = assertThrows(ProgramFailure.class, () -> program.call("Main", true));
    assertEquals("unknown intrinsic `Strange`", failure.diagnostic().message());
  }

  @Test
  void aCancelledRunStops() throws InterruptedException {
    program.declare(
        "Main",
        0,
        INT,
        List.of(),
        block(
            INT,
            number(1),
            new Stmt.While(
                new Expr.BoolLiteral(true, TestProgram.AT), statements(), TestProgram.AT)));
    Cancellation cancellation = new Cancellation();
    ExecutionContext context =
        new ExecutionContext(
            program.device,
            RandomGenerator.getDefault(),
            text -> {},
            Semantics.of(program.dialect),
            cancellation);
    Executor executor = program.executor();
    Thread canceller = Thread.ofPlatform().start(cancellation::request);
    assertThrows(CancellationException.class, () -> executor.run(context));
    canceller.join();
  }

  private static Stmt when(Expr condition, Stmt then) {
    return TestProgram.evaluate(
        new Expr.If(
            condition, statements(then), java.util.Optional.empty(), Type.UNIT, TestProgram.AT));
  }

  private static Expr minusOne() {
    return binary(BinaryOperator.SUBTRACT, local(0, INT), number(1), INT);
  }
}
