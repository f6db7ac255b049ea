package dev.quaver.sim.programs;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds gate-like callables of the library to matrices made from their definitions: as they are, their adjoints, and under
/// one control.
class LibraryMatricesTest {

  static Stream<LibraryMatrix> callables() {
    return LibraryMatrix.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("callables")
  void isTheMatrixOfItsDefinition(LibraryMatrix callable) {
    MatrixCheck.check(callable.call(), callable.matrix());
  }
}
