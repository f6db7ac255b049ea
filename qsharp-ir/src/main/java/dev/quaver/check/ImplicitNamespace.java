package dev.quaver.check;

import java.util.regex.Pattern;

/// Names the namespace of a file that declares none.
public final class ImplicitNamespace {

  private static final Pattern FITTING =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*(/[\\p{L}_][\\p{L}\\p{N}_-]*)*(\\.qs)?");

  private ImplicitNamespace() {}

  /// The namespace of a file by its path relative to the folder of sources: `foo/Bar-baz.qs` is `foo.Bar_baz`. Whatever
  /// cannot stand in an identifier becomes `_`.
  public static String of(String relativePath) {
    String path =
        relativePath.endsWith(".qs")
            ? relativePath.substring(0, relativePath.length() - 3)
            : relativePath;
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
    return name.isEmpty() ? "Main" : name.toString();
  }

  /// Whether such a path is a namespace's name as it is, but for hyphens: its parts look like identifiers.
  public static boolean fits(String relativePath) {
    return FITTING.matcher(relativePath.replace('\\', '/')).matches();
  }

  /// The namespace of a file that stands alone: its name without folders.
  static String ofFile(String sourceName) {
    int slash = Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\'));
    return of(sourceName.substring(slash + 1));
  }
}
