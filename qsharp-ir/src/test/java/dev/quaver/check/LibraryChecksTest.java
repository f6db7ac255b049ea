package dev.quaver.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.ast.Item;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.ir.CallableId;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every public declaration of the standard library checks, whether programs use it or not.
final class LibraryChecksTest {

  @Test
  void everyCallableOfTheLibraryChecks() {
    StandardLibrary library = StandardLibrary.get();
    List<String> wrong = new ArrayList<>();
    for (String namespace : library.namespaces()) {
      for (Dialect dialect : Dialect.values()) {
        for (String name : library.names(namespace, dialect)) {
          library
              .find(namespace, name, dialect)
              .filter(found -> found.item() instanceof Item.Callable)
              .ifPresent(found -> check(found.namespace() + "." + name, library, wrong));
        }
      }
    }
    assertEquals("", String.join("\n", wrong.stream().distinct().sorted().toList()));
  }

  private static void check(String name, StandardLibrary library, List<String> wrong) {
    CheckedProgram program = Checker.check(List.of(), library, CheckOptions.DEFAULT);
    try {
      program.body(new CallableId("std", name));
    } catch (IllegalStateException e) {
      wrong.add(e.getMessage());
    }
  }
}
