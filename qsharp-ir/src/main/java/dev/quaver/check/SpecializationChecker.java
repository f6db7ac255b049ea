package dev.quaver.check;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Functor;
import dev.quaver.ast.Item;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.ast.SpecializationDecl.Generator;
import dev.quaver.ast.SpecializationKind;
import dev.quaver.types.Functors;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks that every specialization an operation promises is given or can be generated.
final class SpecializationChecker {

  private final SideTables tables;
  private final Reporter reporter;
  private final InversionRules inversion;
  private final boolean strict;

  /// @param strict whether intrinsics have no functors, as for the modern compiler
  SpecializationChecker(SideTables tables, Reporter reporter, boolean strict) {
    this.strict = strict;
    this.tables = tables;
    this.reporter = reporter;
    this.inversion = new InversionRules(tables, reporter);
  }

  /// An operation lambda must support the functors its uses ask for.
  void check(Expr.Lambda lambda) {
    if (tables.typeIfAny(lambda) instanceof dev.quaver.types.Type.Arrow arrow
        && arrow.functors() instanceof Functors functors) {
      generated(lambda.body(), functors);
    }
  }

  private void generated(Expr body, Functors functors) {
    if (functors.has(Functor.ADJOINT)) {
      inversion.check(body);
    }
    if (functors.has(Functor.CONTROLLED)) {
      distribution(body);
    }
  }

  /// A declared callable.
  void check(Item.Callable callable, Functors functors) {
    switch (callable.body()) {
      case CallableBody.Plain plain -> generated(plain.block(), functors);
      case CallableBody.Specialized specialized -> specialized(callable, specialized, functors);
    }
  }

  private void specialized(
      Item.Callable callable, CallableBody.Specialized specialized, Functors functors) {
    Map<SpecializationKind, SpecializationDecl> given = new EnumMap<>(SpecializationKind.class);
    for (SpecializationDecl each : specialized.specializations()) {
      if (given.putIfAbsent(each.kind(), each) != null) {
        reporter.error("LowerAst.DuplicateSpec", "this specialization is given twice", each.span());
      }
      if (each instanceof SpecializationDecl.Generated made) {
        generator(made);
      }
    }
    SpecializationDecl body = given.get(SpecializationKind.BODY);
    if (body == null) {
      reporter.error(
          "LowerAst.MissingBody",
          "the body is missing among the specializations",
          callable.name().span());
      return;
    }
    Expr bodyBlock = block(body);
    if (bodyBlock == null && strict && functors != Functors.NONE && !areGiven(given, functors)) {
      reporter.error(
          "SpecGen.MissingBody",
          "specializations cannot be generated for an operation without a body",
          body.span(),
          "wrap the intrinsic in an operation that has the functors");
    }
    if (bodyBlock != null) {
      fromBody(given, bodyBlock, functors);
    }
    controlledAdjoint(given, functors);
  }

  private static boolean areGiven(
      Map<SpecializationKind, SpecializationDecl> given, Functors functors) {
    for (SpecializationKind kind : SpecializationKind.values()) {
      boolean wanted =
          switch (kind) {
            case BODY -> false;
            case ADJOINT -> functors.has(Functor.ADJOINT);
            case CONTROLLED -> functors.has(Functor.CONTROLLED);
            case CONTROLLED_ADJOINT -> functors == Functors.ADJ_CTL;
          };
      if (wanted && !(given.get(kind) instanceof SpecializationDecl.Provided)) {
        return false;
      }
    }
    return true;
  }

