package dev.quaver.exec.codegen;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The executor's static methods that generated code calls. What they take and give is read from the methods themselves when
/// they are first used.
enum Helper {
  DIVIDE("LongOperators", "divide"),
  MODULO("LongOperators", "modulo"),
  POWER("LongOperators", "power"),
  WRAPPING_POWER("LongOperators", "wrappingPower"),
  SHIFT_LEFT("LongOperators", "shiftLeft"),
  SHIFT_RIGHT("LongOperators", "shiftRight"),
  DOUBLE_MODULO("DoubleOperators", "modulo"),
  BIG_INT("BigIntOperators", "combine"),
  BIG_INT_WITH_INT("BigIntOperators", "combineWithInt"),
  BIG_INT_NEGATED("BigIntOperators", "negated"),
  BIG_INT_COMPLEMENTED("BigIntOperators", "complemented"),
  BIG_INT_ORDER("BigIntOperators", "order"),
  COMPLEX("ComplexOperators", "combine"),
  COMPLEX_NEGATED("ComplexOperators", "negated"),
  EQUAL("BooleanOperators", "equal"),
  IS_OUTCOME("BooleanOperators", "isOutcome"),

  REPEAT_LONG("ArrayNodes", "repeatLong"),
  REPEAT_DOUBLE("ArrayNodes", "repeatDouble"),
  REPEAT_BOOLEAN("ArrayNodes", "repeatBoolean"),
  REPEAT_OBJECT("ArrayNodes", "repeatObject"),
  LONG_ITEM("ArrayNodes", "longItem"),
  DOUBLE_ITEM("ArrayNodes", "doubleItem"),
  BOOLEAN_ITEM("ArrayNodes", "booleanItem"),
  ITEM("ArrayNodes", "item"),
  SHARED_ITEM("ArrayNodes", "sharedItem"),
  SLICE("ArrayNodes", "slice"),
  CONCAT("ArrayNodes", "concat"),
  LENGTH("ArrayNodes", "length"),
  SET_LONG("ArrayUpdates", "setLong"),
  SET_DOUBLE("ArrayUpdates", "setDouble"),
  SET_BOOLEAN("ArrayUpdates", "setBoolean"),
  SET_OBJECT("ArrayUpdates", "setObject"),
  REPLACE("ArrayUpdates", "replace"),
  APPEND("ArrayUpdates", "append"),
  COPY("ArrayUpdates", "copy"),
  OWNED("ArrayUpdates", "owned"),
  OWNED_ITEM("ArrayUpdates", "ownedItem"),
  SHARED("Locals", "shared"),

  TUPLE_ITEM("CompoundNodes", "item"),
  TUPLE_WITH("CompoundNodes", "with"),
  RANGE("CompoundNodes", "range"),
  RANGE_PART("CompoundNodes", "part"),
  PRINT("CompoundNodes", "print"),
  JOIN("CompoundNodes", "join"),
  FAILED("Statements", "failed"),

  ROUNDS("Loops", "rounds"),
  ROUNDS_OF("Loops", "roundsOf"),
  LONG_AT("Loops", "longAt"),
  DOUBLE_AT("Loops", "doubleAt"),
  BOOLEAN_AT("Loops", "booleanAt"),
  OBJECT_AT("Loops", "objectAt"),
  POLL("Loops", "poll"),

  ALLOCATE_QUBIT("QubitScopes", "allocateQubit"),
  ALLOCATE_REGISTER("QubitScopes", "allocateRegister"),
  RELEASE("QubitScopes", "release"),

  CLOSURE("CallNodes", "closure"),
  UNDER("CallNodes", "under"),
  LINKED("CallNodes", "linked"),
  CHECK_CONTROLS("ControlQubits", "checkArguments"),
  ENTER("GeneratedCalls", "enter"),
  LEAVE("GeneratedCalls", "leave"),
  NEW_FRAME("GeneratedCalls", "newFrame"),
  VARIANT("GeneratedCalls", "variant"),
  VALUE_FRAME("GeneratedCalls", "valueFrame"),
  CALL_LONG("GeneratedCalls", "callLong"),
  CALL_DOUBLE("GeneratedCalls", "callDouble"),
  CALL_BOOLEAN("GeneratedCalls", "callBoolean"),
  CALL("GeneratedCalls", "call"),
  JOIN_CONTROLS("GeneratedCalls", "joinControls"),
  PUT_CONTROLS("GeneratedCalls", "putControls"),
  FITS("GeneratedCalls", "fits"),
  PUT_LONG("GeneratedCalls", "putLong"),
  PUT_DOUBLE("GeneratedCalls", "putDouble"),
  PUT_BOOLEAN("GeneratedCalls", "putBoolean"),
  PUT_OBJECT("GeneratedCalls", "putObject"),
  PUT_ITEMS("GeneratedCalls", "putItems"),
  PUT_ARGUMENT("GeneratedCalls", "putArgument");

  private static final Map<Helper, MethodTypeDesc> TYPES = new ConcurrentHashMap<>();

  private final String owner;
  private final String method;

  Helper(String owner, String method) {
    this.owner = owner;
    this.method = method;
  }

  /// Calls the method; its arguments are on the stack.
  void call(CodeBuilder code) {
    code.invokestatic(ExecTypes.named(owner), method, type());
  }

  MethodTypeDesc type() {
    return TYPES.computeIfAbsent(this, Helper::readType);
  }

  private MethodTypeDesc readType() {
    Method found = find();
    return MethodType.methodType(found.getReturnType(), found.getParameterTypes())
        .describeConstable()
        .orElseThrow();
  }

  private Method find() {
    List<Method> found =
        Arrays.stream(owner().getDeclaredMethods())
            .filter(known -> known.getName().equals(method))
            .filter(known -> Modifier.isStatic(known.getModifiers()))
            .filter(known -> !Modifier.isPrivate(known.getModifiers()))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException("internal: not one method " + owner + "." + method);
    }
    return found.getFirst();
  }

  private Class<?> owner() {
    try {
      return Class.forName(ExecTypes.PACKAGE + "." + owner);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("internal: no class " + owner, missing);
    }
  }
}
