package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.ast.Item;
import dev.quaver.check.LibrarySource.Declaration;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The library's declarations against the lists in `src/test/resources/library`.
class LibrarySignaturesTest {

  private static final StandardLibrary LIBRARY = StandardLibrary.get();

  @Test
  void theModernLibraryIsComplete() {
    var missing = new ArrayList<String>();
    for (ListedDeclaration listed : ListedDeclaration.all(Dialect.MODERN)) {
      if (LIBRARY.find(listed.namespace(), listed.name(), Dialect.MODERN).isEmpty()) {
        missing.add(listed.qualifiedName());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void modernDeclarationsAreSpelledAsListed() {
    assertEquals("", differences(Dialect.MODERN, true));
  }

  @Test
  void classicDeclarationsHaveTheListedTypes() {
    assertEquals("", differences(Dialect.CLASSIC, false));
  }

  @Test
  void modernNamespacesOfferNothingElse() {
    var listed =
        ListedDeclaration.all(Dialect.MODERN).stream()
            .map(ListedDeclaration::qualifiedName)
            .collect(Collectors.toSet());
    var others = new TreeSet<String>();
    for (String namespace : LIBRARY.namespaces()) {
      if (namespace.startsWith("Std.") || namespace.startsWith("QIR.")) {
        LIBRARY
            .names(namespace, Dialect.MODERN)
            .forEach(name -> others.add(namespace + "." + name));
      }
    }
    others.removeAll(listed);
    assertEquals("", String.join("\n", others));
  }

  private static String differences(Dialect dialect, boolean withNames) {
    var differences = new ArrayList<String>();
    for (ListedDeclaration listed : ListedDeclaration.all(dialect)) {
      LIBRARY
          .find(listed.namespace(), listed.name(), dialect)
          .map(Declaration::item)
          .ifPresent(item -> compare(listed, item, withNames, differences));
    }
    return String.join("\n", differences);
  }

  private static void compare(
      ListedDeclaration listed, Item item, boolean withNames, List<String> differences) {
    String expected = SignatureText.of(listed.item(), withNames);
    String actual = SignatureText.of(item, withNames);
    // Old heads leave out what specializations in the body add.
    boolean addsFunctors =
        listed.dialect() == Dialect.CLASSIC && actual.startsWith(expected + " is ");
    if (!expected.equals(actual) && !addsFunctors) {
      differences.add(listed.namespace() + "\n  listed " + expected + "\n  is     " + actual);
    }
  }
}
