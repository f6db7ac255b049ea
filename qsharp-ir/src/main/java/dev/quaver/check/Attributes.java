package dev.quaver.check;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.CallableBody;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.source.Dialect;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks the attributes before a declaration.
final class Attributes {

  private static final Set<String> WITHOUT_ARGUMENT =
      Set.of(
          "SimulatableIntrinsic",
          "Measurement",
          "Reset",
          "NoiseIntrinsic",
          "Unimplemented",
          "Attribute");
  private static final Set<String> WITH_ARGUMENT =
      Set.of(
          "EntryPoint",
          "Config",
          "Test",
          "Deprecated",
          "EnableTestingViaName",
          "Inline",
          "TargetInstruction",
          "RequiresCapability");
  private static final Set<String> CLASSIC =
      Set.of(
          "Attribute",
          "Deprecated",
          "EnableTestingViaName",
          "Inline",
          "TargetInstruction",
          "RequiresCapability");
  private static final Set<String> MODERN =
      Set.of(
          "EntryPoint",
          "Config",
          "Test",
          "SimulatableIntrinsic",
          "Measurement",
          "Reset",
          "NoiseIntrinsic",
          "Unimplemented");
  private static final Set<String> PROFILES =
      Set.of("base", "adaptive_ri", "adaptive_rif", "adaptive", "unrestricted");

  private Attributes() {}

  static void check(GlobalItem item, ProgramContext program) {
    for (Attribute attribute : item.header.attributes()) {
      check(attribute, item, program.names(), item.place.reporter());
      if (item instanceof GlobalItem.OfCallable callable) {
        onHead(attribute, program.signatures().of(callable).declaration(), item.place.reporter());
      }
    }
  }

  private static void check(
      Attribute attribute, GlobalItem item, NameResolver names, Reporter reporter) {
    String name = attribute.name().last().name();
    boolean strict = item.isUser() && item.place.dialect() == Dialect.MODERN;
    if (strict && CLASSIC.contains(name)) {
      reporter.error(
          "LowerAst.UnknownAttr",
          "the attribute " + name + " belongs to classic Q#; this file is modern",
          attribute.name().span(),
          "leave it out, or choose classic Q# with `--dialect classic`");
      return;
    }
    if (strict && name.equals("Test") && !isEmpty(attribute.argument())) {
      arguments(attribute, "no arguments", reporter);
    }
    if (WITHOUT_ARGUMENT.contains(name)) {
      if (!isEmpty(attribute.argument())) {
        arguments(attribute, "no arguments", reporter);
      }
    } else if (name.equals("EntryPoint")) {
      entryPoint(attribute, reporter);
    } else if (name.equals("Config")) {
      if (!Configurations.isWellFormed(attribute)) {
        arguments(
            attribute,
            "a capability or `not` a capability: Base, Unrestricted, "
                + Stream.of(Capability.values())
                    .map(Capability::toString)
                    .collect(Collectors.joining(", ")),
            reporter);
      }
    } else if (!WITH_ARGUMENT.contains(name) && !isDeclared(attribute, item.place, names)) {
      unknown(attribute, item, reporter);
    }
    if (item instanceof GlobalItem.OfCallable callable) {
      onCallable(name, attribute, callable.syntax, reporter);
      if (strict && name.equals("EntryPoint")) {
        plainBody(callable.syntax, reporter);
      }
    }
  }

  private static void plainBody(Item.Callable callable, Reporter reporter) {
    boolean plain =
        callable.functors().isEmpty()
            && switch (callable.body()) {
              case CallableBody.Plain _ -> true;
              case CallableBody.Specialized specialized ->
                  specialized.specializations().size() == 1;
            };
    if (!plain) {
      reporter.error(
          "EntryPoint.BodyMissing",
          "an entry point has a body and no other specializations",
          callable.name().span());
    }
  }

  /// Whether a classic file means a newtype that `@Attribute()` makes one.
  private static boolean isDeclared(
      Attribute attribute, GlobalItem.Place place, NameResolver names) {
    if (place.dialect() != Dialect.CLASSIC) {
      return false;
    }
    GlobalItem.OfType type = names.typeIfAny(attribute.name(), place.scope(), place.dialect());
    return type != null && type.hasAttribute("Attribute");
  }

  /// What an attribute asks of the callable's parameters and result.
  private static void onHead(Attribute attribute, CallableDeclaration callable, Reporter reporter) {
    String name = attribute.name().last().name();
    switch (name) {
      case "Test" -> {
        if (!callable.typeParameters().isEmpty()) {
          reporter.error(
              "Test.TypeParameters",
              "a test cannot have type parameters",
              callable.syntax().name().span());
        } else if (!callable.parameterTypes().isEmpty()) {
          reporter.error(
              "Test.Parameters", "a test cannot have parameters", callable.syntax().name().span());
        }
      }
      case "Measurement", "Reset" -> {
        boolean measurement = name.equals("Measurement");
        if (callable.parameterTypes().isEmpty()) {
          reporter.error(
              name + ".NoArguments",
              "the callable needs a parameter",
              callable.syntax().name().span());
        }
        for (Type type : callable.parameterTypes()) {
          if (type != Type.Primitive.QUBIT && !(type instanceof Type.Unknown)) {
            reporter.error(
                name + ".NonQubitArgument",
                "the callable can take qubits only, found " + type,
                callable.syntax().parameters().span());
          }
        }
        boolean fits =
            measurement ? isResults(callable.output()) : callable.output().equals(Type.UNIT);
        if (!fits && !(callable.output() instanceof Type.Unknown)) {
          reporter.error(
              name + ".NonResultOutput",
              "the callable has to give " + (measurement ? "results" : "Unit"),
              callable.syntax().output().span());
        }
      }
      case "NoiseIntrinsic" -> {
        if (!callable.output().equals(Type.UNIT) && !(callable.output() instanceof Type.Unknown)) {
          reporter.error(
              "NoiseIntrinsic.NonResultOutput",
              "the callable has to give Unit",
              callable.syntax().output().span());
        }
      }
      case "SimulatableIntrinsic" -> simulatable(callable, reporter);
      default -> {}
    }
  }

