package dev.quaver.sim.programs;

import static dev.quaver.sim.programs.Names.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A random program that is well typed and ends: classical code of all kinds, and a little of qubits. Many fail on the way,
/// by an index out of range, a division by zero …
final class RandomProgram {

  private static final List<String> CLASSICAL = RandomExpressions.TYPES;

  private final RandomGenerator random;
  private final Names names = new Names();
  private final RandomExpressions expressions;
  private final StringBuilder text = new StringBuilder();
  private String output = "Int";

  private RandomProgram(RandomGenerator random) {
    this.random = random;
    this.expressions = new RandomExpressions(random, names);
  }

  /// The program that belongs to a seed; its entry is `Main`.
  static String of(long seed) {
    RandomProgram program = new RandomProgram(new SplittableRandom(seed));
    program.write();
    return program.text.toString();
  }

  private void write() {
    text.append("import Std.Math.*;\nimport Std.Convert.*;\n");
    text.append("function First(pair : (Int, Bool)) : Int { let (a, _) = pair; return a; }\n");
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      callable("F" + i, random.nextInt(3) == 0);
    }
    callable("Main", true);
  }

  private void callable(String name, boolean operation) {
    int visible = names.open();
    List<String> parameters = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    int count = name.equals("Main") ? 0 : random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String type = pick(random, CLASSICAL);
      String parameter = names.fresh("p");
      names.add(parameter, type, false);
      parameters.add(type);
      declarations.add(parameter + " : " + type);
    }
    output = pick(random, CLASSICAL);
    expressions.operation = operation;
    text.append(operation ? "operation " : "function ").append(name).append("(");
    text.append(String.join(", ", declarations)).append(") : ").append(output).append(" {\n");
    statements(2 + random.nextInt(6), 2, "  ");
    text.append("  return ").append(expressions.of(output, 3)).append(";\n}\n");
    names.close(visible);
    names.declare(new Names.Declared(name, parameters, output, operation));
  }

  private void block(int depth, String indent) {
    int visible = names.open();
    text.append("{\n");
    statements(1 + random.nextInt(3), depth - 1, indent + "  ");
    text.append(indent).append("}");
    names.close(visible);
  }

  private void statements(int count, int depth, String indent) {
    for (int i = 0; i < count; i++) {
      text.append(indent);
      statement(depth, indent);
      text.append("\n");
    }
  }

  private void statement(int depth, String indent) {
    int choice = random.nextInt(depth > 0 ? 20 : 11);
    switch (choice) {
      case 0, 1, 2 -> declare(random.nextInt(3) > 0);
      case 3, 4, 5 -> assign();
      case 6, 7 -> assignItem();
      case 8 -> lambda();
      case 9 -> rare();
      case 10 -> message();
      case 11, 12 -> condition(depth, indent);
      case 13, 14, 15 -> forLoop(depth, indent);
      case 16 -> whileLoop(depth, indent);
      case 17 -> repeat(depth, indent);
      default -> qubits(depth, indent);
    }
  }

  private void declare(boolean mutable) {
    String type = pick(random, CLASSICAL);
    String name = names.fresh("v");
    String value = expressions.of(type, 3);
    text.append(mutable ? "mutable " : "let ").append(name).append(" : ").append(type);
    text.append(" = ").append(value).append(";");
    names.add(name, type, mutable);
  }

  private void assign() {
    String type = pick(random, CLASSICAL);
    List<Names.Variable> targets = names.mutable(type);
    if (targets.isEmpty()) {
      declare(true);
      return;
    }
    String target = pick(random, targets).name();
    boolean grows = type.endsWith("[]");
    if (grows && random.nextBoolean()) {
      String item = type.substring(0, type.length() - 2);
      text.append("set %s += [%s];".formatted(target, expressions.of(item, 2)));
    } else if (type.equals("Int") && random.nextBoolean()) {
      String operator = pick(random, List.of("+", "-", "*", "/", "%", "^^^", "&&&"));
      text.append("set %s %s= %s;".formatted(target, operator, expressions.of(type, 2)));
    } else {
      text.append("set %s = %s;".formatted(target, grows ? sized(type) : expressions.of(type, 3)));
    }
  }

  /// An array that does not grow with the variables it is made of.
  private String sized(String type) {
    return random.nextInt(3) == 0 && expressions.loops == 0
        ? expressions.of(type, 3)
        : "(" + expressions.of(type, 1) + ")[0..0]";
  }

  private void assignItem() {
    String type = pick(random, List.of("Int[]", "Bool[]", "Double[]", "Int[][]"));
    List<Names.Variable> targets = names.mutable(type);
    if (targets.isEmpty()) {
      declare(true);
      return;
    }
    String target = pick(random, targets).name();
    String item = type.substring(0, type.length() - 2);
    String index = "(" + expressions.of("Int", 1) + ") &&& 1";
    switch (random.nextInt(3)) {
      case 0 ->
          text.append("set %s w/= %s <- %s;".formatted(target, index, expressions.of(item, 2)));
      case 1 -> text.append("set %s[%s] = %s;".formatted(target, index, expressions.of(item, 2)));
      default -> {
        if (type.equals("Int[][]")) {
          text.append("set %s[0][%s] = %s;".formatted(target, index, expressions.of("Int", 2)));
        } else {
          text.append("set %s w/= 0..1 <- %s;".formatted(target, expressions.of(type, 1)));
        }
      }
    }
  }

  private void lambda() {
    List<Names.Variable> visible = names.hideMutable();
    String name = names.fresh("f");
    String left = names.fresh("x");
    String right = names.fresh("y");
    names.add(left, "Int", false);
    names.add(right, "Int", false);
    boolean operation = expressions.operation;
    expressions.operation = false;
    String body = expressions.of("Int", 2);
    expressions.operation = operation;
    names.restore(visible);
    text.append("let %s : (Int, Int) -> Int = (%s, %s) -> %s;".formatted(name, left, right, body));
    names.add(name, "(Int, Int) -> Int", false);
  }

  /// A jump or failure under a condition.
  private void rare() {
    List<String> jumps = new ArrayList<>();
    jumps.add("return " + expressions.of(output, 2) + ";");
    jumps.add("fail $\"stopped at {" + expressions.of("Int", 0) + "}\";");
    if (expressions.loops > 0) {
      jumps.add("break;");
      jumps.add("continue;");
    }
    text.append("if %s { %s }".formatted(expressions.of("Bool", 2), pick(random, jumps)));
  }

  private void message() {
    String type = pick(random, List.of("Int", "Bool", "BigInt", "Int[]", "(Int, Bool)", "Double"));
    text.append("Message($\"%s {%s}\");".formatted(type, expressions.of(type, 0)));
  }

  private void condition(int depth, String indent) {
    text.append("if ").append(expressions.of("Bool", 2)).append(" ");
    block(depth, indent);
    if (random.nextBoolean()) {
      text.append(" elif ").append(expressions.of("Bool", 2)).append(" ");
      block(depth, indent);
    }
    if (random.nextBoolean()) {
      text.append(" else ");
      block(depth, indent);
    }
  }

  private void forLoop(int depth, String indent) {
    int visible = names.open();
    boolean overRange = random.nextInt(3) > 0;
    String type = pick(random, List.of("Int", "Bool", "Double", "Int[]"));
    String items =
        overRange ? expressions.range(2) : "(" + expressions.of(type + "[]", 1) + ")[...1]";
    String name = names.fresh("i");
    text.append("for %s in %s ".formatted(name, items));
    names.add(name, overRange ? "Int" : type, false);
    expressions.loops++;
    block(depth, indent);
    expressions.loops--;
    names.close(visible);
  }

  private void whileLoop(int depth, String indent) {
    String fuel = names.fresh("n");
    text.append("mutable %s = %d;\n".formatted(fuel, 1 + random.nextInt(8)));
    expressions.loops++;
    text.append(indent + "while %s > 0 and (%s) {\n".formatted(fuel, expressions.of("Bool", 1)));
    text.append(indent + "  set %s -= 1;\n".formatted(fuel));
    int visible = names.open();
    statements(1 + random.nextInt(3), depth - 1, indent + "  ");
    names.close(visible);
    text.append(indent + "}");
    expressions.loops--;
  }

  private void repeat(int depth, String indent) {
    String fuel = names.fresh("n");
    text.append("mutable %s = %d;\n".formatted(fuel, 1 + random.nextInt(8)));
    expressions.loops++;
    int visible = names.open();
    text.append(indent + "repeat {\n" + indent + "  set %s -= 1;\n".formatted(fuel));
    String kept = names.fresh("r");
    text.append(indent + "  let %s = %s;\n".formatted(kept, expressions.of("Int", 1)));
    text.append(indent + "} until %s <= 0 or (%s)".formatted(fuel, expressions.of("Bool", 1)));
    if (random.nextBoolean()) {
      text.append(" fixup ");
      expressions.loops--;
      int loops = expressions.loops;
      expressions.loops = 0;
      block(depth, indent);
      expressions.loops = loops + 1;
    } else {
      text.append(";");
    }
    names.close(visible);
    expressions.loops--;
  }

  /// A scope in which qubits are turned and measured.
  private void qubits(int depth, String indent) {
    if (!expressions.operation) {
      condition(depth, indent);
      return;
    }
    String register = names.fresh("q");
    String result = names.fresh("m");
    String inner = indent + "  ";
    text.append("{\n%suse %s = Qubit[2];\n".formatted(inner, register));
    text.append(pickAll(register).stream().collect(Collectors.joining("\n" + inner, inner, "\n")));
    text.append(
        "%slet %s = M(%s[0]);\n%sResetAll(%s);\n"
            .formatted(inner, result, register, inner, register));
    int visible = names.open();
    names.add(result, "Result", false);
    statements(1 + random.nextInt(2), depth - 1, inner);
    names.close(visible);
    text.append(indent).append("}");
  }

  private List<String> pickAll(String q) {
    List<String> gates =
        List.of(
            "H(%s[0]);".formatted(q),
            "X(%s[1]);".formatted(q),
            "CNOT(%s[0], %s[1]);".formatted(q, q),
            "Controlled X([%s[1]], %s[0]);".formatted(q, q),
            "Adjoint S(%s[0]);".formatted(q),
            "within { H(%s[0]); } apply { Z(%s[0]); }".formatted(q, q),
            "ApplyToEach(H, %s);".formatted(q));
    List<String> chosen = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      chosen.add(pick(random, gates));
    }
    return chosen;
  }
}
