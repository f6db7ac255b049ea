package dev.quaver.formatter;

/// A comment from its slashes to the end of its line, without trailing white space.
///
/// @param trailing whether a token stands before it on its line
/// @param column its column in the text, from 0
/// @param padded whether more than one space stands before it
/// @param blankBefore whether an empty line stands before it
record Comment(String text, boolean trailing, int column, boolean padded, boolean blankBefore) {

  boolean isDocumentation() {
    return text.startsWith("///") && !text.startsWith("////");
  }

  /// The same on a line of its own.
  Comment onItsOwn() {
    return new Comment(text, false, column, padded, blankBefore);
  }
}
