package dev.quaver.sim.programs;

import static dev.quaver.sim.programs.Names.pick;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Random expressions of a wanted type. What they cost is bounded: numbers of any size are kept short, ranges narrow, and
/// callables call only those declared before them.
final class RandomExpressions {

  static final List<String> TYPES =
      List.of(
          "Int",
          "Bool",
          "Double",
          "BigInt",
          "Int[]",
          "Bool[]",
          "Double[]",
          "Int[][]",
          "(Int, Bool)",
          "Range",
          "String",
          "Result");

  private final RandomGenerator random;
  private final Names names;

  /// How many loops are around; calls stand in one at most.
  int loops;

  /// Whether operations may be called here.
  boolean operation;

  RandomExpressions(RandomGenerator random, Names names) {
    this.random = random;
    this.names = names;
  }

  String of(String type, int depth) {
    List<Names.Variable> known = names.ofType(type);
    if (!known.isEmpty() && (depth <= 0 || random.nextInt(3) == 0)) {
      return pick(random, known).name();
    }
    if (depth <= 0) {
      return literal(type);
    }
    return switch (random.nextInt(12)) {
      case 0 -> literal(type);
      case 1 -> choice(type, depth);
      case 2 -> block(type, depth);
      case 3, 4 -> call(type, depth);
      default -> operator(type, depth);
    };
  }

  private String choice(String type, int depth) {
    String condition = of("Bool", depth - 1);
    String then = of(type, depth - 1);
    String otherwise = of(type, depth - 1);
    return random.nextBoolean()
        ? "(if %s { %s } else { %s })".formatted(condition, then, otherwise)
        : "(%s ? %s | %s)".formatted(condition, then, otherwise);
  }

  private String block(String type, int depth) {
    int visible = names.open();
    String name = names.fresh("b");
    String bound = pick(random, TYPES);
    String value = of(bound, depth - 1);
    names.add(name, bound, false);
    String result = of(type, depth - 1);
    names.close(visible);
    return "({ let %s : %s = %s; %s })".formatted(name, bound, value, result);
  }

  private String call(String type, int depth) {
    List<Names.Declared> fitting =
        names.declared().stream()
            .filter(callable -> callable.output().equals(type))
            .filter(callable -> operation || !callable.operation())
            .toList();
    List<Names.Variable> lambdas = names.ofType("(Int, Int) -> Int");
    if (type.equals("Int") && !lambdas.isEmpty() && random.nextBoolean()) {
      return pick(random, lambdas).name()
          + "("
          + of("Int", depth - 1)
          + ", "
          + of("Int", depth - 1)
          + ")";
    }
    if (fitting.isEmpty() || loops > 1) {
      return operator(type, depth);
    }
    Names.Declared callee = pick(random, fitting);
    return callee.parameters().stream()
        .map(parameter -> of(parameter, depth - 2))
        .collect(Collectors.joining(", ", callee.name() + "(", ")"));
  }

  String literal(String type) {
    return switch (type) {
      case "Int" ->
          random.nextInt(8) == 0
              ? pick(
                  random, List.of("9223372036854775807", "(-9223372036854775807)", "1099511627776"))
              : "" + random.nextInt(7);
      case "Bool" -> "" + random.nextBoolean();
      case "Double" -> pick(random, List.of("0.0", "1.5", "-2.25", "1e300", "3.0", "0.1"));
      case "BigInt" -> random.nextInt(9) + "L";
      case "Int[]", "Bool[]", "Double[]", "Int[][]" -> array(type);
      case "(Int, Bool)" -> "(" + literal("Int") + ", " + literal("Bool") + ")";
      case "Range" -> range(0);
      case "String" -> "\"" + (char) ('a' + random.nextInt(26)) + "\"";
      case "Result" -> random.nextBoolean() ? "One" : "Zero";
      default -> throw new IllegalArgumentException(type);
    };
  }

