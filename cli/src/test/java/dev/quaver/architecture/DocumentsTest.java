package dev.quaver.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Documents name only what exists.
///
/// The convention: a capitalized word alone between backticks (`Circuit`, `Expr.Call`, `Job.await`) is a type of ours or a member of one, and a word
/// that begins with `dev.quaver` a package or type of ours. Others' types are written with their package, Q# names with
/// their namespace. A relative link leads to a file.
class DocumentsTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();

  private static final Pattern FENCED = Pattern.compile("(?s)^```.*?^```", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern NAME = Pattern.compile("[A-Z]\\w*[a-z]\\w*(\\.\\w+)*");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)");

  @TestFactory
  Stream<DynamicTest> typesAndPackagesExist() {
    var known = knownNames();
    return Stream.of("docs/ARCHITECTURE.md", "CONTRIBUTING.md")
        .map(ROOT::resolve)
        .map(document ->
            dynamicTest(ROOT.relativize(document).toString(), () -> checkNames(document, known)));
  }

  @Test
  void theArchitectureNamesEveryPackage() throws IOException {
    String document = Files.readString(ROOT.resolve("docs/ARCHITECTURE.md"));
    var missing = new TreeSet<String>();
    for (JavaClass type : Production.CLASSES) {
      missing.add("`" + Production.ROOT + "." + Production.room(type) + "`");
    }
    missing.removeIf(document::contains);
    assertEquals(Set.of(), missing, "packages that docs/ARCHITECTURE.md does not name");
  }

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    return documents().stream()
        .map(document ->
            dynamicTest(ROOT.relativize(document).toString(), () -> checkLinks(document)));
  }

  private static void checkNames(Path document, Set<String> known) throws IOException {
    var unknown = new TreeSet<String>();
    Matcher code = CODE.matcher(FENCED.matcher(Files.readString(document)).replaceAll(""));
    while (code.find()) {
      String word = code.group(1);
      boolean ours = NAME.matcher(word).matches() || word.startsWith(Production.ROOT + ".");
      if (ours && !known.contains(word)) {
        unknown.add(word);
      }
    }
    assertTrue(unknown.isEmpty(), () -> document + " names what does not exist: " + unknown);
  }

  private static void checkLinks(Path document) throws IOException {
    var dead = new TreeSet<String>();
    Matcher link = LINK.matcher(Files.readString(document));
    while (link.find()) {
      if (!Files.exists(document.resolveSibling(link.group(1)))) {
        dead.add(link.group(1));
      }
    }
    assertTrue(dead.isEmpty(), () -> document + " links to files that do not exist: " + dead);
  }

  /// Simple, nested and full names of types, types with their members, and names of packages.
  private static Set<String> knownNames() {
    var known = new TreeSet<String>();
    for (JavaClass type : Production.CLASSES) {
      String local = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
      known.add(local);
      known.add(type.getSimpleName());
      known.add(type.getPackageName() + "." + local);
      type.getMembers().forEach(member -> known.add(local + "." + member.getName()));
      for (JavaPackage folder = type.getPackage();
          folder.getName().startsWith(Production.ROOT);
          folder = folder.getParent().orElseThrow()) {
        known.add(folder.getName());
      }
    }
    return known;
  }

  private static List<Path> documents() throws IOException {
    var documents = new ArrayList<Path>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/decisions"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
      }
    }
    return documents;
  }
}
