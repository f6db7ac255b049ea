package dev.quaver.format.openqasm.syntax;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// A statement or declaration. What version 2 writes in another way is the same node: `creg c[2]` is a [Classical],
/// `opaque` a [Gate] without a body.
public sealed interface Statement {

  /// Where it stands.
  Span span();

  /// `pragma text`
  record Pragma(Span span) implements Statement {}

  /// `@name text`
  record Annotation(Span span) implements Statement {}

  /// `include "path";`
  record Include(String path, Span pathSpan, Span span) implements Statement {}

  /// `const type name = value;`
  record Constant(TypeSyntax.Scalar type, Name name, Expression value, Span span)
      implements Statement {}

  /// `input type name;` or `output type name;`
  record Port(boolean input, TypeSyntax type, Name name, Span span) implements Statement {}

  /// `qubit[size] name;` or `qreg name[size];`
  record Qubits(Optional<Expression> size, Name name, Span span) implements Statement {}

  /// `type name = value;`
  record Classical(TypeSyntax type, Name name, Optional<Expression> value, Span span)
      implements Statement {}

  /// `let name = value;`
  record Alias(Name name, Expression value, Span span) implements Statement {}

  /// `gate name(parameters) qubits { body }`
  ///
  /// @param body absent if the gate is opaque
  record Gate(
      Name name,
      List<Name> parameters,
      List<Name> qubits,
      Optional<List<Statement>> body,
      Span span)
      implements Statement {
    public Gate {
      parameters = List.copyOf(parameters);
      qubits = List.copyOf(qubits);
      body = body.map(List::copyOf);
    }
  }

  /// `def name(parameters) -> result { body }`
  record Subroutine(
      Name name,
      List<Parameter> parameters,
      Optional<TypeSyntax.Scalar> result,
      List<Statement> body,
      Span span)
      implements Statement {
    public Subroutine {
      parameters = List.copyOf(parameters);
      body = List.copyOf(body);
    }
  }

  /// One parameter of a subroutine.
  record Parameter(TypeSyntax type, Name name, Span span) {}

  /// `extern name(...);`
  record Extern(Name name, Span span) implements Statement {}

  record If(
      Expression condition, List<Statement> then, Optional<List<Statement>> otherwise, Span span)
      implements Statement {
    public If {
      then = List.copyOf(then);
      otherwise = otherwise.map(List::copyOf);
    }
  }

  /// `for type variable in iterated { body }`
  record For(
      Optional<TypeSyntax.Scalar> type,
      Name variable,
      Iterated iterated,
      List<Statement> body,
      Span span)
      implements Statement {
    public For {
      body = List.copyOf(body);
    }
  }

  /// What a `for` goes through.
  sealed interface Iterated {
    /// `{1, 2, 3}`
    record Items(List<Expression> items, Span span) implements Iterated {
      public Items {
        items = List.copyOf(items);
      }
    }

    /// `[start:step:end]`
    record Range(IndexItem.Range range) implements Iterated {}

    /// A register or an array.
    record Values(Expression expression) implements Iterated {}
  }

  record While(Expression condition, List<Statement> body, Span span) implements Statement {
    public While {
      body = List.copyOf(body);
    }
  }

  record Switch(Expression subject, List<Case> cases, Span span) implements Statement {
    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /// `case labels { body }`, or `default { body }` without labels
  record Case(List<Expression> labels, List<Statement> body, Span span) {
    public Case {
      labels = List.copyOf(labels);
      body = List.copyOf(body);
    }
  }

  record Break(Span span) implements Statement {}

  record Continue(Span span) implements Statement {}

  record End(Span span) implements Statement {}

  record Return(Optional<Expression> value, Span span) implements Statement {}

  /// `box[duration] { body }` or `{ body }`
  record Nested(List<Statement> body, Span span) implements Statement {
    public Nested {
      body = List.copyOf(body);
    }
  }

  /// `barrier operands;` or `delay[duration] operands;`
  record Pause(List<Expression> operands, Span span) implements Statement {
    public Pause {
      operands = List.copyOf(operands);
    }
  }

  record Reset(Expression qubits, Span span) implements Statement {}

  /// `measure qubits -> target;`
  record Measurement(Expression qubits, Optional<Expression> target, Span span)
      implements Statement {}

  /// `modifiers gate(arguments) operands;`
  record GateCall(
      List<Modifier> modifiers,
      Name gate,
      List<Expression> arguments,
      List<Expression> operands,
      Span span)
      implements Statement {
    public GateCall {
      modifiers = List.copyOf(modifiers);
      arguments = List.copyOf(arguments);
      operands = List.copyOf(operands);
    }
  }

  /// `target = value;` or `target op= value;`
  record Assignment(
      Expression target, Optional<BinaryOperator> operator, Expression value, Span span)
      implements Statement {}

  /// An expression on its own, which is a call if it is of any use.
  record Evaluation(Expression expression, Span span) implements Statement {}

  /// `defcal`, `defcalgrammar` or `cal`.
  ///
  /// @param runs whether it would do something where it stands: `cal`
  record Calibration(boolean runs, Span span) implements Statement {}
}
