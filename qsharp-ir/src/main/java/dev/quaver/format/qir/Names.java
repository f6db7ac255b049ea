package dev.quaver.format.qir;

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
}
