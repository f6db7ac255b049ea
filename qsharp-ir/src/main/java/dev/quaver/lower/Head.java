package dev.quaver.lower;

import dev.quaver.ast.Pattern;
import dev.quaver.check.BodyTypes;
import dev.quaver.check.LocalVariable;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parameters of a callable in the making, captured values first.
record Head(List<Entry> entries, int captureCount) {

  Head {
    entries = List.copyOf(entries);
  }

  /// A parameter.
  ///
  /// @param variable what bodies call it, where it has a name
  /// @param pattern what takes it apart, where it does not
  record Entry(
      String name, Type type, Optional<LocalVariable> variable, Optional<Pattern> pattern) {

    static Entry of(LocalVariable variable) {
      return new Entry(variable.name(), variable.type(), Optional.of(variable), Optional.empty());
    }

    static Entry unnamed(String name, Type type) {
      return new Entry(name, type, Optional.empty(), Optional.empty());
    }

    static Entry of(Pattern pattern, Type type, int index, BodyTypes types) {
      return switch (pattern) {
        case Pattern.Bind bind -> of(types.variable(bind));
        case Pattern.Tuple tuple ->
            new Entry("<parameter" + index + ">", type, Optional.empty(), Optional.of(tuple));
        case Pattern.Discard _, Pattern.Elided _ -> unnamed("<parameter" + index + ">", type);
        case Pattern.Error _ -> throw new IllegalStateException("internal: lowering a bad pattern");
      };
    }
  }

  /// The head of a declared callable.
  static Head declared(Pattern.Tuple parameters, List<Type> parameterTypes, BodyTypes types) {
    return new Head(entries(parameters.items(), parameterTypes, types), 0);
  }

  /// The head of a lambda whose argument has the type `input`.
  static Head lambda(
      List<LocalVariable> captures, Pattern parameters, Type input, BodyTypes types) {
    var entries = new ArrayList<>(captures.stream().map(Entry::of).toList());
    if (parameters instanceof Pattern.Tuple tuple && tuple.items().size() != 1) {
      entries.addAll(entries(tuple.items(), ((Type.Tuple) input).items(), types));
    } else {
      entries.add(Entry.of(parameters, input, 0, types));
    }
    return new Head(entries, captures.size());
  }

  /// A head without names whose argument has the type `input`.
  static Head ofTypes(Type input) {
    List<Type> types =
        input instanceof Type.Tuple tuple && tuple.items().size() != 1
            ? tuple.items()
            : List.of(input);
    var entries = new ArrayList<Entry>();
    for (Type type : types) {
      entries.add(Entry.unnamed("<parameter" + entries.size() + ">", type));
    }
    return new Head(entries, 0);
  }

  /// The same with unnamed captured values of these types before it.
  Head withCaptures(List<Type> types) {
    var all = new ArrayList<Entry>();
    for (Type type : types) {
      all.add(Entry.unnamed("<capture" + all.size() + ">", type));
    }
    all.addAll(entries);
    return new Head(all, types.size());
  }

  List<Callable.Parameter> parameters() {
    return entries.stream().map(e -> new Callable.Parameter(e.name(), e.type())).toList();
  }

  /// Gives the parameters their slots, in order.
  ///
  /// @return the slots
  List<Expr.Local> enter(Frame frame) {
    var locals = new ArrayList<Expr.Local>();
    for (Entry entry : entries) {
      int slot =
          entry.variable().isPresent()
              ? frame.declare(entry.variable().get())
              : frame.temporary(entry.name(), entry.type());
      locals.add(new Expr.Local(slot, entry.type(), Span.NONE));
    }
    return locals;
  }

  /// Gives the parameters their slots.
  ///
  /// @return the argument of the call, captured values not counted
  Expr enterBare(Frame frame) {
    List<Expr.Local> all = enter(frame);
    List<Expr> own = List.copyOf(all.subList(captureCount, all.size()));
    return own.size() == 1 ? own.getFirst() : Ir.tuple(own, Span.NONE);
  }

  private static List<Entry> entries(List<Pattern> patterns, List<Type> types, BodyTypes side) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < patterns.size(); i++) {
      entries.add(Entry.of(patterns.get(i), types.get(i), i, side));
    }
    return entries;
  }
}
