package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpGrammarParser.AttributeContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ConstraintContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.FieldValueContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.InfixContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.NamespaceBlockContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.NewValueContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.OperandContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.OperandTailContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ParametersContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PostfixContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PrefixContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.QubitInitContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SimpleExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SpecializationContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.StatementContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.StructItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeAtomContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeParametersContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Finds the role of each token: most show it by their kind, the rest by the rule that took them. Walks the tree without
/// recursion.
final class TokenRoles {

  private final PreparedTokens tokens;
  private final TokenRole[] roles;
  private final BitSet lineStarts = new BitSet();

  private TokenRoles(PreparedTokens tokens) {
    this.tokens = tokens;
    this.roles = new TokenRole[tokens.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = usual(tokens.get(i).getType());
    }
  }

  /// The tokens below `file`, which was read without errors.
  static List<SyntaxToken> of(PreparedTokens tokens, ParserRuleContext file) {
    var roles = new TokenRoles(tokens);
    roles.visitAll(file);
    return roles.result();
  }

  private static TokenRole usual(int type) {
    return switch (type) {
      case QSharpLexer.LPAREN,
          QSharpLexer.FOR_PAREN,
          QSharpLexer.LBRACK,
          QSharpLexer.LBRACK_EMPTY ->
          TokenRole.OPEN;
      case QSharpLexer.RPAREN, QSharpLexer.RBRACK -> TokenRole.CLOSE;
      case QSharpLexer.TYPE_LT -> TokenRole.OPEN_TIGHT;
      case QSharpLexer.LBRACE -> TokenRole.OPEN_BLOCK;
      case QSharpLexer.RBRACE -> TokenRole.CLOSE_BLOCK;
      case QSharpLexer.COMMA -> TokenRole.COMMA;
      case QSharpLexer.SEMI -> TokenRole.SEMICOLON;
      case QSharpLexer.AT -> TokenRole.PREFIX;
      case QSharpLexer.DOT, QSharpLexer.COLON2 -> TokenRole.MEMBER;
      case QSharpLexer.DOT2, QSharpLexer.CARET -> TokenRole.INFIX_TIGHT;
      default -> TokenRole.TEXT;
    };
  }

  private void visitAll(ParserRuleContext file) {
    var left = new ArrayDeque<ParserRuleContext>();
    left.push(file);
    while (!left.isEmpty()) {
      ParserRuleContext context = left.pop();
      visit(context);
      for (int i = 0; i < context.getChildCount(); i++) {
        if (context.getChild(i) instanceof ParserRuleContext child) {
          left.push(child);
        }
      }
    }
  }

  private void visit(ParserRuleContext context) {
    switch (context) {
      case StatementContext _,
          SpecializationContext _,
          NamespaceBlockContext _,
          AttributeContext _ ->
          begins(context);
      case ItemContext item -> {
        begins(item);
        lineStarts.set(
            (item.INTERNAL() == null ? item.declaration().getStart() : item.INTERNAL().getSymbol())
                .getTokenIndex());
      }
      default -> {}
    }
    switch (context) {
      case PostfixContext postfix -> postfix(postfix);
      case InfixContext infix -> infix(infix);
      case PrefixContext prefix -> prefix(prefix.getStart());
      case AttributeContext _, ParametersContext _, TypeAtomContext _, ConstraintContext _ ->
          tighten(context);
      case TypeParametersContext parameters -> {
        tighten(parameters);
        set(parameters.GT().getSymbol(), TokenRole.CLOSE);
      }
      case QubitInitContext init when init.IDENT() != null -> tighten(init);
      case NewValueContext value -> {
        tighten(value);
        fields(value);
      }
      case StructItemContext struct -> fields(struct);
      case ExpressionContext _,
          SimpleExpressionContext _,
          FieldValueContext _,
          OperandTailContext _ ->
          dots(context);
      default -> {}
    }
  }

