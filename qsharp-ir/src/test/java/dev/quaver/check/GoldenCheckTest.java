package dev.quaver.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.compiler.StandardLibrary;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.diagnostics.Severity;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Checks each file of `golden/check` by itself; those in `modern` and `names` have the errors that the modern compiler gives
/// them. The diagnostics it expects stand on the offending lines as `// error[code]` or `// warning[code]`; a file without
/// such comments must check.
final class GoldenCheckTest {

  private static final Pattern EXPECTED = Pattern.compile("(error|warning)\\[([A-Za-z.]+)]");

  @TestFactory
  Stream<DynamicTest> everyFileHasTheDiagnosticsItSays() throws IOException, URISyntaxException {
    Path folder = Path.of(GoldenCheckTest.class.getResource("/golden/check").toURI());
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".qs")).sorted().toList();
    }
    return files.stream()
        .map(
            file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    SourceFile source = SourceFile.of(file.getFileName().toString(), text);
    ParseResult parsed = QSharpParser.parse(source);
    CheckedProgram program =
        Checker.check(List.of(parsed), StandardLibrary.get(), CheckOptions.DEFAULT);
    List<String> found = new ArrayList<>();
    Stream.concat(parsed.diagnostics().stream(), program.diagnostics().stream())
        .forEach(each -> found.add(describe(each)));
    assertEquals(
        String.join("\n", expected(text)), String.join("\n", found.stream().sorted().toList()));
  }

  private static String describe(Diagnostic diagnostic) {
    Label label = diagnostic.primary().orElseThrow();
    return line(
        label.source().line(label.span().start()),
        diagnostic.severity() == Severity.ERROR
            ? "error"
            : diagnostic.severity().name().toLowerCase(Locale.ROOT),
        diagnostic.code());
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf("//");
      if (comment >= 0) {
        Matcher matcher = EXPECTED.matcher(lines.get(i).substring(comment));
        while (matcher.find()) {
          expected.add(line(i + 1, matcher.group(1), matcher.group(2)));
        }
      }
    }
    return expected.stream().sorted().toList();
  }

  private static String line(int line, String severity, String code) {
    return String.format(Locale.ROOT, "%4d %s[%s]", line, severity, code);
  }
}
