package dev.quaver.capability;

import dev.quaver.ir.Callable;
import dev.quaver.ir.Program;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Takes the facts of arguments apart into leaves, and puts facts of leaves together to those of parameters.
///
/// Tuples are taken apart down to their items; callables down to what they captured.
final class Signature {

  /// How deeply callables may capture callables before they count as unknown; without a limit, a program that wraps a
  /// callable in another again and again would be judged for each number of times.
  private static final int MAX_DEPTH = 6;

  private final Program program;
  private final TypeTraits types;

  Signature(Program program, TypeTraits types) {
    this.program = program;
    this.types = types;
  }

  /// The part of a tuple's fact that is about one item.
  static Fact item(Fact tuple, int index) {
    if (tuple.shape() instanceof Fact.Items items && index < items.items().size()) {
      return items.items().get(index);
    }
    return tuple.shaped(Fact.PLAIN);
  }

  /// The type of a parameter of `target`, made concrete.
  Type parameterType(Fact.Target target, int index) {
    Callable callable = program.callable(target.id());
    return types.concrete(callable.parameters().get(index).type(), target.typeArguments());
  }

  /// The shape of an argument with all levels static: what a specialization is judged for.
  Fact form(Type type, Fact argument) {
    return form(type, argument, 0);
  }

  private Fact form(Type type, Fact argument, int depth) {
    if (types.concrete(type, List.of()) instanceof Type.Tuple tuple && !tuple.items().isEmpty()) {
      var items = new ArrayList<Fact>();
      for (int i = 0; i < tuple.items().size(); i++) {
        items.add(form(tuple.items().get(i), item(argument, i), depth));
      }
      return Fact.STATIC.shaped(new Fact.Items(items));
    }
    if (argument.shape() instanceof Fact.Callables callables && depth < MAX_DEPTH) {
      var targets = new ArrayList<Fact.Target>();
      for (Fact.Target target : callables.targets()) {
        var captures = new ArrayList<Fact>();
        for (int i = 0; i < target.captures().size(); i++) {
          captures.add(form(parameterType(target, i), target.captures().get(i), depth + 1));
        }
        targets.add(target.capturing(captures));
      }
      return Fact.STATIC.shaped(new Fact.Callables(targets, callables.choice()));
    }
    return Fact.STATIC;
  }

  /// Adds the leaves of a parameter of this type and form, and what an argument says of each.
  void takeApart(Type type, Fact form, Fact argument, List<Leaf> leaves, List<Fact> facts) {
    Type concrete = types.concrete(type, List.of());
    if (form.shape() instanceof Fact.Items items && concrete instanceof Type.Tuple tuple) {
      for (int i = 0; i < items.items().size(); i++) {
        takeApart(tuple.items().get(i), items.items().get(i), item(argument, i), leaves, facts);
      }
      return;
    }
    leaves.add(new Leaf(concrete, concrete instanceof Type.Array));
    facts.add(argument.shaped(Fact.PLAIN));
    if (form.shape() instanceof Fact.Callables forms
        && argument.shape() instanceof Fact.Callables callables) {
      for (int i = 0; i < forms.targets().size(); i++) {
        Fact.Target target = forms.targets().get(i);
        List<Fact> captures = callables.targets().get(i).captures();
        for (int j = 0; j < captures.size(); j++) {
          takeApart(
              parameterType(target, j), target.captures().get(j), captures.get(j), leaves, facts);
        }
      }
    }
  }

  /// The fact of a parameter of this form whose leaves have `facts`.
  Fact putTogether(Fact form, Iterator<Fact> facts) {
    return switch (form.shape()) {
      case Fact.Plain _ -> facts.next();
      case Fact.Items items -> Fact.tuple(putTogether(items.items(), facts));
      case Fact.Callables callables -> {
        Fact whole = facts.next();
        var targets = new ArrayList<Fact.Target>();
        for (Fact.Target target : callables.targets()) {
          targets.add(target.capturing(putTogether(target.captures(), facts)));
        }
        yield whole.shaped(new Fact.Callables(targets, callables.choice()));
      }
    };
  }

  List<Fact> putTogether(List<Fact> forms, Iterator<Fact> facts) {
    var together = new ArrayList<Fact>();
    for (Fact form : forms) {
      together.add(putTogether(form, facts));
    }
    return together;
  }
}
