package dev.quaver.check;

import dev.quaver.source.SourceLanguage;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names the namespace of a file that declares none.
public final class ImplicitNamespace {

  private static final Pattern FITTING =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*(/[\\p{L}_][\\p{L}\\p{N}_-]*)*");

  private static final Set<String> RESERVED =
      Set.of(
          ("_ Adj Adjoint Controlled Ctl One PauliI PauliX PauliY PauliZ Zero adjoint and apply as auto body borrow "
                  + "break continue controlled distribute elif else export fail false fixup for function if import in "
                  + "internal intrinsic invert is let mutable namespace new newtype not open operation or repeat return "
                  + "self set struct true until use while within")
              .split(" "));

  private ImplicitNamespace() {}

  /// The namespace of a file by its path relative to the folder of sources: `foo/Bar-baz.qs` is `foo.Bar_baz`. Whatever
  /// cannot stand in an identifier becomes `_`; what begins with a digit or is a word of the language gets one in front.
  public static String of(String relativePath) {
    String path = SourceLanguage.withoutExtension(relativePath);
    StringBuilder name = new StringBuilder(path.length());
    boolean start = true;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/' || c == '\\') {
        if (!start) {
          name.append('.');
          start = true;
        }
        continue;
      }
      boolean letter = Character.isLetter(c) || c == '_';
      if (start && !letter && Character.isDigit(c)) {
        name.append('_');
      }
      name.append(letter || Character.isDigit(c) ? c : '_');
      start = false;
    }
    if (start && !name.isEmpty()) {
      name.setLength(name.length() - 1);
    }
    return name.isEmpty() ? "Main" : unreserved(name.toString());
  }

  private static String unreserved(String name) {
    return Arrays.stream(name.split("\\."))
        .map(part -> RESERVED.contains(part) ? "_" + part : part)
        .collect(Collectors.joining("."));
  }

  /// Whether such a path is a namespace's name as it is, but for hyphens: its parts look like identifiers.
  public static boolean fits(String relativePath) {
    String path = relativePath.replace('\\', '/');
    String name = SourceLanguage.withoutExtension(path);
    return FITTING.matcher(name).matches()
        && Arrays.stream(name.split("/")).noneMatch(RESERVED::contains);
  }

  /// The namespace of a file that stands alone: its name without folders.
  static String ofFile(String sourceName) {
    int slash = Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\'));
    return of(sourceName.substring(slash + 1));
  }
}
