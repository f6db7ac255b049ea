package dev.quaver.formatter;

import java.util.ArrayList;
import java.util.List;

/// A bracket that is open while [Structure] goes through the tokens, or the file itself.
final class Frame {

  /// Index of the opening bracket, -1 for the file.
  final int opener;

  /// Whether it holds statements, not elements.
  final boolean block;

  /// Whether a line ends inside in any case.
  boolean breaks;

  /// Whether the author began a new line at the brackets or put a comment between elements.
  boolean brokenByAuthor;

  int lines;
  int commas;
  int tokensOfElement;
  boolean plainElements = true;

  /// The last token with which a statement began.
  int statement = -1;

  /// First token of the operands and operators being read, -1 before it.
  int segment = -1;

  List<Integer> operators = new ArrayList<>();

  /// Opening bracket of the first of the blocks that belong together, -1 without.
  int chain = -1;

  /// Opening brackets of these blocks.
  final List<Integer> chainBlocks = new ArrayList<>();

  int lastBlockEnd = -1;
  boolean chainGoesOn;

  Frame(int opener, boolean block) {
    this.opener = opener;
    this.block = block;
  }

  /// Notes one token of the current element; an element of more than a sign and a literal is not plain.
  void countToken() {
    tokensOfElement++;
    plainElements &= tokensOfElement <= 2;
  }
}
