package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ast.Pattern;
import dev.quaver.format.openqasm.syntax.Name;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Declarations of gates: operations with both functors.
final class Gates {

  private final Translation translation;

  Gates(Translation translation) {
    this.translation = translation;
  }

  void declare(Frame frame, Statement.Gate gate) {
    if (!frame.scope().isGlobal()) {
      translation
          .problems()
          .error(Problem.MISPLACED, "gates are declared outside all blocks", gate.span());
      return;
    }
    if (gate.qubits().isEmpty()) {
      translation
          .problems()
          .error(Problem.ARITY, "a gate has at least one qubit", gate.name().span());
      return;
    }
    Frame body = Frame.of(Routine.gate(gate.qubits().getFirst().text()), frame.scope().body());
    List<Pattern> patterns = new ArrayList<>();
    bind(body, gate.parameters(), QasmTypes.FLOAT, patterns);
    bind(body, gate.qubits(), QasmTypes.QUBIT, patterns);
    gate.body().ifPresent(statements -> translation.statements().translate(body, statements));
    translation.declare(
        frame,
        gate.name(),
        new Symbol.Gate(
            gate.name().text(),
            gate.parameters().size(),
            gate.qubits().size(),
            gate.body().isEmpty(),
            gate.name().span()));
    if (gate.body().isPresent()) {
      translation.add(operation(gate, patterns, body));
    }
  }

  private void bind(Frame body, List<Name> names, QasmType type, List<Pattern> patterns) {
    for (Name name : names) {
      translation.declare(body, name, new Symbol.Variable(name.text(), type, false, name.span()));
      patterns.add(QSharp.bind(name.text(), QSharp.type(type, name.span()), name.span()));
    }
  }

  private static Item operation(Statement.Gate gate, List<Pattern> patterns, Frame body) {
    Span span = gate.span();
    Span name = gate.name().span();
    return new Item.Callable(
        Item.Header.NONE,
        CallableKind.OPERATION,
        new Ident(gate.name().text(), name),
        List.of(),
        new Pattern.Tuple(patterns, false, span),
        QSharp.type(QasmTypes.NOTHING, name),
        Optional.of(QSharp.bothFunctors(name)),
        new CallableBody.Plain(QSharp.block(body.statements(), span)),
        span);
  }
}