  private void begins(ParserRuleContext context) {
    if (context.getStart().getType() != QSharpLexer.SEMI) {
      lineStarts.set(context.getStart().getTokenIndex());
    }
  }

  private void postfix(PostfixContext postfix) {
    Token first = postfix.getStart();
    if (first.getType() == QSharpLexer.BANG) {
      set(first, TokenRole.POSTFIX);
    }
    if (postfix.GT() != null) {
      set(postfix.GT().getSymbol(), TokenRole.CLOSE);
    }
    tighten(postfix);
  }

  private void infix(InfixContext infix) {
    int type = infix.getStart().getType();
    boolean operator =
        Precedence.of(type) > Precedence.ASSIGNMENT
            && type != QSharpLexer.ARROW
            && type != QSharpLexer.FAT_ARROW
            && type != QSharpLexer.DOT2
            && type != QSharpLexer.CARET;
    if (operator) {
      set(infix.getStart(), TokenRole.INFIX);
    }
    if (infix.BAR() != null) {
      set(infix.BAR().getSymbol(), TokenRole.INFIX);
    }
  }

  private void prefix(Token token) {
    switch (token.getType()) {
      case QSharpLexer.MINUS, QSharpLexer.PLUS, QSharpLexer.TILDE3, QSharpLexer.BANG ->
          set(token, TokenRole.PREFIX);
      default -> {}
    }
  }

  /// The round and square brackets right below a rule belong to what stands before them.
  private void tighten(ParserRuleContext context) {
    for (ParseTree child : context.children) {
      if (child instanceof TerminalNode node
          && roles[node.getSymbol().getTokenIndex()] == TokenRole.OPEN) {
        set(node.getSymbol(), TokenRole.OPEN_TIGHT);
      } else if (child instanceof TerminalNode node
          && node.getSymbol().getType() == QSharpLexer.LT) {
        set(node.getSymbol(), TokenRole.OPEN_TIGHT);
      }
    }
  }

  private void fields(ParserRuleContext context) {
    for (ParseTree child : context.children) {
      if (child instanceof TerminalNode node) {
        switch (node.getSymbol().getType()) {
          case QSharpLexer.LBRACE -> set(node.getSymbol(), TokenRole.OPEN_FIELDS);
          case QSharpLexer.RBRACE -> set(node.getSymbol(), TokenRole.CLOSE_FIELDS);
          default -> {}
        }
      }
    }
  }

  /// `...` belongs to the operand that follows it, else to the one before it.
  private void dots(ParserRuleContext context) {
    boolean tail = context instanceof OperandTailContext;
    for (int i = 0; i < context.getChildCount(); i++) {
      if (context.getChild(i) instanceof TerminalNode node
          && node.getSymbol().getType() == QSharpLexer.ELLIPSIS) {
        boolean leads =
            !tail
                || (i + 1 < context.getChildCount()
                    && context.getChild(i + 1) instanceof OperandContext);
        set(node.getSymbol(), leads ? TokenRole.PREFIX : TokenRole.POSTFIX);
      }
    }
  }

  private static int precedence(TokenRole role, int type) {
    if (role != TokenRole.INFIX) {
      return 0;
    }
    return type == QSharpLexer.BAR ? Precedence.CONDITIONAL : Precedence.of(type);
  }

  private void set(Token token, TokenRole role) {
    roles[token.getTokenIndex()] = role;
  }

  private List<SyntaxToken> result() {
    var result = new ArrayList<SyntaxToken>(roles.length);
    for (int i = 0; i < roles.length; i++) {
      int begin = i;
      int type = tokens.get(i).getType();
      if (type == QSharpLexer.END || type == Token.EOF) {
        continue;
      } else if (type == QSharpLexer.INTERP_BEGIN) {
        i = tokens.partner(i);
      }
      var span = new Span(tokens.get(begin).getStartIndex(), tokens.get(i).getStopIndex() + 1);
      result.add(
          new SyntaxToken(
              roles[begin], lineStarts.get(begin), precedence(roles[begin], type), span));
    }
    return result;
  }
}
