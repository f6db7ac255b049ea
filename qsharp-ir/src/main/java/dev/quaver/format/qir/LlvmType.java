package dev.quaver.format.qir;

/// Types, as far as they matter for programs. What a pointer points to does not.
sealed interface LlvmType {

  LlvmType VOID = new Plain("void");
  LlvmType DOUBLE = new Plain("double");
  LlvmType POINTER = new Plain("ptr");
  LlvmType LABEL = new Plain("label");
  LlvmType BIT = new Bits(1);
  LlvmType LONG = new Bits(64);

  /// A type known by its name.
  record Plain(String name) implements LlvmType {
    @Override
    public String toString() {
      return name;
    }
  }

  /// An integer.
  record Bits(int count) implements LlvmType {
    @Override
    public String toString() {
      return "i" + count;
    }
  }

  /// An array.
  record Array(long size, LlvmType item) implements LlvmType {
    @Override
    public String toString() {
      return "[" + size + " x " + item + "]";
    }
  }

  /// One that programs of quanta have no use for.
  record Other(String name) implements LlvmType {
    @Override
    public String toString() {
      return name;
    }
  }
}
