package dev.quaver.azure.quil;

import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The classical memory of a program: which cell is which result or variable. All of it is 0 at the start.
///
/// Bits that only measurements write are results, those of `ro` first and numbered as its bits; what instructions write is
/// variables, and a measured bit among them takes its outcome from a result of its own.
final class Memory {

  /// Cells of all regions together.
  static final int MAX_CELLS = 1 << 16;

  static final String READOUT = "ro";

  private final Set<String> writtenNames;
  private final Map<String, MemoryRegion> regions = new LinkedHashMap<>();
  private final List<Declaration> variables = new ArrayList<>();
  private int results;
  private int cells;

  /// With the names of the regions that instructions write.
  Memory(Set<String> writtenNames) {
    this.writtenNames = writtenNames;
  }

  /// Whether a region of this length is too much.
  boolean isFull(int length) {
    return cells + length > MAX_CELLS;
  }

  Optional<MemoryRegion> region(String name) {
    return Optional.ofNullable(regions.get(name));
  }

  /// Declares a region of its own.
  void declare(String name, MemoryRegion.Type type, int length) {
    boolean written = writtenNames.contains(name);
    cells += length;
    if (type == MemoryRegion.Type.BIT && !written) {
      regions.put(name, new MemoryRegion(name, type, length, results, false));
      results += length;
      return;
    }
    regions.put(name, new MemoryRegion(name, type, length, variables.size(), written));
    if (written) {
      for (int i = 0; i < length; i++) {
        variables.add(new Declaration(name + "[" + i + "]", type.valueType()));
      }
    }
  }

  /// Declares another name for cells of `parent`, which has the same type and enough of them.
  void share(String name, MemoryRegion parent, int offset, int length) {
    regions.put(
        name,
        new MemoryRegion(name, parent.type(), length, parent.first() + offset, parent.isWritten()));
  }

  /// What a cell holds.
  Value read(MemoryRegion region, int index) {
    if (region.isResults()) {
      return new Value.Outcome(new Value.ResultConstant(region.first() + index));
    }
    ValueType type = region.type().valueType();
    if (region.isWritten()) {
      return new Value.Variable(region.first() + index, type);
    }
    return type == ValueType.DOUBLE ? new Value.DoubleConstant(0) : new Value.IntConstant(0);
  }

  /// The variable that a cell is.
  int variable(MemoryRegion region, int index) {
    if (!region.isWritten()) {
      throw new IllegalArgumentException("internal: " + region.name() + " is not written");
    }
    return region.first() + index;
  }

  /// A result that no region has.
  int spareResult() {
    return results++;
  }

  /// A variable that no region has.
  int spareVariable(ValueType type) {
    variables.add(new Declaration("spare", type));
    return variables.size() - 1;
  }

  int resultCount() {
    return results;
  }

  List<Declaration> variables() {
    return List.copyOf(variables);
  }

  /// What a program returns: its readout register as an array, else all its registers of bits, several of them as a tuple.
  Output output() {
    MemoryRegion readout = regions.get(READOUT);
    if (readout != null) {
      return cellsOf(readout);
    }
    List<Output> all =
        regions.values().stream()
            .filter(region -> region.type() == MemoryRegion.Type.BIT)
            .map(this::cellsOf)
            .toList();
    return all.size() == 1 ? all.getFirst() : new Output.Tuple(all);
  }

  private Output cellsOf(MemoryRegion region) {
    return new Output.Array(
        IntStream.range(0, region.length())
            .<Output>mapToObj(index ->
                new Output.Computed(
                    region.isResults()
                        ? new Value.ResultConstant(region.first() + index)
                        : read(region, index)))
            .toList());
  }
}
