package dev.quaver.azure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Recordings of the real service, where they lie beside the project: `-Dquaver.shared` names the folder, else it is `shared`
/// next to the project's own.
public final class Recordings {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ""))
          .toAbsolutePath()
          .resolve(System.getProperty("quaver.shared", "../../shared"))
          .resolve("azure/recordings")
          .normalize();

  private static final Pattern RESPONSE = Pattern.compile("(?s)\\bstring: '((?:[^']++|'')*+)'\\n");
  private static final Pattern QUOTED_BODY =
      Pattern.compile("(?s)\\bbody: 'b''((?:[^']++|'''')*+)'''\\n");
  private static final Pattern PLAIN_BODY = Pattern.compile("(?s)\\bbody: b'([^']*+)'\\n");

  private Recordings() {}

  /// Whether they are there.
  public static boolean arePresent() {
    return Files.isDirectory(FOLDER);
  }

  /// Why a test is skipped.
  public static String absence() {
    return "there are no recordings in " + FOLDER;
  }

  /// All responses that begin with `start`.
  public static List<String> responses(String start) throws IOException {
    return texts(RESPONSE).stream().filter(text -> text.startsWith(start)).toList();
  }

  /// All uploads that contain `part`.
  public static List<String> uploads(String part) throws IOException {
    List<String> uploads = new ArrayList<>();
    for (Pattern body : List.of(QUOTED_BODY, PLAIN_BODY)) {
      for (String text : texts(body)) {
        String upload = text.replace("\\n", "\n").replace("\\\"", "\"");
        if (upload.contains(part)) {
          uploads.add(upload);
        }
      }
    }
    return uploads;
  }

  /// Scalars of YAML, whose lines are folded.
  private static List<String> texts(Pattern scalar) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        Matcher matcher = scalar.matcher(Files.readString(file));
        while (matcher.find()) {
          texts.add(matcher.group(1).replaceAll("\\s*\\n\\s*", " ").replace("''", "'"));
        }
      }
    }
    return texts;
  }
}
