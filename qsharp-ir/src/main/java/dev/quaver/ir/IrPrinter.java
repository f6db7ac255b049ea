package dev.quaver.ir;

import dev.quaver.types.Functors;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Programs as text for people and golden tests: close to Q#, one statement a line, slots as `name#slot`.
public final class IrPrinter {
  private IrPrinter() {}

  /// All callables of a program, by name.
  public static String print(Program program) {
    return print(program, _ -> true);
  }

  /// The chosen callables of a program, by name.
  public static String print(Program program, Predicate<Callable> chosen) {
    return program.callables().values().stream()
        .filter(chosen)
        .sorted(
            Comparator.comparing((Callable callable) -> callable.id().packageName())
                .thenComparing(callable -> callable.id().qualifiedName()))
        .map(IrPrinter::print)
        .collect(Collectors.joining("\n"));
  }

  /// One callable.
  public static String print(Callable callable) {
    var out = new IndentedText();
    callable.attributes().keySet().stream()
        .sorted()
        .forEach(name -> out.line("@" + name + "(" + callable.attributes().get(name) + ")"));
    out.line(head(callable));
    switch (callable.implementation()) {
      case Callable.Intrinsic _ -> out.line("intrinsic");
      case Callable.CircuitBody(var circuit) -> {
        out.line("circuit");
        out.indent();
        circuit.operations().forEach(operation -> out.line(operation.toString()));
        out.outdent();
      }
      case Callable.Specialized specialized -> {
        print("body", specialized.body(), out);
        specialized.adjoint().ifPresent(each -> print("adjoint", each, out));
        specialized.controlled().ifPresent(each -> print("controlled", each, out));
        specialized.controlledAdjoint().ifPresent(each -> print("controlled adjoint", each, out));
      }
    }
    return out.toString();
  }

  private static String head(Callable callable) {
    String kind =
        switch (callable.kind()) {
          case FUNCTION -> "function ";
          case OPERATION -> "operation ";
        };
    List<Callable.Parameter> parameters = callable.parameters();
    String captured = list(parameters.subList(0, callable.captureCount()));
    String own = list(parameters.subList(callable.captureCount(), parameters.size()));
    String types =
        callable.typeParameters().isEmpty()
            ? ""
            : callable.typeParameters().stream()
                .map(parameter -> "'" + parameter.name())
                .collect(Collectors.joining(", ", "<", ">"));
    return kind
        + callable.id()
        + types
        + (callable.captureCount() > 0 ? "[" + captured + "]" : "")
        + "("
        + own
        + ") : "
        + callable.output()
        + (callable.functors() == Functors.NONE ? "" : " is " + callable.functors());
  }

  private static String list(List<Callable.Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.name() + " : " + parameter.type())
        .collect(Collectors.joining(", "));
  }

  private static void print(String name, Callable.Specialization specialization, IndentedText out) {
    out.line(name + " " + locals(specialization.locals()));
    new BodyPrinter(specialization.locals(), out).printBody(specialization.body());
  }

  private static String locals(List<Callable.Local> locals) {
    return locals.stream()
        .map(local -> (local.mutable() ? "mutable " : "") + local.name() + " : " + local.type())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
