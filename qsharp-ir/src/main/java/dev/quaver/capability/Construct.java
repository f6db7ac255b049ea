package dev.quaver.capability;

import static dev.quaver.check.Capability.ADAPTIVE;
import static dev.quaver.check.Capability.BACKWARDS_BRANCHING;
import static dev.quaver.check.Capability.DYNAMIC_QUBIT_ALLOCATION;
import static dev.quaver.check.Capability.FLOATING_POINT_COMPUTATIONS;
import static dev.quaver.check.Capability.HIGHER_LEVEL_CONSTRUCTS;
import static dev.quaver.check.Capability.INTEGER_COMPUTATIONS;
import static dev.quaver.check.Capability.STATIC_SIZED_ARRAYS;

import dev.quaver.check.Capability;

/// What a program can ask of a machine while it runs. The names are those of the published compiler; most say that a value
/// of a type depends on a measurement result.
enum Construct {
  USE_OF_DYNAMIC_BOOL("UseOfDynamicBool", ADAPTIVE),
  USE_OF_DYNAMIC_INT("UseOfDynamicInt", INTEGER_COMPUTATIONS),
  USE_OF_DYNAMIC_PAULI("UseOfDynamicPauli", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_RANGE("UseOfDynamicRange", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_DOUBLE("UseOfDynamicDouble", FLOATING_POINT_COMPUTATIONS),
  USE_OF_DYNAMIC_QUBIT("UseOfDynamicQubit", STATIC_SIZED_ARRAYS),
  USE_OF_DYNAMIC_RESULT("UseOfDynamicResult", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_TUPLE("UseOfDynamicTuple", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_BIG_INT("UseOfDynamicBigInt", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_STRING("UseOfDynamicString", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_EXPONENT("UseOfDynamicExponent", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_ARRAY("UseOfDynamicArray", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMICALLY_SIZED_ARRAY("UseOfDynamicallySizedArray", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_ARROW_FUNCTION("UseOfDynamicArrowFunction", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_ARROW_OPERATION("UseOfDynamicArrowOperation", HIGHER_LEVEL_CONSTRUCTS),
  CALL_TO_DYNAMIC_CALLEE("CallToDynamicCallee", HIGHER_LEVEL_CONSTRUCTS),
  MEASUREMENT_WITHIN_DYNAMIC_SCOPE("MeasurementWithinDynamicScope", ADAPTIVE),
  CALL_TO_CUSTOM_MEASUREMENT("CallToCustomMeasurement", ADAPTIVE),
  CALL_TO_CUSTOM_RESET("CallToCustomReset", ADAPTIVE),
  USE_OF_DYNAMIC_INDEX("UseOfDynamicIndex", STATIC_SIZED_ARRAYS),
  RETURN_WITHIN_DYNAMIC_SCOPE("ReturnWithinDynamicScope", HIGHER_LEVEL_CONSTRUCTS),
  LOOP_WITH_DYNAMIC_CONDITION("LoopWithDynamicCondition", BACKWARDS_BRANCHING),
  USE_OF_BOOL_OUTPUT("UseOfBoolOutput", ADAPTIVE),
  USE_OF_DOUBLE_OUTPUT("UseOfDoubleOutput", FLOATING_POINT_COMPUTATIONS),
  USE_OF_INT_OUTPUT("UseOfIntOutput", INTEGER_COMPUTATIONS),
  USE_OF_ADVANCED_OUTPUT("UseOfAdvancedOutput", HIGHER_LEVEL_CONSTRUCTS),
  USE_OF_DYNAMIC_QUBIT_RELEASE("UseOfDynamicQubitRelease", DYNAMIC_QUBIT_ALLOCATION);

  private final String text;
  private final Capability capability;

  Construct(String text, Capability capability) {
    this.text = text;
    this.capability = capability;
  }

  /// What a target must be capable of to take it.
  Capability capability() {
    return capability;
  }

  /// The code of a diagnostic about it.
  String code() {
    return "Capability." + text;
  }

  @Override
  public String toString() {
    return text;
  }
}
