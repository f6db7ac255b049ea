package dev.quaver.exec;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.CallableId;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;

/// A Q# program failed while running: `fail`, an index out of bounds, a qubit released in |1⟩ …
public final class ProgramFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;
  private final transient List<Frame> callStack;

  /// @param diagnostic code as the modern compiler's (`Eval.DivZero`), message, and the place of the failing expression
  /// @param callStack innermost call first; a very deep one is cut in the middle
  public ProgramFailure(Diagnostic diagnostic, List<Frame> callStack) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
    this.callStack = List.copyOf(callStack);
  }

  /// What went wrong and where.
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  /// The calls that were active, innermost first.
  public List<Frame> callStack() {
    return callStack;
  }

  /// The calls of callables that somebody wrote: without the expression that the run started with.
  public List<Frame> userCallStack() {
    return callStack.stream()
        .filter(frame -> !frame.callable().qualifiedName().startsWith("<"))
        .toList();
  }

  /// The [#userCallStack] as lines to show; a recursion, the same frame many times, takes two.
  public List<String> userCallStackLines() {
    List<String> lines = new ArrayList<>();
    String last = "";
    int repeats = 0;
    for (Frame frame : userCallStack()) {
      String line = frame.toString();
      if (line.equals(last)) {
        repeats++;
        continue;
      }
      addRepeats(repeats, last, lines);
      lines.add(line);
      last = line;
      repeats = 0;
    }
    addRepeats(repeats, last, lines);
    return lines;
  }

  private static void addRepeats(int repeats, String line, List<String> lines) {
    switch (repeats) {
      case 0 -> {}
      case 1 -> lines.add(line);
      default -> lines.add("… the same again and again");
    }
  }

  /// One active call.
  ///
  /// @param variant `""`, `"Adjoint "`, `"Controlled(2) "`, `"Adjoint Controlled(1) "`
  /// @param span where in `source` the callable was when it failed or called the next frame
  public record Frame(String variant, CallableId callable, SourceFile source, Span span) {
    @Override
    public String toString() {
      return "at %s%s in %s:%d:%d"
          .formatted(
              variant,
              callable,
              source.name(),
              source.line(span.start()),
              source.column(span.start()));
    }
  }
}
