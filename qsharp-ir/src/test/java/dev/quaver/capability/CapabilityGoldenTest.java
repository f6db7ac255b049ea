package dev.quaver.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Judges each program of `golden/capability` by each profile that refuses anything. What it expects stands on the offending
/// lines as `// error[code] profile profile …`; the published compiler gives the same verdicts.
final class CapabilityGoldenTest {

  private static final Pattern EXPECTED = Pattern.compile("error\\[([A-Za-z.]+)]((?: [a-z_]+)+)");

  private static final List<Profile> PROFILES =
      List.of(Profile.BASE, Profile.ADAPTIVE_RI, Profile.ADAPTIVE_RIF, Profile.ADAPTIVE);

  @TestFactory
  Stream<DynamicContainer> everyProgramIsRefusedWhereItSays()
      throws IOException, URISyntaxException {
    Path folder = Path.of(CapabilityGoldenTest.class.getResource("/golden/capability").toURI());
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    return files.stream()
        .map(file ->
            DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                PROFILES.stream()
                    .map(profile ->
                        DynamicTest.dynamicTest(
                            profile.toString(),
                            () -> assertEquals(expected(file, profile), found(file, profile))))));
  }

  private static String found(Path file, Profile profile) {
    Compilation compilation =
        Compiler.compile(SourceSet.load(file), DialectChoice.AUTO, Optional.of(profile)).orThrow();
    Set<String> lines = new TreeSet<>();
    for (Diagnostic diagnostic :
        CapabilityCheck.check(
            compilation.entry(EntryChoice.DEFAULT).orThrow(),
            profile.capabilities(),
            profile.toString())) {
      Label label = diagnostic.primary().orElseThrow();
      lines.add(line(label.source().line(label.span().start()), diagnostic.code()));
    }
    return String.join("\n", lines);
  }

  private static String expected(Path file, Profile profile) throws IOException {
    Set<String> expected = new TreeSet<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      while (matcher.find()) {
        if (List.of(matcher.group(2).strip().split(" ")).contains(profile.toString())) {
          expected.add(line(i + 1, matcher.group(1)));
        }
      }
    }
    return String.join("\n", expected);
  }

  private static String line(int line, String code) {
    return String.format(Locale.ROOT, "%4d %s", line, code);
  }
}
