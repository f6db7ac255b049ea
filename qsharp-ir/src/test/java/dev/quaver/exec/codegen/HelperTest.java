package dev.quaver.exec.codegen;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelperTest {

  @ParameterizedTest
  @EnumSource
  void namesOneMethodOfTheExecutor(Helper helper) {
    assertDoesNotThrow(helper::type);
  }
}
