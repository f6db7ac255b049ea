package dev.quaver.format;

import dev.quaver.check.Capability;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// A format in which programs are handed to others, found by `java.util.ServiceLoader`.
public interface ProgramFormat {

  /// What users call it: `qir`, `openqasm3`.
  String name();

  /// Endings of the names of its files, without the dot, the usual one first.
  List<String> extensions();

  /// What the machines that usually take it can do: programs are written for them where nobody says for what.
  default Set<Capability> usualCapabilities() {
    return Set.of();
  }

  /// What a program that was read from it returns.
  Readout readout();

  /// The gates that it can write. Others must have been decomposed before.
  GateSet gateSet(WriteOptions options);

  /// Why it cannot express `circuit`; nothing if it can.
  List<Diagnostic> check(DynamicCircuit circuit, WriteOptions options);

  /// Writes `circuit`, which [#check] has nothing against. The same circuit gives the same text.
  ///
  /// @throws IOException if `out` does
  void write(DynamicCircuit circuit, WriteOptions options, Appendable out) throws IOException;

  /// Reads a file. What is wrong with it is in the result, never thrown.
  ReadResult read(SourceFile file);
}
