package dev.quaver.format.qir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Names as LLVM writes them.
final class Names {

  static final String ENTRY = "ENTRYPOINT__main";
  static final String READ_RESULT = "__quantum__rt__read_result";
  static final String INITIALIZE = "__quantum__rt__initialize";

  private static final Pattern PLAIN = Pattern.compile("[-a-zA-Z$._][-a-zA-Z$._0-9]*");

  private Names() {}

  /// The global called `name`, quoted if need be: what could end the quotes is given by the codes of its bytes.
  static String global(String name) {
    if (PLAIN.matcher(name).matches()) {
      return "@" + name;
    }
    var quoted = new StringBuilder("@\"");
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = each >= ' ' && each < 0x7f && each != '"' && each != '\\';
      quoted.append(plain ? String.valueOf((char) each) : "\\%02X".formatted(each));
    }
    return quoted.append('"').toString();
  }

  /// What stands between quotes, with the bytes put in that are given by their codes.
  static String unescaped(String quoted) {
    var bytes = new ByteArrayOutputStream();
    byte[] text = quoted.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < text.length; i++) {
      int high = i + 2 < text.length ? Character.digit(text[i + 1], 16) : -1;
      int low = i + 2 < text.length ? Character.digit(text[i + 2], 16) : -1;
      if (text[i] == '\\' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(text[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
