package dev.quaver.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.Item;
import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.check.LibrarySource;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.lower.Lowering;
import dev.quaver.source.Dialect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryIntrinsicsTest {

  private static final LibrarySource LIBRARY = StandardLibrary.get();
  private static final Map<Dialect, Set<String>> DECLARED = new ConcurrentHashMap<>();

  @ParameterizedTest
  @EnumSource
  void everyIntrinsicTheLibraryDeclaresIsRegistered(Dialect dialect) {
    var names = new TreeSet<>(declared(dialect));
    assertTrue(names.size() > 50, names::toString);
    names.removeIf(Intrinsics::knows);
    assertEquals(Set.of(), names, "declared by the library, unknown to the executor");
  }

  @Test
  void everyIntrinsicThatIsRegisteredIsDeclared() {
    var names = new TreeSet<>(Intrinsics.names());
    for (Dialect dialect : Dialect.values()) {
      names.removeAll(declared(dialect));
    }
    // What programs declare themselves.
    names.removeIf(name -> name.startsWith("__quantum__qis__"));
    // A row of the gate table that programs reach as R with PauliI.
    assertEquals(Set.of("GlobalPhase"), names, "known to the executor, declared nowhere");
  }

  /// The simple names of the intrinsics that public callables reach.
  private static Set<String> declared(Dialect dialect) {
    return DECLARED.computeIfAbsent(dialect, LibraryIntrinsicsTest::reached);
  }

  private static Set<String> reached(Dialect dialect) {
    CheckedProgram checked = Checker.check(List.of(), LIBRARY, CheckOptions.DEFAULT);
    var names = new TreeSet<String>();
    for (CallableId id : publicCallables(dialect)) {
      Program program = Lowering.lower(checked, dialect, Optional.of(id));
      for (Callable callable : program.callables().values()) {
        if (callable.implementation() instanceof Callable.Intrinsic) {
          names.add(callable.id().simpleName());
        }
      }
    }
    return names;
  }

  private static Set<CallableId> publicCallables(Dialect dialect) {
    var ids = new LinkedHashSet<CallableId>();
    for (String namespace : LIBRARY.namespaces()) {
      for (String name : LIBRARY.names(namespace, dialect)) {
        LIBRARY
            .find(namespace, name, dialect)
            .filter(found -> found.item() instanceof Item.Callable)
            .ifPresent(found -> ids.add(new CallableId("std", found.namespace() + "." + name)));
      }
    }
    return ids;
  }
}
