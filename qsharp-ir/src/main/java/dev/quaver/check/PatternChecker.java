package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.source.Dialect;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Declares the variables that patterns bind.
final class PatternChecker {

  private final BodyContext context;

  PatternChecker(BodyContext context) {
    this.context = context;
  }

  /// Takes apart the value of `value`, of type `type`.
  void declare(Pattern pattern, Type type, boolean mutable, Expr value) {
    declare(pattern, type, mutable, value.span());
  }

  /// Takes apart a value of type `type`; blames `span` if it does not fit.
  void declare(Pattern pattern, Type type, boolean mutable, Span span) {
    Set<String> names = pattern instanceof Pattern.Tuple ? new HashSet<>() : Set.of();
    bind(pattern, type, mutable, span, names);
  }

  private void bind(Pattern pattern, Type type, boolean mutable, Span span, Set<String> names) {
    Type own =
        switch (pattern) {
          case Pattern.Bind bind -> {
            Type annotated =
                bind.type().isPresent()
                    ? annotated(type, context.resolve(bind.type().get()), span)
                    : settledType(type, mutable, bind);
            variable(bind, annotated, mutable, names);
            yield annotated;
          }
          case Pattern.Discard discard ->
              discard.type().isPresent()
                  ? annotated(type, context.resolve(discard.type().get()), span)
                  : type;
          case Pattern.Tuple tuple -> {
            tuple(tuple, type, mutable, span, names);
            yield type;
          }
          case Pattern.Elided elided ->
              context.expressions.wrong(
                  "LowerAst.InvalidElidedPat",
                  "`...` can stand in specializations only",
                  elided.span());
          case Pattern.Error _ -> type;
        };
    context.tables.pattern(pattern, own);
  }

  private Type annotated(Type type, Type annotation, Span span) {
    context.inference.coerce(type, annotation, span);
    return annotation;
  }

  /// A mutable variable that holds operations may later get one with fewer functors, but not in strict code.
  private Type settledType(Type type, boolean mutable, Pattern.Bind bind) {
    if (!mutable || context.strict || !context.inference.mentionsOperation(type)) {
      return type;
    }
    Type wider = context.inference.fresh(bind.span());
    context.inference.coerce(type, wider, bind.span());
    return wider;
  }

  private void tuple(
      Pattern.Tuple tuple, Type type, boolean mutable, Span span, Set<String> names) {
    List<Pattern> items = tuple.items();
    if (items.size() == 1 && (!tuple.trailingComma() || context.dialect == Dialect.CLASSIC)) {
      bind(items.getFirst(), type, mutable, span, names);
      return;
    }
    if (context.inference.head(type) instanceof Type.Tuple parts
        && parts.items().size() == items.size()) {
      for (int i = 0; i < items.size(); i++) {
        bind(items.get(i), parts.items().get(i), mutable, span, names);
      }
      return;
    }
    List<Type> parts = new ArrayList<>(items.size());
    for (Pattern item : items) {
      parts.add(context.inference.fresh(item.span()));
    }
    context.inference.coerce(type, new Type.Tuple(parts), span);
    for (int i = 0; i < items.size(); i++) {
      bind(items.get(i), parts.get(i), mutable, span, names);
    }
  }

  private void variable(Pattern.Bind bind, Type type, boolean mutable, Set<String> names) {
    String name = bind.name().name();
    if (!names.isEmpty() && names.contains(name)) {
      context.reporter.error(
          "Resolve.DuplicateBinding",
          "the name '" + name + "' stands here twice",
          bind.name().span());
    } else if (names instanceof HashSet<String> growing) {
      growing.add(name);
    }
    var binding = new LocalBinding(name, mutable, type, bind.name().span(), context.lambdaDepth);
    context.scope.declare(binding);
    context.tables.binding(bind, binding);
  }

  /// Declares parameters of a callable, whose types are known from its head.
  void parameter(Pattern pattern, Type type) {
    Set<String> names = pattern instanceof Pattern.Tuple ? new HashSet<>() : Set.of();
    known(pattern, type, names);
  }

  private void known(Pattern pattern, Type type, Set<String> names) {
    context.tables.pattern(pattern, type);
    switch (pattern) {
      case Pattern.Bind bind -> variable(bind, type, false, names);
      case Pattern.Tuple tuple -> {
        List<Pattern> items = tuple.items();
        if (type instanceof Type.Tuple parts && parts.items().size() == items.size()) {
          for (int i = 0; i < items.size(); i++) {
            known(items.get(i), parts.items().get(i), names);
          }
        } else if (items.size() == 1) {
          known(items.getFirst(), type, names);
        }
      }
      case Pattern.Discard _, Pattern.Elided _, Pattern.Error _ -> {}
    }
  }

  /// Declares the parameters of a lambda; answers the type of its input.
  Type parameters(Pattern pattern) {
    Type type = open(pattern);
    declare(pattern, type, false, pattern.span());
    return type;
  }

  private Type open(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Bind bind ->
          bind.type().isPresent()
              ? context.resolve(bind.type().get())
              : context.inference.fresh(bind.span());
      case Pattern.Discard discard ->
          discard.type().isPresent()
              ? context.resolve(discard.type().get())
              : context.inference.fresh(discard.span());
      case Pattern.Tuple tuple -> {
        if (tuple.items().size() == 1
            && (!tuple.trailingComma() || context.dialect == Dialect.CLASSIC)) {
          yield open(tuple.items().getFirst());
        }
        List<Type> items = new ArrayList<>(tuple.items().size());
        for (Pattern item : tuple.items()) {
          items.add(open(item));
        }
        yield items.isEmpty() ? Type.UNIT : new Type.Tuple(items);
      }
      case Pattern.Elided _, Pattern.Error _ -> new Type.Unknown();
    };
  }
}
