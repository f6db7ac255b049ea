package dev.quaver.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void writesObjectsInOrder() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("z", 1);
    object.put("a", List.of(true, 2.5, "x"));
    assertEquals("{\"z\": 1, \"a\": [true, 2.5, \"x\"]}", JsonWriter.write(object));
  }

  @Test
  void escapesWhatJsonMustEscape() {
    assertEquals("\"\\\"\\\\\\n\\t\\u0001|ψ⟩\"", JsonWriter.write("\"\\\n\t\u0001|ψ⟩"));
  }

  @Test
  void escapesHalfACharacter() {
    assertEquals("\"\\ud83d 😀\"", JsonWriter.write("\ud83d 😀"));
  }

  @Test
  void refusesWhatJsonCannotSay() {
    assertThrows(IllegalArgumentException.class, () -> JsonWriter.write(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> JsonWriter.write(new Object()));
  }
}
