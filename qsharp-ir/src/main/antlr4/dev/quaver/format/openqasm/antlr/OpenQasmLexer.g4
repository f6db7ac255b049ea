/// Tokens of OpenQASM 2 and 3. Words that only version 3 reserves become identifiers in texts of version 2 afterwards.
lexer grammar OpenQasmLexer;

@members {
/** The type of the token before, to tell an annotation from a modifier. */
private int before = Token.EOF;

@Override
public Token emit() {
  Token token = super.emit();
  if (token.getChannel() == Token.DEFAULT_CHANNEL) {
    before = token.getType();
  }
  return token;
}

private boolean endsModifier() {
  return before == INV || before == CTRL || before == NEGCTRL || before == RPAREN;
}
}

OPENQASM: 'OPENQASM';
INCLUDE: 'include';
DEFCALGRAMMAR: 'defcalgrammar';
DEFCAL: 'defcal';
DEF: 'def';
CAL: 'cal';
GATE: 'gate';
OPAQUE: 'opaque';
EXTERN: 'extern';
BOX: 'box';
LET: 'let';
BREAK: 'break';
CONTINUE: 'continue';
IF: 'if';
ELSE: 'else';
END: 'end';
RETURN: 'return';
FOR: 'for';
WHILE: 'while';
IN: 'in';
SWITCH: 'switch';
CASE: 'case';
DEFAULT: 'default';
INPUT: 'input';
OUTPUT: 'output';
CONST: 'const';
READONLY: 'readonly';
MUTABLE: 'mutable';
QREG: 'qreg';
CREG: 'creg';
QUBIT: 'qubit';
BOOL: 'bool';
BIT: 'bit';
INT: 'int';
UINT: 'uint';
FLOAT: 'float';
ANGLE: 'angle';
COMPLEX: 'complex';
ARRAY: 'array';
VOID: 'void';
DURATION: 'duration';
STRETCH: 'stretch';
GPHASE: 'gphase';
INV: 'inv';
POW: 'pow';
CTRL: 'ctrl';
NEGCTRL: 'negctrl';
DIM: '#dim';
DURATIONOF: 'durationof';
DELAY: 'delay';
RESET: 'reset';
MEASURE: 'measure';
BARRIER: 'barrier';
TRUE: 'true';
FALSE: 'false';

PRAGMA: '#'? 'pragma' ([ \t] ~[\r\n]*)?;
ANNOTATION: {!endsModifier()}? '@' LETTER [\p{Alphabetic}\p{Nd}_.]* ~[\r\n]*;

IMAGINARY: (DECIMAL | REAL) [ \t]* 'im';
TIMING: (DECIMAL | REAL) [ \t]* ('dt' | 'ns' | 'us' | '\u00B5s' | '\u03BCs' | 'ms' | 's');
WHOLE
  : DECIMAL
  | '0' [bB] '_'* [01] [01_]*
  | '0' 'o' '_'* [0-7] [0-7_]*
  | '0' [xX] '_'* [0-9a-fA-F] [0-9a-fA-F_]*
  ;
REAL_NUMBER: REAL;
HARDWARE: '$' [0-9]+;
IDENT: LETTER PART*;
STRING: '"' ~["\r\n]* '"' | '\'' ~['\r\n]* '\'';
OPEN_STRING: ["'] ~["'\r\n]*;

LBRACK: '[';
RBRACK: ']';
LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';
COLON: ':';
SEMI: ';';
COMMA: ',';
ARROW: '->';
AT: '@';
ASSIGN: '=';
COMPOUND_ASSIGN
  : '+=' | '-=' | '*=' | '/=' | '&=' | '|=' | '~=' | '^=' | '<<=' | '>>=' | '%=' | '**='
  ;
CONCAT: '++';
PLUS: '+';
MINUS: '-';
POWER: '**';
STAR: '*';
SLASH: '/';
PERCENT: '%';
SHIFT_LEFT: '<<';
SHIFT_RIGHT: '>>';
LESS_EQUAL: '<=';
GREATER_EQUAL: '>=';
LESS: '<';
GREATER: '>';
EQUAL: '==';
NOT_EQUAL: '!=';
AND: '&&';
OR: '||';
AMP: '&';
BAR: '|';
CARET: '^';
TILDE: '~';
BANG: '!';

COMMENT: '//' ~[\r\n]* -> skip;
BLOCK_COMMENT: '/*' .*? '*/' -> skip;
OPEN_COMMENT: '/*' .*?;
SPACE: [\p{White_Space}\uFEFF]+ -> skip;
UNKNOWN: .;

fragment LETTER: [_\p{Alphabetic}];
fragment PART: [_\p{Alphabetic}\p{Nd}];
fragment DECIMAL: [0-9] ('_'? [0-9])*;
fragment REAL: DECIMAL '.' DECIMAL? EXPONENT? | '.' DECIMAL EXPONENT? | DECIMAL EXPONENT;
fragment EXPONENT: [eE] [+-]? DECIMAL;
