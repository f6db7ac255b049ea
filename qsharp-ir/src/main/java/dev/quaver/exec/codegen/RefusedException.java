package dev.quaver.exec.codegen;

/// There is no class for this body: it would be too large to be compiled by the JVM, or it jumps in a way that JVM code
/// cannot. Nodes go on executing it.
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedException(String reason) {
    super(reason, null, false, false);
  }
}
