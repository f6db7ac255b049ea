package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpGrammarParser;
import dev.quaver.parser.antlr.QSharpLexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/// The rules that repeat items or statements, and the tokens that may stand there. Made when a first mistake is met.
final class Loops {

  private static final IntervalSet ITEM = first(QSharpGrammarParser.RULE_item);
  private static final IntervalSet STATEMENT = first(QSharpGrammarParser.RULE_statement);
  private static final IntervalSet IN_FILE = ITEM.or(IntervalSet.of(QSharpLexer.SEMI));
  private static final IntervalSet IN_NAMESPACE = closed(IN_FILE);
  private static final IntervalSet IN_BLOCK = closed(STATEMENT);
  private static final IntervalSet IN_BODY =
      IN_BLOCK.or(first(QSharpGrammarParser.RULE_specialization));

  static {
    IN_FILE.add(QSharpLexer.NAMESPACE);
    IN_FILE.add(Token.EOF);
  }

  private Loops() {}

  /// What may stand at each turn of the loop in `rule`, or null where there is none to speak of.
  static @Nullable IntervalSet allowed(int rule) {
    return switch (rule) {
      case QSharpGrammarParser.RULE_file, QSharpGrammarParser.RULE_loneItems -> IN_FILE;
      case QSharpGrammarParser.RULE_namespaceBlock -> IN_NAMESPACE;
      case QSharpGrammarParser.RULE_block -> IN_BLOCK;
      case QSharpGrammarParser.RULE_callableBody -> IN_BODY;
      default -> null;
    };
  }

  static boolean isItemLoop(int rule) {
    return rule == QSharpGrammarParser.RULE_namespaceBlock || isFileLoop(rule);
  }

  static boolean isFileLoop(int rule) {
    return rule == QSharpGrammarParser.RULE_file || rule == QSharpGrammarParser.RULE_loneItems;
  }

  static boolean startsItem(int type) {
    return ITEM.contains(type) || type == QSharpLexer.NAMESPACE;
  }

  /// Whether a token is a word with which only statements begin.
  static boolean startsStatement(int type) {
    return switch (type) {
      case QSharpLexer.LET,
          QSharpLexer.MUTABLE,
          QSharpLexer.SET,
          QSharpLexer.USE,
          QSharpLexer.BORROW,
          QSharpLexer.USING,
          QSharpLexer.BORROWING,
          QSharpLexer.IF,
          QSharpLexer.FOR,
          QSharpLexer.WHILE,
          QSharpLexer.REPEAT,
          QSharpLexer.WITHIN,
          QSharpLexer.RETURN,
          QSharpLexer.FAIL ->
          true;
      default -> false;
    };
  }

  private static IntervalSet first(int rule) {
    return QSharpGrammarParser._ATN.nextTokens(QSharpGrammarParser._ATN.ruleToStartState[rule]);
  }

  private static IntervalSet closed(IntervalSet set) {
    return set.or(IntervalSet.of(QSharpLexer.END))
        .or(IntervalSet.of(QSharpLexer.RBRACE))
        .or(IntervalSet.of(Token.EOF));
  }
}
