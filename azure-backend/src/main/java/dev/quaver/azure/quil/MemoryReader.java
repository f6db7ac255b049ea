package dev.quaver.azure.quil;

import dev.quaver.circuit.Value;
import dev.quaver.source.Span;

/// Reads references to memory, `ro[1]`; without an index it is 0.
record MemoryReader(QuilScanner scanner, Memory memory) {

  /// A cell of a region.
  ///
  /// @param span where it is named
  record Cell(MemoryRegion region, int index, Span span) {}

  /// Reads a reference and what the cell holds.
  Value cell() {
    Cell cell = reference();
    return memory.read(cell.region(), cell.index());
  }

  /// Reads a reference.
  Cell reference() {
    int start = scanner.start();
    MemoryRegion region = region();
    int index = 0;
    if (scanner.takes('[')) {
      if (scanner.kind() == QuilScanner.Kind.INTEGER && scanner.number() >= region.length()) {
        throw scanner.problem(
            "Quil.Memory",
            "there is no such cell: '%s' has %d".formatted(region.name(), region.length()));
      }
      index = scanner.integer("an index", Memory.MAX_CELLS);
      scanner.expect(']');
    }
    return new Cell(region, index, new Span(start, scanner.start()));
  }

  /// Reads the name of a region.
  MemoryRegion region() {
    if (scanner.kind() != QuilScanner.Kind.NAME) {
      throw scanner.expected("the name of a piece of memory");
    }
    MemoryRegion region =
        memory
            .region(scanner.text())
            .orElseThrow(() ->
                scanner.problem(
                    "Quil.Name",
                    "there is no memory of this name",
                    scanner.span(),
                    "declare it: DECLARE " + scanner.text() + " BIT[1]"));
    scanner.next();
    return region;
  }
}
