package dev.quaver.azure.quil;

import dev.quaver.azure.PauliTerms;
import dev.quaver.azure.quil.Term.Constant;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.source.Span;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Reads the bodies of defined gates where they are used.
final class DefinedGates {

  /// How deep definitions may use each other.
  private static final int MAX_DEPTH = 100;

  /// How much definitions may add to a program: uses, operations and entries of matrices together.
  private static final int MAX_WORK = 1 << 22;

  /// Reading a body again takes more than an operation.
  private static final int USE = 16;

  /// A matrix has at most 64 rows.
  private static final int MAX_QUBITS = 6;

  private static final int MAX_TERMS = 1024;
  private static final double ROUNDING = 1e-6;

  private final QuilScanner scanner;
  private final GateCallReader calls;
  private final ExpressionReader expressions;
  private final GateExpander expander;
  private final Map<Definition, ComplexMatrix> matrices = new IdentityHashMap<>();
  private int work;

  DefinedGates(
      QuilScanner scanner,
      GateCallReader calls,
      ExpressionReader expressions,
      GateExpander expander) {
    this.scanner = scanner;
    this.calls = calls;
    this.expressions = expressions;
    this.expander = expander;
  }

  List<Operation> operations(Definition definition, GateCall call, int depth) {
    return switch (definition.kind()) {
      case MATRIX -> unitary(definition, call, depth);
      case PERMUTATION -> unitary(definition, call, depth);
      case PAULI_SUM -> exponentials(definition, call, depth);
      case SEQUENCE -> sequence(definition, call, depth);
      case CIRCUIT -> throw new IllegalArgumentException("internal: a circuit is no gate");
    };
  }

  /// Counts what a use of a definition takes.
  ///
  /// @throws dev.quaver.azure.ReadProblem if it becomes too much
  void charge(GateCall call, int amount) {
    work += amount;
    if (work > MAX_WORK) {
      throw expander.problem(call, "Quil.Limit", "definitions make this program too large");
    }
  }

  /// What names stand for in the body.
  Scope scope(Definition definition, GateCall call, int depth) {
    if (depth >= MAX_DEPTH) {
      throw expander.problem(call, "Quil.Limit", "definitions use each other too deeply");
    }
    charge(call, USE);
    Map<String, Term> parameters = new HashMap<>();
    for (int i = 0; i < definition.parameters().size(); i++) {
      parameters.put(definition.parameters().get(i), call.parameters().get(i));
    }
    Map<String, Integer> qubits = new HashMap<>();
    for (int i = 0; i < qubitsInBody(definition); i++) {
      qubits.put(definition.qubits().get(i), call.qubits().get(i));
    }
    return new Scope(parameters, qubits, depth + 1);
  }

  /// A matrix names no qubits.
  private static int qubitsInBody(Definition definition) {
    return switch (definition.kind()) {
      case MATRIX, PERMUTATION -> 0;
      case PAULI_SUM, SEQUENCE, CIRCUIT -> definition.qubits().size();
    };
  }

  /// Quil's first qubit is the most significant bit of an index, ours the least significant one.
  private List<Operation> unitary(Definition definition, GateCall call, int depth) {
    ComplexMatrix matrix = matrices.get(definition);
    if (matrix == null) {
      Scope scope = scope(definition, call, depth);
      scanner.moveTo(definition.body());
      matrix = definition.kind() == Definition.Kind.MATRIX ? matrix(scope) : permutation();
      charge(call, matrix.dimension() * matrix.dimension());
      if (definition.parameters().isEmpty()) {
        matrices.put(definition, matrix);
      }
    }
    int qubits = Integer.numberOfTrailingZeros(matrix.dimension());
    expander.requireCount(call, "qubits", qubits, call.qubits().size());
    return List.of(new Operation.ApplyUnitary(matrix, 0, call.qubits().reversed()));
  }

  private ComplexMatrix matrix(Scope scope) {
    int start = scanner.start();
    List<Constant> entries = new ArrayList<>();
    int rows = 0;
    int columns = 0;
    while (isInBody()) {
      int before = entries.size();
      do {
        entries.add(expressions.constant(scope));
      } while (scanner.takes(','));
      columns = entries.size() - before;
      rows++;
      if (columns > 1 << MAX_QUBITS || rows > 1 << MAX_QUBITS) {
        throw scanner.problem("Quil.Limit", "a matrix has at most 64 rows", from(start));
      }
      scanner.lineEnd();
    }
    requireDimension(rows, start);
    if (entries.size() != rows * rows || columns != rows) {
      throw scanner.problem("Quil.Gate", "this matrix is not square", from(start));
    }
    var matrix =
        new ComplexMatrix(
            rows,
            entries.stream().mapToDouble(Constant::real).toArray(),
            entries.stream().mapToDouble(Constant::imaginary).toArray());
    if (!isUnitary(matrix)) {
      throw scanner.problem("Quil.Gate", "this matrix is not unitary", from(start));
    }
    return matrix;
  }

