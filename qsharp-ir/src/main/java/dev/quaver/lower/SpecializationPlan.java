package dev.quaver.lower;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.Functor;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.ast.SpecializationDecl.Generator;
import dev.quaver.ast.SpecializationKind;
import dev.quaver.types.Functors;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Says where each specialization that a callable needs comes from: explicit ones as given, others generated.
///
/// Defaults: the adjoint inverts the body, the controlled one distributes over it. The controlled adjoint is the controlled
/// one where the adjoint is `self`; it inverts the controlled one where that is explicit and the adjoint is not; and it
/// distributes over the adjoint otherwise.
record SpecializationPlan(
    SpecializationSource body,
    Optional<SpecializationSource> adjoint,
    Optional<SpecializationSource> controlled,
    Optional<SpecializationSource> controlledAdjoint) {

  /// A plan from the body alone.
  static SpecializationPlan generated(SpecializationSource body, Functors functors) {
    boolean adjoint = functors.has(Functor.ADJOINT);
    boolean controlled = functors.has(Functor.CONTROLLED);
    return new SpecializationPlan(
        body,
        adjoint ? Optional.of(body.inverted()) : Optional.empty(),
        controlled ? Optional.of(body.distributed()) : Optional.empty(),
        adjoint && controlled ? Optional.of(body.inverted().distributed()) : Optional.empty());
  }

  /// The plan of a declared callable; empty if it is intrinsic.
  static Optional<SpecializationPlan> of(CallableBody body, Functors functors) {
    return switch (body) {
      case CallableBody.Plain plain ->
          Optional.of(generated(SpecializationSource.of(plain.block()), functors));
      case CallableBody.Specialized specialized -> new Reader(specialized).plan(functors);
    };
  }

  private static final class Reader {
    private final Map<SpecializationKind, SpecializationDecl> declared =
        new EnumMap<>(SpecializationKind.class);

    Reader(CallableBody.Specialized body) {
      body.specializations().forEach(each -> declared.put(each.kind(), each));
    }

    Optional<SpecializationPlan> plan(Functors functors) {
      Optional<SpecializationSource> given = provided(SpecializationKind.BODY);
      if (given.isEmpty()) {
        return Optional.empty();
      }
      SpecializationSource body = given.get();
      boolean needsAdjoint = functors.has(Functor.ADJOINT);
      boolean needsControlled = functors.has(Functor.CONTROLLED);
      SpecializationSource adjoint = adjoint(body);
      SpecializationSource controlled =
          provided(SpecializationKind.CONTROLLED).orElse(body.distributed());
      return Optional.of(
          new SpecializationPlan(
              body,
              needsAdjoint ? Optional.of(adjoint) : Optional.empty(),
              needsControlled ? Optional.of(controlled) : Optional.empty(),
              needsAdjoint && needsControlled
                  ? Optional.of(controlledAdjoint(adjoint, controlled))
                  : Optional.empty()));
    }

    private SpecializationSource adjoint(SpecializationSource body) {
      SpecializationSource generated = adjointIsSelf() ? body : body.inverted();
      return provided(SpecializationKind.ADJOINT).orElse(generated);
    }

    private SpecializationSource controlledAdjoint(
        SpecializationSource adjoint, SpecializationSource controlled) {
      Optional<SpecializationSource> given = provided(SpecializationKind.CONTROLLED_ADJOINT);
      if (given.isPresent()) {
        return given.get();
      }
      return switch (generator(SpecializationKind.CONTROLLED_ADJOINT)) {
        case SELF -> controlled;
        case INVERT -> controlled.inverted();
        case DISTRIBUTE -> adjoint.distributed();
        case AUTO, INTRINSIC -> {
          boolean controlledIsExplicit = provided(SpecializationKind.CONTROLLED).isPresent();
          boolean adjointIsExplicit = provided(SpecializationKind.ADJOINT).isPresent();
          if (adjointIsSelf()) {
            yield controlled;
          }
          yield controlledIsExplicit && !adjointIsExplicit
              ? controlled.inverted()
              : adjoint.distributed();
        }
      };
    }

    private boolean adjointIsSelf() {
      return generator(SpecializationKind.ADJOINT) == Generator.SELF;
    }

    private Generator generator(SpecializationKind kind) {
      return declared.get(kind) instanceof SpecializationDecl.Generated generated
          ? generated.generator()
          : Generator.AUTO;
    }

    private Optional<SpecializationSource> provided(SpecializationKind kind) {
      if (!(declared.get(kind) instanceof SpecializationDecl.Provided provided)) {
        return Optional.empty();
      }
      boolean isControlled =
          kind == SpecializationKind.CONTROLLED || kind == SpecializationKind.CONTROLLED_ADJOINT;
      Optional<Pattern> controls =
          isControlled ? provided.parameters().map(Reader::controlRegister) : Optional.empty();
      return Optional.of(new SpecializationSource(provided.block(), controls, Mode.PLAIN));
    }

    private static Pattern controlRegister(Pattern parameters) {
      return parameters instanceof Pattern.Tuple tuple ? tuple.items().getFirst() : parameters;
    }
  }
}
