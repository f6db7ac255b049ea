package dev.quaver.exec.codegen;

import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import java.util.List;

/// What a generator asks about the program around a body. Types of the body may mention its callable's type parameters; the
/// answers are for one choice of type arguments.
///
/// Answers of type Object become constants of the generated class, which hands them to the executor's methods.
public interface Surroundings {

  /// How values of a type are kept.
  Kind kind(Type type);

  /// The type that values have underneath all UDTs at its top.
  Type underlying(Type type);

  /// Whether Int powers that overflow and too long shifts fail.
  boolean checkedIntegers();

  /// What classic Q# fills arrays with, for types that are kept as objects and are neither arrays nor tuples.
  Object defaultOf(Type type);

  /// The line on which a span begins, from 1.
  int line(Span span);

  /// A declared callable as a value.
  Object value(Expr.CallableRef ref, boolean toggleAdjoint, int moreControls);

  /// What a lambda or partial application is made of, but for the captured values.
  Object family(Expr.Closure closure);

  /// Where a call stands.
  Object site(Expr.Call call);

  /// What a call of a declared callable reaches.
  Callee callee(Expr.CallableRef ref, boolean toggleAdjoint, int moreControls);

  /// A callable that is known when a call is generated.
  ///
  /// @param executable what the executor calls
  /// @param form how it is called
  /// @param controlCount how many levels of controls it takes, joined in one register
  /// @param parameters the kinds of its frame's first slots: the register, if any, then the parameters
  /// @param indices where these slots lie among the longs or the objects of its frame
  record Callee(
      Object executable,
      Form form,
      int controlCount,
      List<Kind> parameters,
      List<Integer> indices,
      Kind output) {

    public Callee {
      parameters = List.copyOf(parameters);
      indices = List.copyOf(indices);
    }

    /// Number of arguments, the register not counted.
    int argumentCount() {
      return parameters.size() - firstArgument();
    }

    int firstArgument() {
      return controlCount > 0 ? 1 : 0;
    }
  }

  /// How a callable is called.
  enum Form {
    /// It has a body in Q#.
    SPECIALIZED,
    /// The executor or the device does it, with the arguments in a frame.
    INTRINSIC,
    /// The number of items of an array, which needs no call.
    LENGTH
  }
}