  /// Each number says where the 1 is in its row.
  private ComplexMatrix permutation() {
    int start = scanner.start();
    List<Integer> places = new ArrayList<>();
    while (isInBody()) {
      do {
        places.add(scanner.integer("a number of a permutation", (1 << MAX_QUBITS) - 1));
      } while (scanner.takes(','));
      scanner.lineEnd();
      if (places.size() > 1 << MAX_QUBITS) {
        throw scanner.problem("Quil.Limit", "a permutation has at most 64 numbers", from(start));
      }
    }
    int size = places.size();
    requireDimension(size, start);
    double[] real = new double[size * size];
    for (int row = 0; row < size; row++) {
      int place = places.get(row);
      if (place >= size || Collections.frequency(places, place) > 1) {
        throw scanner.problem("Quil.Gate", "this is no permutation", from(start));
      }
      real[row * size + place] = 1;
    }
    return new ComplexMatrix(size, real, new double[size * size]);
  }

  private void requireDimension(int size, int start) {
    if (size < 2 || Integer.bitCount(size) != 1) {
      throw scanner.problem(
          "Quil.Gate", "the size of a matrix is a power of 2, not " + size, from(start));
    }
  }

  /// `exp(-i Σ terms)`
  private List<Operation> exponentials(Definition definition, GateCall call, int depth) {
    Scope scope = qubitScope(definition, call, depth);
    scanner.moveTo(definition.body());
    int start = scanner.start();
    List<Pauli[]> terms = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    while (isInBody()) {
      Pauli[] term = new Pauli[call.qubits().size()];
      Arrays.fill(term, Pauli.I);
      double coefficient = term(scope, call, term);
      terms.add(term);
      charge(call, term.length);
      operations.add(
          new Operation.ApplyPauliExponential(List.of(term), -coefficient, 0, call.qubits()));
      if (terms.size() > MAX_TERMS) {
        throw scanner.problem("Quil.Limit", "a sum has at most 1024 terms", from(start));
      }
    }
    if (!PauliTerms.commute(terms)) {
      throw scanner.problem(
          "Quil.NonCommuting",
          "these terms do not commute, and nothing says how to approximate",
          from(start));
    }
    return operations;
  }

  private Scope qubitScope(Definition definition, GateCall call, int depth) {
    expander.requireCount(call, "qubits", definition.qubits().size(), call.qubits().size());
    return scope(definition, call, depth);
  }

  /// Reads `XY(%a/2) p q` into `term` and gives its coefficient.
  private double term(Scope scope, GateCall call, Pauli[] term) {
    Span wordSpan = scanner.span();
    String word = scanner.name("a word of Pauli operators");
    scanner.expect('(');
    Constant coefficient = expressions.constant(scope);
    scanner.expect(')');
    if (Math.abs(coefficient.imaginary()) > ROUNDING) {
      throw scanner.problem("Quil.Number", "a coefficient is a real number", wordSpan);
    }
    for (int i = 0; i < word.length(); i++) {
      Pauli pauli =
          PauliTerms.pauli(word.charAt(i))
              .orElseThrow(() ->
                  scanner.problem("Quil.Gate", "a word has the letters I, X, Y and Z", wordSpan));
      int place = call.qubits().indexOf(calls.qubit(scope));
      if (place < 0 || term[place] != Pauli.I) {
        throw scanner.problem(
            "Quil.Qubits", "a term has each of the gate's qubits once at most", wordSpan);
      }
      term[place] = pauli;
    }
    scanner.lineEnd();
    return coefficient.real();
  }

  private List<Operation> sequence(Definition definition, GateCall call, int depth) {
    Scope scope = qubitScope(definition, call, depth);
    scanner.moveTo(definition.body());
    List<GateCall> sequence = new ArrayList<>();
    while (isInBody()) {
      charge(call, 1);
      sequence.add(calls.read(scope));
    }
    return expander.sequence(sequence, scope.depth());
  }

  /// Whether another line of the body follows; passes over empty ones.
  private boolean isInBody() {
    while (scanner.kind() == QuilScanner.Kind.LINE_END) {
      scanner.next();
    }
    return scanner.kind() != QuilScanner.Kind.END && scanner.isIndented();
  }

  private Span from(int start) {
    return new Span(start, Math.max(start, scanner.place()));
  }

  private static boolean isUnitary(ComplexMatrix matrix) {
    int size = matrix.dimension();
    double[] re = matrix.real();
    double[] im = matrix.imaginary();
    for (int a = 0; a < size; a++) {
      for (int b = 0; b <= a; b++) {
        double real = a == b ? -1 : 0;
        double imaginary = 0;
        for (int k = 0; k < size; k++) {
          int x = a * size + k;
          int y = b * size + k;
          real += re[x] * re[y] + im[x] * im[y];
          imaginary += im[x] * re[y] - re[x] * im[y];
        }
        if (!(Math.hypot(real, imaginary) < ROUNDING)) {
          return false;
        }
      }
    }
    return true;
  }
}
