package dev.quaver.formatter;

import dev.quaver.parser.QSharpParser;
import dev.quaver.parser.SyntaxToken;
import dev.quaver.parser.TokensResult;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Programs with any other white space and comments between their tokens are laid out so that it stays, and mean the same.
class FormatterProperties {

  private static final List<TokensResult> PROGRAMS = programs();

  private static List<TokensResult> programs() {
    Path project =
        Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();
    try {
      return Formatted.sources(project).stream()
          .map(FormatterProperties::read)
          .filter(result -> !result.hasErrors())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TokensResult read(Path path) {
    try {
      var source = SourceFile.of(path.toString(), Files.readString(path));
      return QSharpParser.tokens(source, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> respaced() {
    return Arbitraries.of(PROGRAMS)
        .flatMap(program -> Arbitraries.longs().map(seed -> respace(program, seed)));
  }

  /// Puts other white space between tokens, comments now and then; how wild is drawn too.
  private static String respace(TokensResult program, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double change = random.nextDouble();
    double comments = random.nextInt(3) == 0 ? random.nextDouble() * 0.2 : 0;
    String source = program.source().text();
    var text = new StringBuilder();
    int last = 0;
    for (SyntaxToken token : program.tokens()) {
      String gap = source.substring(last, token.span().start());
      boolean keep = gap.contains("/") || random.nextDouble() > change;
      text.append(
          keep ? gap : gap.isEmpty() ? random.nextBoolean() ? "" : space(random) : space(random));
      if (random.nextDouble() < comments) {
        text.append(random.nextBoolean() ? " // a  \n" : "\n//b\n\n//c\n");
      }
      text.append(source, token.span().start(), token.span().end());
      last = token.span().end();
    }
    return text.append(source, last, source.length()).toString();
  }

  private static String space(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n";
      case 1 -> "\n\n\n";
      case 2 -> "\r\n\t";
      case 3 -> " \n  ";
      case 4 -> "     ";
      default -> " ";
    };
  }

  @Property(tries = 300)
  void formattingSettlesAtOnceAndKeepsTheMeaning(@ForAll("respaced") String text) {
    Formatted.check(SourceFile.of("input", text));
  }
}