  private static void simulatable(CallableDeclaration callable, Reporter reporter) {
    Item.Callable syntax = callable.syntax();
    for (int i = 0; i < callable.parameterTypes().size(); i++) {
      if (callable.parameterTypes().get(i) instanceof Type.Arrow) {
        reporter.error(
            "LowerAst.InvalidSimulatableIntrinsicArrowParam",
            "a simulatable intrinsic cannot take a callable",
            syntax.parameters().items().get(i).span(),
            "remove the attribute or the parameter");
      }
    }
    boolean specialized =
        syntax.body() instanceof CallableBody.Specialized body && body.specializations().size() > 1;
    if (specialized || callable.functors() != Functors.NONE) {
      reporter.error(
          "SpecGen.SimulatableIntrinsic",
          "a simulatable intrinsic cannot have specializations",
          syntax.name().span(),
          "put them on another operation that calls this one");
    }
  }

  private static boolean isResults(Type type) {
    return switch (type) {
      case Type.Tuple tuple ->
          !tuple.items().isEmpty() && tuple.items().stream().allMatch(Attributes::isResults);
      case Type.Primitive primitive -> primitive == Type.Primitive.RESULT;
      case Type.Array _,
          Type.Udt _,
          Type.Arrow _,
          Type.Parameter _,
          Type.Variable _,
          Type.Unknown _ ->
          false;
    };
  }

  private static void onCallable(
      String name, Attribute attribute, Item.Callable callable, Reporter reporter) {
    switch (name) {
      case "Measurement", "Reset", "NoiseIntrinsic" -> {
        if (callable.kind() == CallableKind.FUNCTION) {
          reporter.error(
              "LowerAst.InvalidAttrOnFunction",
              "a function cannot have the attribute " + name,
              attribute.span());
        } else if (!isIntrinsic(callable) && !isSimulatable(callable)) {
          reporter.error(
              name + ".NotIntrinsic", "the callable has to be intrinsic", callable.name().span());
        }
      }
      case "SimulatableIntrinsic" -> {
        if (!callable.typeParameters().isEmpty()) {
          reporter.error(
              "LowerAst.InvalidSimulatableIntrinsicOnGenericCallable",
              "a simulatable intrinsic cannot have type parameters",
              callable.name().span());
        }
      }
      default -> {}
    }
  }

  private static boolean isSimulatable(Item.Callable callable) {
    return callable.header().attributes().stream()
        .anyMatch(attribute -> attribute.name().last().name().equals("SimulatableIntrinsic"));
  }

  private static boolean isIntrinsic(Item.Callable callable) {
    return callable.body() instanceof CallableBody.Specialized specialized
        && !specialized.specializations().isEmpty()
        && specialized.specializations().getFirst() instanceof SpecializationDecl.Generated body
        && body.generator() == SpecializationDecl.Generator.INTRINSIC;
  }

  private static void entryPoint(Attribute attribute, Reporter reporter) {
    Expr argument = unwrap(attribute.argument());
    if (isEmpty(attribute.argument())) {
      return;
    }
    if (!(argument instanceof Expr.Name name)
        || !PROFILES.contains(name.name().text().toLowerCase(java.util.Locale.ROOT))) {
      arguments(
          attribute,
          "nothing or a profile: Base, Adaptive_RI, Adaptive_RIF, Adaptive, Unrestricted",
          reporter);
    }
  }

  private static void unknown(Attribute attribute, GlobalItem item, Reporter reporter) {
    String message = "unknown attribute '" + attribute.name().text() + "'";
    String close = NameSuggestions.closest(attribute.name().text(), MODERN);
    if (close != null && item.place.dialect() == Dialect.MODERN) {
      reporter.error(
          "LowerAst.UnknownAttr",
          message,
          attribute.name().span(),
          "did you mean '" + close + "'?");
      return;
    }
    if (item.place.dialect() == Dialect.CLASSIC) {
      reporter.warning("LowerAst.UnknownAttr", message, attribute.name().span());
    } else {
      reporter.error("LowerAst.UnknownAttr", message, attribute.name().span());
    }
  }

  private static void arguments(Attribute attribute, String wanted, Reporter reporter) {
    reporter.error(
        "LowerAst.InvalidAttrArgs",
        "attribute " + attribute.name().text() + " takes " + wanted,
        attribute.argument().span());
  }

  private static boolean isEmpty(Expr argument) {
    return argument instanceof Expr.Tuple tuple && tuple.items().isEmpty();
  }

  private static Expr unwrap(Expr argument) {
    return switch (argument) {
      case Expr.Paren paren -> unwrap(paren.expr());
      case Expr.Tuple tuple when tuple.items().size() == 1 -> unwrap(tuple.items().getFirst());
      case Expr _ -> argument;
    };
  }
}
