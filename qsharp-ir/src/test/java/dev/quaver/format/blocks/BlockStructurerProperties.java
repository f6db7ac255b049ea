package dev.quaver.format.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The first variable is given a number made of its last one and the block's, so that it tells the way that was taken; where to
/// go depends on it.
class BlockStructurerProperties {

  private static final int TRACE = 300;
  private static final Value STATE = new Value.Variable(0, ValueType.INT);

  @Property(tries = 3000)
  void stepsTakeTheSameWayAsBlocks(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 14) int size,
      @ForAll @IntRange(min = 0, max = 3) int shape) {
    var random = new SplittableRandom(seed);
    List<BasicBlock> blocks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      blocks.add(new BasicBlock(steps(i, random), next(i, size, shape, random)));
    }
    List<DynamicCircuit.Declaration> variables = new ArrayList<>();
    variables.add(new DynamicCircuit.Declaration("state", ValueType.INT));

    List<Step> steps = BlockStructurer.structure(blocks, variables);

    List<Long> expected = Machine.runBlocks(blocks, 1, TRACE);
    assertEquals(expected, Machine.runSteps(steps, variables, TRACE));
  }

  private static List<Step> steps(int block, SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      return List.of();
    }
    Value mixed =
        new Value.Binary(
            BinaryOperation.ADD_INT,
            new Value.Binary(
                BinaryOperation.MULTIPLY_INT,
                STATE,
                new Value.IntConstant(6_364_136_223_846_793_005L)),
            new Value.IntConstant(1_442_695_040_888_963_407L + block));
    return List.of(new Step.Assign(0, mixed));
  }

  /// Mostly forwards where `shape` is 0, anywhere where it is 3.
  private static Terminator next(int block, int size, int shape, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Terminator.End();
      case 1, 2 -> new Terminator.Goto(target(block, size, shape, random));
      default ->
          new Terminator.Branch(
              bit(random.nextInt(20, 60)),
              target(block, size, shape, random),
              target(block, size, shape, random));
    };
  }

  private static int target(int block, int size, int shape, SplittableRandom random) {
    if (random.nextInt(8) < 2 * shape || block + 1 == size) {
      return random.nextInt(size);
    }
    return Math.min(size - 1, block + 1 + random.nextInt(3));
  }

  private static Value bit(int place) {
    Value shifted =
        new Value.Binary(BinaryOperation.SHIFT_RIGHT, STATE, new Value.IntConstant(place));
    return new Value.Binary(
        BinaryOperation.EQUAL_INT,
        new Value.Binary(BinaryOperation.BITWISE_AND, shifted, new Value.IntConstant(1)),
        new Value.IntConstant(1));
  }
}
