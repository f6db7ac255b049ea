package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Keeps the tables in `docs/LANGUAGE.md`. With `-Dgolden=update` they are written anew and the test fails.
class LanguageTablesTest {

  private static final Path DOCUMENT = Path.of("../docs/LANGUAGE.md");

  private final LanguageTables tables = new LanguageTables();

  @Test
  void theDocumentSaysWhatTheLibraryHas() throws IOException {
    String document = Files.readString(DOCUMENT);
    int mark = document.indexOf(LanguageTables.MARK);
    assertTrue(mark > 0, "the mark is gone from " + DOCUMENT);
    int end = mark + LanguageTables.MARK.length();
    boolean update = "update".equals(System.getProperty("golden"));
    if (update) {
      Files.writeString(DOCUMENT, document.substring(0, end) + tables.text());
      document = Files.readString(DOCUMENT);
    }
    assertEquals(
        tables.text(),
        document.substring(end),
        "docs/LANGUAGE.md is out of date: run LanguageTablesTest with -Dgolden=update");
    assertFalse(update, "docs/LANGUAGE.md has been written");
  }

  @Test
  void whatIsAbsentHasAReason() {
    assertFalse(tables.text().isEmpty());
    assertEquals(
        List.of(), tables.unexplained(), "say why in src/test/resources/library/absent.txt");
  }

  @Test
  void everyReasonIsForSomethingAbsent() {
    assertFalse(tables.text().isEmpty());
    assertEquals(
        List.of(), tables.idleReasons(), "take them out of src/test/resources/library/absent.txt");
  }
}
