package dev.quaver.compiler;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// A value in a JSON text, with its place there.
sealed interface JsonValue {

  Span span();

  /// `{ … }`
  ///
  /// @param members in order; of several with one name the last counts
  record ObjectValue(List<Member> members, Span span) implements JsonValue {
    public ObjectValue {
      members = List.copyOf(members);
    }

    /// The value called `name`, if it is there.
    Optional<JsonValue> get(String name) {
      return members.reversed().stream()
          .filter(member -> member.name.text.equals(name))
          .map(Member::value)
          .findFirst();
    }
  }

  /// `"name": value`
  record Member(StringValue name, JsonValue value) {}

  /// `[ … ]`
  record ArrayValue(List<JsonValue> items, Span span) implements JsonValue {
    public ArrayValue {
      items = List.copyOf(items);
    }
  }

  /// A string.
  ///
  /// @param text with escapes resolved
  record StringValue(String text, Span span) implements JsonValue {}

  /// A number, `true`, `false` or `null`, as written.
  record OtherValue(String text, Span span) implements JsonValue {}

  /// What the value is, for messages.
  default String kind() {
    return switch (this) {
      case ObjectValue _ -> "an object";
      case ArrayValue _ -> "an array";
      case StringValue _ -> "a string";
      case OtherValue other -> other.text;
    };
  }
}
