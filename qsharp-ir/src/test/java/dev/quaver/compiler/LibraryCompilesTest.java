package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.ast.Item;
import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.IrValidator;
import dev.quaver.lower.Lowering;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryCompilesTest {

  @Test
  void everyCallableChecksAndLowers() {
    var failures = new ArrayList<String>();
    for (String line : LibraryFile.text("index.txt").lines().toList()) {
      LibraryFile file = LibraryFile.load(line.split(" ")[1]);
      for (String name : file.names()) {
        if (file.find(name).orElseThrow().item() instanceof Item.Callable) {
          compile(new CallableId("std", file.namespace() + "." + name)).ifPresent(failures::add);
        }
      }
    }
    assertEquals("", String.join("\n", failures));
  }

  private static Optional<String> compile(CallableId id) {
    try {
      CheckedProgram program =
          Checker.check(List.of(), StandardLibrary.get(), CheckOptions.DEFAULT);
      var lowered = Lowering.lower(program, Dialect.MODERN, Optional.of(id));
      List<String> problems = IrValidator.validate(lowered);
      return problems.isEmpty() ? Optional.empty() : Optional.of(id + ": " + problems);
    } catch (RuntimeException e) {
      return Optional.of(id + ": " + e);
    }
  }
}
