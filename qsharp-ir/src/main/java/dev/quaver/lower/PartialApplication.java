package dev.quaver.lower;

import dev.quaver.ast.Functor;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Expr;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One partial application: callee and given arguments are evaluated when it is made, in this order, and captured; the holes
/// become parameters that keep the structure of the argument.
final class PartialApplication {

  /// Part of the argument.
  private sealed interface Part {}

  /// A captured value, by its index among the captures.
  private record Given(int capture) implements Part {}

  private record Missing(Type type) implements Part {}

  private record Group(List<Part> items) implements Part {}

  private final BodyLowering body;
  private final dev.quaver.ast.Expr.Call call;
  private final List<Expr> captures = new ArrayList<>();
  private final Optional<Expr> staticCallee;
  private final Type.Arrow calleeType;
  private final Part argument;

  PartialApplication(BodyLowering body, dev.quaver.ast.Expr.Call call) {
    this.body = body;
    this.call = call;
    Expr callee = body.expressions().lower(call.callee());
    boolean isStatic = callee instanceof Expr.CallableRef;
    this.staticCallee = isStatic ? Optional.of(callee) : Optional.empty();
    if (!isStatic) {
      captures.add(callee);
    }
    this.calleeType = CallLowering.arrow(callee);
    List<dev.quaver.ast.Expr> items = call.arguments().items();
    this.argument =
        items.size() == 1 && !call.trailingComma()
            ? part(items.getFirst(), calleeType.input())
            : part(call.arguments(), calleeType.input());
  }

  /// The values it is made of.
  List<Expr> captures() {
    return captures;
  }

  /// What it is.
  Type.Arrow type() {
    return new Type.Arrow(
        calleeType.kind(),
        missing(argument).orElse(Type.UNIT),
        calleeType.output(),
        calleeType.functors());
  }

  Head head() {
    return Head.ofTypes(type().input()).withCaptures(captures.stream().map(Expr::type).toList());
  }

  /// Every specialization calls the callee's.
  Callable.Specialized specializations() {
    var functors = (Functors) calleeType.functors();
    boolean adjoint = functors.has(Functor.ADJOINT);
    boolean controlled = functors.has(Functor.CONTROLLED);
    return new Callable.Specialized(
        specialization(Mode.PLAIN),
        adjoint ? Optional.of(specialization(Mode.ADJOINT)) : Optional.empty(),
        controlled ? Optional.of(specialization(new Mode(false, true))) : Optional.empty(),
        adjoint && controlled
            ? Optional.of(specialization(new Mode(true, true)))
            : Optional.empty(),
        false);
  }

  private Callable.Specialization specialization(Mode mode) {
    var frame = new Frame();
    if (mode.controlled()) {
      frame.temporary("<controls>", new Type.Array(Type.Primitive.QUBIT));
    }
    int first = frame.locals().size();
    Expr given = head().enterBare(frame);
    List<Expr.Local> slots = new ArrayList<>();
    for (Expr capture : captures) {
      slots.add(new Expr.Local(first + slots.size(), capture.type(), call.span()));
    }
    Expr callee = staticCallee.orElseGet(slots::getFirst);
    Expr full = Coercion.to(calleeType.input(), rebuild(argument, given, slots));
    Expr result = CallLowering.invoke(callee, full, mode, call.span());
    return new Callable.Specialization(frame.locals(), Ir.valueBlock(result));
  }

  private Part part(dev.quaver.ast.Expr syntax, Type type) {
    dev.quaver.ast.Expr bare = Syntax.unparenthesised(syntax);
    if (bare instanceof dev.quaver.ast.Expr.Hole) {
      return new Missing(type);
    }
    if (!(bare instanceof dev.quaver.ast.Expr.Tuple tuple) || !Syntax.hasHole(tuple)) {
      captures.add(Coercion.to(type, body.expressions().lower(syntax)));
      return new Given(captures.size() - 1);
    }
    List<dev.quaver.ast.Expr> items = tuple.items();
    if (items.size() == 1 && !(type instanceof Type.Tuple)) {
      return part(items.getFirst(), type);
    }
    List<Type> types = ((Type.Tuple) type).items();
    var parts = new ArrayList<Part>();
    for (int i = 0; i < items.size(); i++) {
      parts.add(part(items.get(i), types.get(i)));
    }
    return new Group(parts);
  }

  /// The type of what is missing: one hole's type is not wrapped in a tuple.
  private static Optional<Type> missing(Part part) {
    return switch (part) {
      case Given _ -> Optional.empty();
      case Missing missing -> Optional.of(missing.type());
      case Group group -> {
        List<Type> types = group.items().stream().flatMap(item -> missing(item).stream()).toList();
        yield switch (types.size()) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(types.getFirst());
          default -> Optional.of(new Type.Tuple(types));
        };
      }
    };
  }

  /// The callee's argument from the captured values and from `given`, which has the type of what is missing.
  private Expr rebuild(Part part, Expr given, List<Expr.Local> slots) {
    return switch (part) {
      case Given captured -> slots.get(captured.capture());
      case Missing _ -> given;
      case Group group -> {
        long holes = group.items().stream().filter(item -> missing(item).isPresent()).count();
        var items = new ArrayList<Expr>();
        int next = 0;
        for (Part item : group.items()) {
          Expr source = given;
          if (missing(item).isPresent() && holes > 1) {
            source = itemOf(given, next++);
          }
          items.add(rebuild(item, source, slots));
        }
        yield Ir.tuple(items, call.span());
      }
    };
  }

  private static Expr itemOf(Expr tuple, int index) {
    return tuple instanceof Expr.Tuple literal ? literal.items().get(index) : Ir.item(tuple, index);
  }
}
