package dev.quaver.format.openqasm.translate;

/// The families of mistakes.
enum Problem {
  UNDECLARED("UndeclaredName"),
  REDECLARED("Redeclared"),
  TYPE("TypeMismatch"),
  ARITY("WrongCount"),
  INDEX("IndexRange"),
  SIZE("SizeMismatch"),
  DUPLICATE_QUBIT("DuplicateQubit"),
  NOT_ASSIGNABLE("NotAssignable"),
  NOT_CONSTANT("NotConstant"),
  MISPLACED("Misplaced"),
  INCLUDE("Include"),
  LIMIT("Limit"),
  UNSUPPORTED("Unsupported"),
  IGNORED("Ignored");

  private final String name;

  Problem(String name) {
    this.name = name;
  }

  /// The code of its diagnostics.
  String code() {
    return "OpenQasm." + name;
  }
}
