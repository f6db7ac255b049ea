package dev.quaver.format.qir;

import dev.quaver.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What keeps a circuit from being written; of each thing the first.
final class Problems {

  private final Map<String, Diagnostic> diagnostics = new LinkedHashMap<>();

  void add(String code, String message) {
    diagnostics.putIfAbsent(code + message, Diagnostic.error(code, message));
  }

  List<Diagnostic> all() {
    return new ArrayList<>(diagnostics.values());
  }
}
