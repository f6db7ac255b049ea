package dev.quaver.capability;

import dev.quaver.ast.CallableKind;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Expr;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;

/// Facts of calls: what the callee says of its arguments, and what the place of the call adds.
final class CallFacts {

  private final BodyRun run;

  CallFacts(BodyRun run) {
    this.run = run;
  }

  Fact call(Expr.Call call) {
    Fact callee = run.expressions().of(call.callee());
    Fact argument = run.expressions().of(call.argument());
    Type type = run.substituted(call.type());
    Fact whole = callee.isVariable() ? unknowable(type) : resolved(callee, argument, type, call);
    if (run.variables().isInVaryingScope()) {
      whole = whole.and(inVaryingScope(run.concrete(call.type())).shaped(whole.shape()));
    }
    if (whole.isVariable()) {
      whole = whole.with(run.types().ofVarying(type));
    }
    return whole.after(callee).after(argument).afterCaptures(callee).afterCaptures(argument);
  }

  private Fact unknowable(Type type) {
    return Fact.of(run.types().varying(type), Demands.of(Construct.CALL_TO_DYNAMIC_CALLEE));
  }

  private static Fact inVaryingScope(Type type) {
    if (type == Type.Primitive.QUBIT) {
      return Fact.of(Level.VARIABLE, Demands.NONE);
    }
    return type == Type.Primitive.RESULT
        ? Fact.CONSTANT.with(Construct.MEASUREMENT_WITHIN_DYNAMIC_SCOPE)
        : Fact.STATIC;
  }

  private Fact resolved(Fact callee, Fact argument, Type type, Expr.Call call) {
    if (!(callee.shape() instanceof Fact.Callables callables)) {
      return Fact.CONSTANT.with(Demands.UNRESOLVED_CALL);
    }
    if (callables.targets().size() == 1) {
      return of(callables.targets().getFirst(), argument);
    }
    return oneOf(callables, argument, type, call);
  }

  /// A call of one of several callables is a conditional with a call in each branch.
  private Fact oneOf(Fact.Callables callables, Fact argument, Type type, Expr.Call call) {
    Fact.Choice choice = callables.choice();
    Fact condition = Fact.of(choice.level(), choice.demands());
    if (choice.isVariable()) {
      run.variables().enter(call, condition);
    }
    Fact whole = Fact.STATIC.after(condition);
    for (Fact.Target target : callables.targets()) {
      whole = either(whole, of(target, argument));
    }
    if (choice.isVariable()) {
      run.variables().leave();
      whole =
          whole
              .atLeast(run.types().varying(type))
              .with(run.types().ofVarying(type).with(run.types().ofChoice(type)));
    }
    return whole;
  }

  private static Fact either(Fact whole, Fact one) {
    return whole
        .after(one)
        .atLeast(one.isVariable() ? Level.VARIABLE : Level.STATIC)
        .shaped(whole.and(one).shape());
  }

  /// A callee that is given one of several callables is judged for each of them.
  private Fact of(Fact.Target target, Fact argument) {
    List<Fact> alternatives = Alternatives.of(argument);
    Fact whole = called(target, alternatives.getFirst());
    for (Fact other : alternatives.subList(1, alternatives.size())) {
      whole = either(whole, called(target, other));
    }
    return whole;
  }

  private Fact called(Fact.Target target, Fact argument) {
    Callable callable = run.judgement().program().callable(target.id());
    Fact controls = Fact.STATIC;
    Fact rest = argument;
    for (int i = 0; i < target.controlCount(); i++) {
      controls = controls.and(Signature.item(rest, 0).shaped(Fact.PLAIN));
      rest = Signature.item(rest, 1);
    }
    List<Fact> arguments = arguments(callable, target, rest);
    Instance instance = run.judgement().instance(key(target, callable, arguments));
    if (instance.isActive()) {
      return Fact.CONSTANT;
    }
    Fact result = instance.call(arguments);
    if (target.controlCount() > 0) {
      Type output = run.types().concrete(callable.output(), target.typeArguments());
      result = result.after(controls);
      return controls.isVariable() ? result.atLeast(run.types().varying(output)) : result;
    }
    return result;
  }

  /// One for each parameter, captured ones first.
  private static List<Fact> arguments(Callable callable, Fact.Target target, Fact argument) {
    var arguments = new ArrayList<>(target.captures());
    int given = callable.parameters().size() - target.captures().size();
    if (given == 1) {
      arguments.add(argument);
    } else {
      for (int i = 0; i < given; i++) {
        arguments.add(Signature.item(argument, i));
      }
    }
    return arguments;
  }

  private Judgement.Key key(Fact.Target target, Callable callable, List<Fact> arguments) {
    var forms = new ArrayList<Fact>();
    for (int i = 0; i < arguments.size(); i++) {
      forms.add(
          run.judgement()
              .signature()
              .form(run.judgement().signature().parameterType(target, i), arguments.get(i)));
    }
    boolean isControlled = target.controlCount() > 0;
    boolean isOperation = callable.kind() == CallableKind.OPERATION;
    return new Judgement.Key(
        target.id(),
        isOperation && target.adjoint(),
        isOperation && isControlled,
        target.typeArguments(),
        forms);
  }
}
