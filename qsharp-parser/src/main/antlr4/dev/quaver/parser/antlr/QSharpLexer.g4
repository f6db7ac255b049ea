/// Tokens of both dialects. What depends on neighbours (contextual keywords, type argument brackets) is decided
/// afterwards by TokenPreparation, which also makes the tokens that are declared but never matched here.
lexer grammar QSharpLexer;

tokens {
  /// No text: stands before each `}` that follows an expression without semicolon, and between a specialization's
  /// generator without semicolon and the next specialization.
  END,
  /// `<` that opens type arguments or type parameters.
  TYPE_LT,
  /// `(` in `for (x in xs)`.
  FOR_PAREN,
  /// `[` directly before `]`.
  LBRACK_EMPTY,
  /// `parallel` in `parallel within limit { }`.
  PARALLEL_LIMIT,
  STRUCT, IMPORT, EXPORT, BREAK, CONTINUE, PARALLEL, USING, BORROWING,
  HOLE_CLOSE
}

@members {
/** Open braces around each hole that is being read, innermost last. */
private final org.antlr.v4.runtime.misc.IntegerStack holes = new org.antlr.v4.runtime.misc.IntegerStack();

private int braces;

private void openHole() {
  holes.push(braces);
  braces = 0;
}

private void closeBrace() {
  if (braces > 0) {
    braces--;
  } else if (!holes.isEmpty()) {
    setType(HOLE_CLOSE);
    braces = holes.pop();
    popMode();
  }
}
}

ADJ: 'Adj';
ADJOINT: 'Adjoint';
ADJOINT_SPEC: 'adjoint';
AND: 'and';
APPLY: 'apply';
AS: 'as';
AUTO: 'auto';
BODY: 'body';
BORROW: 'borrow';
CONTROLLED: 'Controlled';
CONTROLLED_SPEC: 'controlled';
CTL: 'Ctl';
DISTRIBUTE: 'distribute';
ELIF: 'elif';
ELSE: 'else';
FAIL: 'fail';
FALSE: 'false';
FIXUP: 'fixup';
FOR: 'for';
FUNCTION: 'function';
IF: 'if';
IN: 'in';
INTERNAL: 'internal';
INTRINSIC: 'intrinsic';
INVERT: 'invert';
IS: 'is';
LET: 'let';
MUTABLE: 'mutable';
NAMESPACE: 'namespace';
NEWTYPE: 'newtype';
NEW: 'new';
NOT: 'not';
ONE: 'One';
OPEN: 'open';
OPERATION: 'operation';
OR: 'or';
PAULI: 'Pauli' [IXYZ];
REPEAT: 'repeat';
RETURN: 'return';
SELF: 'self';
SET: 'set';
TRUE: 'true';
UNTIL: 'until';
USE: 'use';
WHILE: 'while';
WITHIN: 'within';
ZERO: 'Zero';

UNDERSCORE: '_';
IDENT: LETTER PART*;
TYPE_NAME: '\'' LETTER PART*;

INT: DECIMAL | '0' [bB] [0-9] [0-9_]* | '0' [oO] [0-9] [0-9_]* | '0' [xX] [0-9a-fA-F] [0-9a-fA-F_]*;
BIGINT: INT [lL];
DOUBLE: DECIMAL '.' DECIMAL? EXPONENT? | '.' DECIMAL EXPONENT? | DECIMAL EXPONENT;
IMAGINARY: DOUBLE 'i';
/// An integer before a range operator, which would otherwise be read as `0.` and `.`; cut in two afterwards.
INT_DOTS: DECIMAL '..' '.'?;

STRING: '"' (~["\\] | '\\' .)* '"';
OPEN_STRING: '"' (~["\\] | '\\' .)* '\\'?;
INTERP_BEGIN: '$"' -> pushMode(INTERPOLATED);

W_SLASH: 'w/';
W_SLASH_EQ: 'w/=';
/// A name before a comment, not an update operator; cut afterwards.
W_COMMENT: 'w//' ~[\r\n]*;
AND_EQ: 'and=';
OR_EQ: 'or=';
PLUS_EQ: '+=';
MINUS_EQ: '-=';
STAR_EQ: '*=';
SLASH_EQ: '/=';
PERCENT_EQ: '%=';
CARET_EQ: '^=';
AMP3_EQ: '&&&=';
BAR3_EQ: '|||=';
CARET3_EQ: '^^^=';
LT3_EQ: '<<<=';
GT3_EQ: '>>>=';

AMP3: '&&&';
BAR3: '|||';
CARET3: '^^^';
TILDE3: '~~~';
LT3: '<<<';
GT3: '>>>';
AMP2: '&&';
BAR2: '||';
EQ2: '==';
NE: '!=';
LE: '<=';
GE: '>=';
ARROW: '->';
FAT_ARROW: '=>';
LEFT_ARROW: '<-';
ELLIPSIS: '...';
DOT2: '..';
COLON2: '::';
EQ: '=';
LT: '<';
GT: '>';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
CARET: '^';
BANG: '!';
QUESTION: '?';
BAR: '|';
DOT: '.';
COMMA: ',';
COLON: ':';
SEMI: ';';
AT: '@';
LPAREN: '(';
RPAREN: ')';
LBRACK: '[';
RBRACK: ']';
LBRACE: '{' { braces++; };
RBRACE: '}' { closeBrace(); };

DOC: '///' (~[/\r\n] ~[\r\n]*)?;
COMMENT: '//' ~[\r\n]* -> skip;
WS: [\p{White_Space}\uFEFF]+ -> skip;
/// The beginning of an operator of three characters.
INCOMPLETE: '&' | '~' '~'? ;
UNKNOWN: .;

fragment LETTER: [_\p{Alphabetic}];
fragment PART: [_\p{Alphabetic}\p{Nd}];
fragment DECIMAL: [0-9] [0-9_]*;
fragment EXPONENT: [eE] [+-]? [0-9]+;

mode INTERPOLATED;

INTERP_TEXT: (~["\\{] | '\\' .)+;
HOLE_OPEN: '{' { openHole(); } -> pushMode(DEFAULT_MODE);
INTERP_END: '"' -> popMode;
INTERP_UNKNOWN: . -> type(UNKNOWN);