  private String array(String type) {
    String item = type.substring(0, type.length() - 2);
    return IntStream.range(0, 2 + random.nextInt(3))
        .mapToObj(i -> of(item, 0))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /// A range of at most ten numbers.
  String range(int depth) {
    String start =
        depth > 0 && random.nextBoolean() ? "(" + small(depth) + ")" : "" + random.nextInt(4);
    return switch (random.nextInt(4)) {
      case 0 -> "(%s..%s + %d)".formatted(start, start, random.nextInt(8));
      case 1 -> "(%s..-1..%d)".formatted(start, -random.nextInt(4));
      case 2 -> "(%s..2..%s + %d)".formatted(start, start, random.nextInt(12));
      default -> "(0..%d)".formatted(random.nextInt(9) - 1);
    };
  }

  /// An index that most arrays have.
  private String place(int depth) {
    return switch (random.nextInt(60)) {
      case 0 -> of("Int", depth);
      case 1, 2 -> small(depth);
      default -> "(" + of("Int", depth) + ") &&& 1";
    };
  }

  /// A number from 0 to 4.
  private String small(int depth) {
    return "(" + of("Int", depth - 1) + ") &&& 3";
  }

  private String operator(String type, int depth) {
    return "(" + bare(type, depth - 1) + ")";
  }

  private String bare(String type, int d) {
    return switch (type) {
      case "Int" -> ofInt(d);
      case "Bool" -> ofBool(d);
      case "Double" -> ofDouble(d);
      case "BigInt" -> ofBigInt(d);
      case "(Int, Bool)" -> "(" + of("Int", d) + ", " + of("Bool", d) + ")";
      case "Range" -> range(d);
      case "String" ->
          random.nextBoolean()
              ? "$\"<{"
                  + of(pick(random, List.of("Int", "Bool", "BigInt", "Int[]", "(Int, Bool)")), 0)
                  + "}>\""
              : of("String", 0) + " + " + literal("String");
      case "Result" -> of("Bool", d) + " ? One | Zero";
      default -> ofArray(type, d);
    };
  }

  private String ofInt(int d) {
    return switch (random.nextInt(12)) {
      case 0 -> "-" + of("Int", d);
      case 1 -> "~~~" + of("Int", d);
      case 2 -> "Length(" + of(pick(random, List.of("Int[]", "Bool[]", "Int[][]")), d) + ")";
      case 3, 4 -> of("Int[]", d) + "[" + place(d) + "]";
      case 5 -> "First(" + of("(Int, Bool)", d) + ")";
      case 6 -> of("Range", 0) + pick(random, List.of("::Start", "::Step", "::End"));
      case 7 -> of("Int", d) + " ^ (" + small(d) + ")";
      case 8 -> of("Int", d) + pick(random, List.of(" <<< ", " >>> ")) + "(" + small(d) + ")";
      default ->
          of("Int", d)
              + pick(random, List.of(" + ", " - ", " * ", " / ", " % ", " &&& ", " ||| ", " ^^^ "))
              + of("Int", d);
    };
  }

  private String ofBool(int d) {
    return switch (random.nextInt(7)) {
      case 0 -> "not " + of("Bool", d);
      case 1 -> of("Bool", d) + pick(random, List.of(" and ", " or ")) + of("Bool", d);
      case 2 -> equality(pick(random, TYPES), d);
      case 3 -> of("Bool[]", d) + "[" + place(d) + "]";
      case 4 ->
          of("Result", d)
              + pick(random, List.of(" == ", " != "))
              + pick(random, List.of("One", "Zero"));
      default -> {
        String type = pick(random, List.of("Int", "Int", "Double", "BigInt"));
        yield of(type, d) + pick(random, List.of(" < ", " <= ", " > ", " >= ")) + of(type, d);
      }
    };
  }

  private String equality(String type, int d) {
    return of(type, d) + pick(random, List.of(" == ", " != ")) + of(type, d);
  }

  private String ofDouble(int d) {
    return switch (random.nextInt(6)) {
      case 0 -> "-" + of("Double", d);
      case 1 -> "IntAsDouble(" + of("Int", d) + ")";
      case 2 -> "Sqrt(" + of("Double", d) + ")";
      default ->
          of("Double", d)
              + pick(random, List.of(" + ", " - ", " * ", " / ", " ^ ", " % "))
              + of("Double", d);
    };
  }

  private String ofBigInt(int d) {
    return switch (random.nextInt(5)) {
      case 0 -> "(" + of("BigInt", d) + " * " + of("BigInt", d) + ") % 1000003L";
      case 1 -> "(" + of("BigInt", d) + " % 997L) ^ (" + small(d) + ")";
      case 2 -> "(" + of("BigInt", d) + " % 1000003L) <<< (" + small(d) + ")";
      default ->
          "("
              + of("BigInt", d)
              + pick(random, List.of(" + ", " - ", " / ", " % ", " &&& ", " ||| ", " ^^^ "))
              + of("BigInt", d)
              + ") % 123456789123L";
    };
  }

  private String ofArray(String type, int d) {
    String item = type.substring(0, type.length() - 2);
    return switch (random.nextInt(7)) {
      case 0 -> "[" + of(item, d) + ", size = (" + small(d) + ")]";
      case 1 -> of(type, d) + "[" + (random.nextInt(8) == 0 ? range(0) : "0..1") + "]";
      case 2 -> of(type, d) + pick(random, List.of("[1...]", "[...1]", "[...-1...]", "[0...]"));
      case 3 -> of(type, d) + " w/ (" + place(d) + ") <- " + of(item, d);
      case 4 ->
          of(type, d)
              + " w/ "
              + (random.nextInt(8) == 0 ? range(0) : "0..1")
              + " <- "
              + of(type, d);
      case 5 -> of(type, 0) + " + [" + of(item, d) + "]";
      default -> "[" + of(item, d) + ", " + of(item, d) + "]";
    };
  }
}
