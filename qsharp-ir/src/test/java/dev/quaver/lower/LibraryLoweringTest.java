package dev.quaver.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.Item;
import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.check.LibrarySource;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.IrValidator;
import dev.quaver.ir.Program;
import dev.quaver.source.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryLoweringTest {
  private static final LibrarySource LIBRARY = StandardLibrary.get();

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void everyCallableOfTheLibraryLowersToASoundProgram(Dialect dialect) {
    CheckedProgram checked = Checker.check(List.of(), LIBRARY, CheckOptions.DEFAULT);
    var ids = new TreeSet<String>();
    for (String namespace : LIBRARY.namespaces()) {
      for (String name : LIBRARY.names(namespace, dialect)) {
        LIBRARY
            .find(namespace, name, dialect)
            .filter(found -> found.item() instanceof Item.Callable)
            .ifPresent(found -> ids.add(found.namespace() + "." + name));
      }
    }
    assertTrue(ids.size() > 200, ids::toString);
    for (String id : ids) {
      Program program = Lowering.lower(checked, dialect, Optional.of(new CallableId("std", id)));
      assertEquals(List.of(), IrValidator.validate(program), id);
    }
  }
}
