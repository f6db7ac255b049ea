package dev.quaver.azure.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Breaks the line before each item of one array and after its last one; puts no blanks anywhere.
@SuppressWarnings("ReferenceEquality") // a context is the one array, and others may have equal ones
final class LineBreaks extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private transient @Nullable JsonStreamContext array;

  /// The array whose items get lines from now on.
  void begin(JsonStreamContext context) {
    array = context;
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) throws IOException {
    if (generator.getOutputContext() == array) {
      generator.writeRaw('\n');
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(generator.getOutputContext() == array ? ",\n" : ",");
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int items) throws IOException {
    boolean ends = generator.getOutputContext() == array;
    generator.writeRaw(ends && items > 0 ? "\n]" : "]");
    if (ends) {
      array = null;
    }
  }
}
