package dev.quaver.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of text with raised and lowered parts, whose width is estimated: there are no fonts to ask.
///
/// @param size of the font, in pixels
record SvgText(double size, List<Run> runs) {

  /// How much smaller raised and lowered parts are.
  static final double SMALL = 0.72;

  private static final Pattern RESULT = Pattern.compile("\\b([cq])_(\\d+)\\b");

  SvgText {
    runs = List.copyOf(runs);
  }

  /// Where a part stands.
  enum Position {
    NORMAL,
    LOWERED,
    RAISED
  }

  /// A part in one style.
  record Run(String text, Position position, boolean italic) {}

  /// Upright text.
  static SvgText plain(double size, String text) {
    return new SvgText(size, List.of(upright(text)));
  }

  /// An italic letter with an index.
  static SvgText indexed(double size, String letter, String index) {
    return new SvgText(size, List.of(italic(letter), lowered(index)));
  }

  /// The label of a box: results get their index lowered, and are compared with bits, not with states.
  static SvgText label(double size, String label) {
    String bits =
        label
            .replace("|0〉", "0")
            .replace("|1〉", "1")
            .replace('〉', '⟩')
            .replaceFirst("^(if|while): ", "$1 ");
    List<Run> runs = new ArrayList<>();
    Matcher matcher = RESULT.matcher(bits);
    int end = 0;
    while (matcher.find()) {
      runs.add(upright(bits.substring(end, matcher.start())));
      runs.add(italic(matcher.group(1)));
      runs.add(lowered(matcher.group(2)));
      end = matcher.end();
    }
    runs.add(upright(bits.substring(end)));
    return new SvgText(size, runs.stream().filter(run -> !run.text().isEmpty()).toList());
  }

  /// What a gate is called: single letters are italic, axes are lowered, the adjoint has a dagger.
  static SvgText gate(double size, Element.Gate gate) {
    List<Run> runs = new ArrayList<>();
    if (gate.name().equals("Exp") && gate.arguments().size() == 1) {
      runs.add(italic("e"));
      runs.add(new Run(exponent(gate.arguments().getFirst()), Position.RAISED, false));
      return new SvgText(size, runs);
    }
    String name = gate.name();
    if (name.length() == 1) {
      runs.add(italic(name));
    } else if (name.matches("R([xyz]{1,2}|1)")) {
      runs.add(italic("R"));
      runs.add(lowered(name.substring(1)));
    } else {
      runs.add(upright(name));
    }
    if (gate.adjoint()) {
      runs.add(new Run("†", Position.RAISED, false));
    }
    if (!gate.arguments().isEmpty()) {
      String arguments =
          String.join(", ", gate.arguments().stream().map(SvgText::argument).toList());
      runs.addAll(label(size, "(" + arguments + ")").runs());
    }
    return new SvgText(size, runs);
  }

  private static String exponent(Argument argument) {
    String angle = argument(argument);
    return angle.startsWith("−") ? "−i" + angle.substring(1) + " P" : "i" + angle + " P";
  }

  private static String argument(Argument argument) {
    return switch (argument) {
      case Argument.Angle(double radians) -> Numbers.compact(radians);
      case Argument.Number(double value) -> Numbers.plain(value);
      case Argument.Computed(var expression) -> expression;
    };
  }

  private static Run upright(String text) {
    return new Run(text, Position.NORMAL, false);
  }

  private static Run italic(String text) {
    return new Run(text, Position.NORMAL, true);
  }

  private static Run lowered(String text) {
    return new Run(text, Position.LOWERED, false);
  }

  /// About how wide it is, in pixels; rather too much than too little.
  double width() {
    double ems = 0;
    for (Run run : runs) {
      double scale = run.position() == Position.NORMAL ? 1 : SMALL;
      ems += scale * run.text().codePoints().mapToDouble(SvgText::advance).sum();
    }
    return ems * size;
  }

  /// The advance of a letter in ems, about as in Times.
  private static double advance(int codePoint) {
    if ("ijltf.,:;'|!()[] ".indexOf(codePoint) >= 0) {
      return 0.33;
    } else if ("mwMW@%".indexOf(codePoint) >= 0) {
      return 0.9;
    } else if (codePoint < 0x80 && Character.isUpperCase(codePoint)) {
      return 0.72;
    } else if (codePoint < 0x3000) {
      return 0.52;
    }
    return 1;
  }
}
