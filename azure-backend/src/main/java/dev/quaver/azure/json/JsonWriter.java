package dev.quaver.azure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/// Writes one JSON document, with line breaks where it is told.
public final class JsonWriter implements AutoCloseable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;
  private final LineBreaks lines = new LineBreaks();

  /// Writes to `out`, which it does not close. Nothing is sure to be there before [#close].
  ///
  /// @throws IOException if `out` does, as all methods
  public JsonWriter(Appendable out) throws IOException {
    generator = FACTORY.createGenerator(new AppendableWriter(out));
    generator.setPrettyPrinter(lines);
  }

  /// Begins an object.
  public JsonWriter beginObject() throws IOException {
    generator.writeStartObject();
    return this;
  }

  /// Ends an object.
  public JsonWriter endObject() throws IOException {
    generator.writeEndObject();
    return this;
  }

  /// Begins an array.
  public JsonWriter beginArray() throws IOException {
    generator.writeStartArray();
    return this;
  }

  /// Ends the line of a document that is over.
  public JsonWriter endLine() throws IOException {
    generator.writeRaw('\n');
    return this;
  }

  /// Begins an array that gives each of its items a line.
  public JsonWriter beginLines() throws IOException {
    generator.writeStartArray();
    lines.begin(generator.getOutputContext());
    return this;
  }

  /// Ends an array.
  public JsonWriter endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  /// The name of the value that comes next.
  public JsonWriter name(String name) throws IOException {
    generator.writeFieldName(name);
    return this;
  }

  /// A string.
  public JsonWriter value(String value) throws IOException {
    generator.writeString(value);
    return this;
  }

  /// An integer.
  public JsonWriter value(long value) throws IOException {
    generator.writeNumber(value);
    return this;
  }

  /// A finite number, in the shortest form that reads back to it.
  public JsonWriter value(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("internal: JSON has no " + value);
    }
    generator.writeNumber(value);
    return this;
  }

  /// `true` or `false`.
  public JsonWriter value(boolean value) throws IOException {
    generator.writeBoolean(value);
    return this;
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
