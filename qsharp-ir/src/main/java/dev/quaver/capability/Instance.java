package dev.quaver.capability;

import dev.quaver.ast.CallableKind;
import dev.quaver.check.Capability;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Callable.CircuitBody;
import dev.quaver.ir.Callable.Intrinsic;
import dev.quaver.ir.Callable.Specialization;
import dev.quaver.ir.Callable.Specialized;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A specialization for types and forms of arguments: what a call of it gives and demands.
final class Instance {

  private final Judgement judgement;
  private final Callable callable;
  private final Judgement.Key key;
  private final Type output;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Map<Leaf.Variant, Fact>> variants = new ArrayList<>();
  private @Nullable Fact inherent;
  private @Nullable BodyRun inherentRun;
  private SingleExit.@Nullable Body body;
  private boolean active;

  Instance(Judgement judgement, Callable callable, Judgement.Key key) {
    this.judgement = judgement;
    this.callable = callable;
    this.key = key;
    this.output = judgement.types().concrete(callable.output(), key.typeArguments());
    var ignored = new ArrayList<Fact>();
    for (int i = 0; i < callable.parameters().size(); i++) {
      Fact form = key.forms().get(i);
      judgement.signature().takeApart(parameterType(i), form, form, leaves, ignored);
    }
    leaves.forEach(_ -> variants.add(new EnumMap<>(Leaf.Variant.class)));
  }

  Callable callable() {
    return callable;
  }

  private Type parameterType(int index) {
    return judgement.types().concrete(callable.parameters().get(index).type(), key.typeArguments());
  }

  /// Whether it is being judged, so that a call of it is recursive.
  boolean isActive() {
    return active;
  }

  /// How the body went with all parameters known; empty for what has no body.
  Optional<BodyRun> run() {
    return Optional.ofNullable(inherentRun);
  }

  /// What a call gives.
  ///
  /// @param arguments one for each parameter
  Fact call(List<Fact> arguments) {
    var ignored = new ArrayList<Leaf>();
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < arguments.size(); i++) {
      judgement
          .signature()
          .takeApart(parameterType(i), key.forms().get(i), arguments.get(i), ignored, facts);
    }
    Fact result = inherent();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      Fact argument = passed(leaf, facts.get(i));
      if (argument.isDynamic()) {
        Fact variant = variant(i, leaf.variant(argument));
        result = result.and(variant.shaped(result.shape()));
      }
    }
    if (judgement.capabilities().contains(Capability.CALL_SUPPORT)) {
      result = asFunction(result, facts);
    }
    return result.coarse();
  }

  /// What is passed as a constant is known, but results and arrays are not looked into.
  private Fact passed(Leaf leaf, Fact argument) {
    boolean isOpaque =
        judgement.types().holdsResults(leaf.type()) || judgement.types().holdsArrays(leaf.type());
    return argument.isVariable() || isOpaque ? argument : Fact.STATIC;
  }

  /// The machine may call it as a function of its own, which takes whatever it is given as varying.
  private Fact asFunction(Fact result, List<Fact> arguments) {
    if (callable.kind() == CallableKind.FUNCTION
        && arguments.stream().noneMatch(Fact::isVariable)) {
      return result;
    }
    if (!(output.equals(Type.UNIT)
        || output == Type.Primitive.INT
        || output == Type.Primitive.DOUBLE
        || output == Type.Primitive.BOOL)) {
      return result;
    }
    Fact function = inherent();
    for (int i = 0; i < leaves.size(); i++) {
      function = function.and(variant(i, Leaf.Variant.VARIABLE).shaped(function.shape()));
    }
    if (!function.isDynamic()
        || function.demands().has(Demands.ALLOCATION)
        || function.demands().has(Demands.UNRESOLVED_CALL)
        || !function.demands().beyond(judgement.capabilities()).isEmpty()) {
      return result;
    }
    return result.and(function);
  }

  Fact inherent() {
    if (inherent == null) {
      inherent = judge(-1, Fact.STATIC);
    }
    return inherent;
  }

  private Fact variant(int leaf, Leaf.Variant variant) {
    Fact known = variants.get(leaf).get(variant);
    if (known == null) {
      known = judge(leaf, variant.fact());
      variants.get(leaf).put(variant, known);
    }
    return known;
  }

  private Fact judge(int special, Fact fact) {
    Optional<Specialization> specialization = specialization();
    if (specialization.isEmpty()) {
      return special < 0
          ? Intrinsics.inherent(callable, output)
          : Intrinsics.applied(callable, output, leaves.get(special), fact, judgement.types());
    }
    boolean outermost = !active;
    active = true;
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < leaves.size(); i++) {
      facts.add(i == special ? fact : Fact.STATIC);
    }
    if (body == null) {
      body = SingleExit.of(specialization.get(), callable.output());
    }
    var run = new BodyRun(judgement, callable.source(), key.typeArguments(), body);
    Fact result =
        run.result(
            judgement.signature().putTogether(key.forms(), facts.iterator()), key.controlled());
    if (special < 0) {
      inherentRun = run;
    }
    if (outermost) {
      active = false;
    }
    return result.coarse();
  }

  private Optional<Specialization> specialization() {
    return switch (callable.implementation()) {
      case Intrinsic _, CircuitBody _ -> Optional.empty();
      case Specialized specialized when specialized.simulatableIntrinsic() -> Optional.empty();
      case Specialized specialized -> {
        if (key.adjoint()) {
          yield key.controlled() ? specialized.controlledAdjoint() : specialized.adjoint();
        }
        yield key.controlled() ? specialized.controlled() : Optional.of(specialized.body());
      }
    };
  }
}
