/// The grammar of OpenQASM 2 and 3. What a statement begins with decides what it is; gate calls, assignments and calls of
/// subroutines all begin with an expression and part ways after it.
parser grammar OpenQasmGrammar;

options { tokenVocab = OpenQasmLexer; }

program: version? statement* EOF;

version: OPENQASM (REAL_NUMBER | WHOLE) SEMI;

body: statement | scope;

scope: LBRACE statement* RBRACE;

statement
  : PRAGMA # pragma
  | ANNOTATION # annotation
  | INCLUDE STRING SEMI # include
  | CONST scalarType IDENT ASSIGN value SEMI # constDeclaration
  | (INPUT | OUTPUT) type IDENT SEMI # ioDeclaration
  | QUBIT designator? IDENT SEMI # qubitDeclaration
  | (QREG | CREG) IDENT designator? SEMI # registerDeclaration
  | type IDENT (ASSIGN value)? SEMI # classicalDeclaration
  | LET IDENT ASSIGN expression SEMI # alias
  | GATE IDENT (LPAREN identifiers? RPAREN)? identifiers? scope # gateDeclaration
  | OPAQUE IDENT (LPAREN identifiers? RPAREN)? identifiers SEMI # opaqueDeclaration
  | DEF IDENT LPAREN (parameter (COMMA parameter)*)? RPAREN (ARROW resultType)? scope # subroutine
  | EXTERN IDENT LPAREN (externParameter (COMMA externParameter)*)? RPAREN (ARROW resultType)? SEMI # extern
  | IF LPAREN expression RPAREN body (ELSE body)? # conditional
  | FOR scalarType? IDENT IN iterated body # forLoop
  | WHILE LPAREN expression RPAREN body # whileLoop
  | SWITCH LPAREN expression RPAREN LBRACE switchCase* RBRACE # switch
  | BREAK SEMI # break
  | CONTINUE SEMI # continue
  | END SEMI # end
  | RETURN value? SEMI # return
  | BOX designator? scope # box
  | BARRIER operands? SEMI # barrier
  | DELAY designator operands? SEMI # delay
  | RESET operand SEMI # reset
  | MEASURE operand (ARROW operand)? SEMI # measurement
  | modifier+ gateName (LPAREN expressions? RPAREN)? designator? operands? SEMI # modifiedCall
  | GPHASE LPAREN expressions? RPAREN designator? operands? SEMI # phaseCall
  | DEFCALGRAMMAR STRING SEMI # calibrationGrammar
  | DEFCAL ~(LBRACE | RBRACE | SEMI)+ calibration # calibrationDefinition
  | CAL calibration # calibrationBlock
  | expression (ASSIGN value | COMPOUND_ASSIGN value | operands)? SEMI # expressionStatement
  | scope # nestedScope
  ;

switchCase
  : CASE expressions scope
  | DEFAULT scope
  ;

iterated
  : LBRACE expressions RBRACE
  | LBRACK range RBRACK
  | expression
  ;

calibration: LBRACE (~(LBRACE | RBRACE) | calibration)* RBRACE;

modifier: (INV | POW LPAREN expression RPAREN | (CTRL | NEGCTRL) (LPAREN expression RPAREN)?) AT;

gateName: IDENT | GPHASE;

identifiers: IDENT (COMMA IDENT)* COMMA?;

parameter
  : scalarType IDENT
  | QUBIT designator? IDENT
  | (QREG | CREG) IDENT designator?
  | (READONLY | MUTABLE) arrayReference IDENT
  ;

externParameter: scalarType | (READONLY | MUTABLE) arrayReference | CREG designator?;

arrayReference: ARRAY LBRACK scalarType COMMA (expressions | DIM ASSIGN expression) RBRACK;

resultType: scalarType | VOID;

type: scalarType | ARRAY LBRACK scalarType COMMA expressions RBRACK;

scalarType
  : (BIT | INT | UINT | FLOAT | ANGLE) designator?
  | BOOL
  | DURATION
  | STRETCH
  | COMPLEX (LBRACK scalarType RBRACK)?
  ;

designator: LBRACK expression RBRACK;

/// What stands on the right of an assignment.
value
  : expression
  | MEASURE operand
  | arrayLiteral
  ;

arrayLiteral: LBRACE (arrayItem (COMMA arrayItem)* COMMA?)? RBRACE;

arrayItem: expression | arrayLiteral;

operands: operand (COMMA operand)* COMMA?;

operand: (IDENT | HARDWARE) index*;

index: LBRACK (LBRACE expressions RBRACE | indexItem (COMMA indexItem)* COMMA?) RBRACK;

indexItem: expression rangeTail? | rangeTail;

range: expression? rangeTail;

rangeTail: COLON expression? (COLON expression)?;

expressions: expression (COMMA expression)* COMMA?;

expression
  : LPAREN expression RPAREN # parenthesised
  | expression index # indexed
  | <assoc=right> expression POWER expression # binary
  | (TILDE | BANG | MINUS) expression # unary
  | expression (STAR | SLASH | PERCENT) expression # binary
  | expression (PLUS | MINUS) expression # binary
  | expression (SHIFT_LEFT | SHIFT_RIGHT) expression # binary
  | expression (LESS | GREATER | LESS_EQUAL | GREATER_EQUAL) expression # binary
  | expression (EQUAL | NOT_EQUAL) expression # binary
  | expression AMP expression # binary
  | expression CARET expression # binary
  | expression BAR expression # binary
  | expression AND expression # binary
  | expression OR expression # binary
  | expression CONCAT expression # binary
  | type LPAREN expression RPAREN # cast
  | DURATIONOF LPAREN scope RPAREN # durationOf
  | (IDENT | POW) LPAREN expressions? RPAREN # call
  | (IDENT | HARDWARE) # name
  | (WHOLE | REAL_NUMBER | IMAGINARY | TIMING | STRING | TRUE | FALSE) # literal
  ;
