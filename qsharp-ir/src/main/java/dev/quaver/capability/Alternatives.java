package dev.quaver.capability;

import java.util.ArrayList;
import java.util.List;

/// Takes apart an argument that may be, or hold, one of several callables.
final class Alternatives {

  /// More are not worth the work: the argument stays as it is.
  private static final int MAX_COUNT = 16;

  private Alternatives() {}

  /// The argument for each choice of callables; itself alone where there is nothing to choose, or too much.
  static List<Fact> of(Fact argument) {
    List<Fact> alternatives = expand(argument);
    return alternatives.size() > MAX_COUNT ? List.of(argument) : alternatives;
  }

  private static List<Fact> expand(Fact fact) {
    return switch (fact.shape()) {
      case Fact.Plain _ -> List.of(fact);
      case Fact.Callables callables when callables.targets().size() == 1 -> List.of(fact);
      case Fact.Callables callables ->
          callables.targets().stream()
              .map(target -> fact.shaped(new Fact.Callables(List.of(target), callables.choice())))
              .toList();
      case Fact.Items items -> expandItems(fact, items.items());
    };
  }

  private static List<Fact> expandItems(Fact tuple, List<Fact> items) {
    List<List<Fact>> combinations = List.of(List.of());
    for (Fact item : items) {
      List<List<Fact>> longer = new ArrayList<>();
      for (List<Fact> combination : combinations) {
        for (Fact alternative : expand(item)) {
          var next = new ArrayList<>(combination);
          next.add(alternative);
          longer.add(next);
        }
      }
      combinations = longer;
      if (combinations.size() > MAX_COUNT) {
        return List.of(tuple);
      }
    }
    return combinations.stream().map(each -> tuple.shaped(new Fact.Items(each))).toList();
  }
}