  private void generator(SpecializationDecl.Generated made) {
    Generator generator = made.generator();
    String wrong =
        switch (made.kind()) {
          case BODY -> generator == Generator.INTRINSIC ? null : "SpecGen.InvalidBodyGen";
          case ADJOINT ->
              generator == Generator.DISTRIBUTE || isIntrinsic(generator)
                  ? "SpecGen.InvalidAdjGen"
                  : null;
          case CONTROLLED ->
              generator == Generator.SELF || generator == Generator.INVERT || isIntrinsic(generator)
                  ? "SpecGen.InvalidCtlGen"
                  : null;
          case CONTROLLED_ADJOINT -> isIntrinsic(generator) ? "SpecGen.InvalidCtlAdjGen" : null;
        };
    if (wrong != null) {
      reporter.error(
          wrong,
          "this specialization cannot be generated this way",
          made.span(),
          switch (made.kind()) {
            case BODY -> "a body is a block or `intrinsic`";
            case ADJOINT -> "an adjoint is a block, `auto`, `invert` or `self`";
            case CONTROLLED -> "a controlled specialization is a block, `auto` or `distribute`";
            case CONTROLLED_ADJOINT ->
                "a controlled adjoint is a block, `auto`, `distribute`, `invert` or `self`";
          });
    }
  }

  private boolean isIntrinsic(Generator generator) {
    return strict && generator == Generator.INTRINSIC;
  }

  private void fromBody(
      Map<SpecializationKind, SpecializationDecl> given, Expr body, Functors functors) {
    if (functors.has(Functor.ADJOINT) && isInverted(given.get(SpecializationKind.ADJOINT))) {
      inversion.check(body);
    }
    if (functors.has(Functor.CONTROLLED)
        && !(given.get(SpecializationKind.CONTROLLED) instanceof SpecializationDecl.Provided)) {
      distribution(body);
    }
  }

  private static boolean isInverted(@Nullable SpecializationDecl adjoint) {
    return switch (adjoint) {
      case null -> true;
      case SpecializationDecl.Generated made -> made.generator() != Generator.SELF;
      case SpecializationDecl.Provided _ -> false;
    };
  }

  /// The default: self if the adjoint is; the inverse of an explicit controlled if the adjoint is generated; otherwise the
  /// adjoint with controls.
  private void controlledAdjoint(
      Map<SpecializationKind, SpecializationDecl> given, Functors functors) {
    SpecializationDecl declared = given.get(SpecializationKind.CONTROLLED_ADJOINT);
    if (functors != Functors.ADJ_CTL || declared instanceof SpecializationDecl.Provided) {
      return;
    }
    Expr controlled = block(given.get(SpecializationKind.CONTROLLED));
    Expr adjoint = block(given.get(SpecializationKind.ADJOINT));
    boolean selfAdjoint =
        given.get(SpecializationKind.ADJOINT) instanceof SpecializationDecl.Generated made
            && made.generator() == Generator.SELF;
    Generator generator =
        declared instanceof SpecializationDecl.Generated made ? made.generator() : Generator.AUTO;
    switch (generator) {
      case SELF, INTRINSIC -> {}
      case INVERT -> invert(controlled);
      case DISTRIBUTE -> distribute(adjoint);
      case AUTO -> {
        if (!selfAdjoint) {
          if (controlled != null && adjoint == null) {
            invert(controlled);
          } else {
            distribute(adjoint);
          }
        }
      }
    }
  }

  private void invert(@Nullable Expr block) {
    if (block != null) {
      inversion.check(block);
    }
  }

  private void distribute(@Nullable Expr block) {
    if (block != null) {
      distribution(block);
    }
  }

  private static @Nullable Expr block(@Nullable SpecializationDecl specialization) {
    return specialization instanceof SpecializationDecl.Provided provided ? provided.block() : null;
  }

  /// Every operation that gets the controls must support them; those of a within block get none.
  private void distribution(Expr expr) {
    switch (expr) {
      case Expr.Lambda _ -> {}
      case Expr.Conjugation conjugation -> distribution(conjugation.apply());
      case Expr _ -> {
        if (expr instanceof Expr.Call call
            && OperationCalls.isOperationCall(call, tables)
            && !OperationCalls.functors(call, tables).has(Functor.CONTROLLED)) {
          reporter.errorAt(
              "CtlGen.MissingCtlFunctor",
              "this operation does not support Ctl, which generating the controlled specialization needs",
              call.callee().span(),
              tables.declared(call.callee()),
              "declared without `is Ctl`",
              OperationCalls.remedy(tables.declared(call.callee()), "Ctl"));
        }
        Children.of(expr, this::distribution);
      }
    }
  }
}
