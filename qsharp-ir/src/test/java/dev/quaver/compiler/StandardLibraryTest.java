package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.Item;
import dev.quaver.ast.NamespaceBlock;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardLibraryTest {

  private final StandardLibrary library = StandardLibrary.get();

  @Test
  void scannerAndParserAgreeOnEveryDeclaration() {
    for (String path : paths()) {
      LibraryFile file = LibraryFile.load(path);
      var whole = QSharpParser.parseLeniently(file.source(), Optional.of(file.dialect()));
      assertEquals(List.of(), whole.diagnostics(), path);
      NamespaceBlock block = whole.unit().namespaces().getFirst();
      assertEquals(block.name().text(), file.namespace());
      var declared = new ArrayList<String>();
      for (Item item : block.items()) {
        String name = name(item);
        if (!name.isEmpty()) {
          declared.add(name);
          assertEquals(item, file.find(name).orElseThrow().item(), path + " " + name);
        }
      }
      assertEquals(declared, List.copyOf(file.names()), path);
    }
  }

  @Test
  void indexNamesTheNamespaceOfEachFile() {
    for (List<String> entry : index()) {
      assertEquals(entry.getFirst(), LibraryFile.load(entry.get(1)).namespace());
    }
  }

  @Test
  void noNamespaceDeclaresANameTwice() {
    var seen = new HashSet<String>();
    for (List<String> entry : index()) {
      for (String name : LibraryFile.load(entry.get(1)).names()) {
        assertTrue(seen.add(entry.getFirst() + "." + name), entry + " " + name);
      }
    }
  }

  @Test
  void everyPublicDeclarationIsDocumented() {
    for (String path : paths()) {
      LibraryFile file = LibraryFile.load(path);
      for (String name : file.publicNames()) {
        String documentation = header(file.find(name).orElseThrow().item()).documentation();
        assertFalse(documentation.isBlank(), path + " " + name);
      }
    }
  }

  @Test
  void classicNamesReachTheSharedDeclarations() {
    var modern = library.find("Std.Arrays", "Mapped", Dialect.MODERN).orElseThrow();
    var classic = library.find("Microsoft.Quantum.Arrays", "Mapped", Dialect.CLASSIC).orElseThrow();
    assertSame(modern, classic);
    assertEquals("Std.Arrays", classic.namespace());
  }

  @Test
  void complexIsOneTypeUnderAllNames() {
    var complex = library.find("Std.Core", "Complex", Dialect.MODERN).orElseThrow();
    assertSame(
        complex, library.find("Microsoft.Quantum.Math", "Complex", Dialect.CLASSIC).orElseThrow());
    assertSame(complex, library.find("Std.Math", "Complex", Dialect.MODERN).orElseThrow());
  }

  @Test
  void unknownNamesAreAbsent() {
    assertTrue(library.find("Std.Arrays", "Nonsense", Dialect.MODERN).isEmpty());
    assertTrue(library.find("Nowhere", "X", Dialect.MODERN).isEmpty());
  }

  @Test
  void internalNamesAreNotOffered() {
    Set<String> names = library.names("Std.Canon", Dialect.MODERN);
    assertTrue(names.contains("Relabel"));
    assertFalse(names.contains("PermuteLabels"));
  }

  @Test
  void namespacesComeUnderBothNames() {
    var expected =
        List.of("Std.Math", "Microsoft.Quantum.Math", "Microsoft.Quantum.Core", "QIR.Runtime");
    assertTrue(library.namespaces().containsAll(expected));
  }

  private static List<List<String>> index() {
    return LibraryFile.text("index.txt").lines().map(line -> List.of(line.split(" "))).toList();
  }

  private static List<String> paths() {
    return index().stream().map(entry -> entry.get(1)).toList();
  }

  private static String name(Item item) {
    return switch (item) {
      case Item.Callable callable -> callable.name().name();
      case Item.Newtype newtype -> newtype.name().name();
      case Item.Struct struct -> struct.name().name();
      case Item.Open _, Item.Import _, Item.Export _ -> "";
    };
  }

  private static Item.Header header(Item item) {
    return switch (item) {
      case Item.Callable callable -> callable.header();
      case Item.Newtype newtype -> newtype.header();
      case Item.Struct struct -> struct.header();
      case Item.Open _, Item.Import _, Item.Export _ -> Item.Header.NONE;
    };
  }
}
