/// The grammar of both dialects over prepared tokens (see TokenPreparation).
///
/// Every decision needs one token of lookahead, so that no prediction has to be learnt at start-up and no input makes
/// it slow; a test holds this. Operators are a flat list here and get their precedence in ExpressionBuilder.
parser grammar QSharpGrammarParser;

options { tokenVocab = QSharpLexer; }

file: (namespaceBlock | item | SEMI)* EOF;

loneExpression: expression EOF;

loneItems: (item | SEMI)* EOF;

namespaceBlock: NAMESPACE dottedName LBRACE (item | SEMI)* END? RBRACE;

item: attribute* INTERNAL? declaration;

attribute: AT dottedName LPAREN expressionList RPAREN;

declaration
  : openItem
  | importItem
  | exportItem
  | newtypeItem
  | structItem
  | callableItem
  ;

openItem: OPEN dottedName (AS dottedName)? SEMI;

importItem: IMPORT importEntry? (COMMA importEntry?)* SEMI;

exportItem: EXPORT importEntry? (COMMA importEntry?)* SEMI;

importEntry: IDENT (DOT (IDENT | STAR))* (AS IDENT)?;

newtypeItem: NEWTYPE IDENT EQ namedType SEMI;

structItem: STRUCT IDENT LBRACE fieldDeclaration? (COMMA fieldDeclaration?)* END? RBRACE;

fieldDeclaration: IDENT COLON type;

callableItem
  : (FUNCTION | OPERATION) IDENT typeParameters? parameters COLON type callableBody
  ;

typeParameters: (LT | TYPE_LT) typeParameter? (COMMA typeParameter?)* GT;

typeParameter: TYPE_NAME (COLON constraint (PLUS constraint)*)?;

constraint: IDENT (LBRACK typeList RBRACK)?;

parameters: LPAREN patternList RPAREN;

callableBody: LBRACE (specialization | statement)* END? RBRACE;

/// Only the earliest Q# leaves out the semicolon.
specialization
  : specializationKind (generator (SEMI | END) | specializationPattern? block)
  ;

specializationKind
  : BODY
  | ADJOINT_SPEC CONTROLLED_SPEC?
  | CONTROLLED_SPEC ADJOINT_SPEC?
  ;

generator: INTRINSIC | AUTO | SELF | INVERT | DISTRIBUTE;

specializationPattern: ELLIPSIS | LPAREN patternList RPAREN;

type: typeAtom ((ARROW | FAT_ARROW) typeAtom)* (IS functorExpression)?;

typeAtom: typePrimary (LBRACK_EMPTY RBRACK)*;

typePrimary
  : dottedName
  | TYPE_NAME
  | UNDERSCORE
  | LPAREN typeList RPAREN
  | functorName
  ;

/// Not a type: what the earliest Q# wrote for `is`, as in `(Qubit => Unit : Adjoint, Controlled)`.
functorName: ADJOINT | CONTROLLED;

/// The name is for the items of a `newtype`.
namedType: type (COLON type)?;

typeList: namedType? (COMMA namedType?)*;

functorExpression: functorTerm (PLUS functorTerm)*;

functorTerm: functorAtom (STAR functorAtom)*;

functorAtom: ADJ | CTL | LPAREN functorExpression RPAREN;

dottedName: IDENT (DOT IDENT)*;

pattern
  : (IDENT | UNDERSCORE) (COLON type)?
  | ELLIPSIS
  | LPAREN patternList RPAREN
  ;

patternList: pattern? (COMMA pattern?)*;

block: LBRACE statement* END? RBRACE;

statement
  : item
  | (LET | MUTABLE) pattern EQ expression SEMI
  | (USE | BORROW) pattern EQ qubitInit (SEMI | block)
  | (USING | BORROWING) LPAREN pattern EQ qubitInit RPAREN block
  | blockLike
  | simpleExpression (SEMI | END)
  | SEMI
  ;

qubitInit
  : IDENT (LPAREN RPAREN | LBRACK expression RBRACK)
  | LPAREN qubitInitList RPAREN
  ;

qubitInitList: qubitInit? (COMMA qubitInit?)*;

expression
  : operand operandTail
  | ELLIPSIS (simpleOperand operandTail)?
  ;

/// An expression that does not begin with a block-like one.
simpleExpression
  : simpleOperand operandTail
  | ELLIPSIS (simpleOperand operandTail)?
  ;

operandTail: (infix ELLIPSIS? operand)* ELLIPSIS? (FIXUP block)?;

operand: prefix* primary postfix*;

simpleOperand
  : prefix+ primary postfix*
  | simplePrimary postfix*
  ;

/// The words take the whole rest of the expression as their operand.
prefix
  : MINUS | PLUS | NOT | TILDE3 | BANG | ADJOINT | CONTROLLED
  | RETURN | FAIL | SET | PARALLEL
  | REPEAT block UNTIL
  ;

infix
  : EQ | PLUS_EQ | MINUS_EQ | STAR_EQ | SLASH_EQ | PERCENT_EQ | CARET_EQ | AMP3_EQ | BAR3_EQ | CARET3_EQ | LT3_EQ
  | GT3_EQ | AND_EQ | OR_EQ
  | W_SLASH_EQ expression LEFT_ARROW
  | W_SLASH expression LEFT_ARROW
  | QUESTION expression BAR
  | ARROW | FAT_ARROW | DOT2
  | OR | BAR2 | AND | AMP2
  | EQ2 | NE | LT | LE | GT | GE
  | BAR3 | CARET3 | AMP3 | LT3 | GT3
  | PLUS | MINUS | STAR | SLASH | PERCENT | CARET
  ;

postfix
  : BANG
  | DOT IDENT
  | COLON2 IDENT
  | LBRACK expression RBRACK
  | LPAREN expressionList RPAREN
  | TYPE_LT typeList GT
  ;

primary: simplePrimary | blockLike;

simplePrimary
  : INT
  | BIGINT
  | DOUBLE
  | IMAGINARY
  | STRING
  | TRUE
  | FALSE
  | ZERO
  | ONE
  | PAULI
  | IDENT
  | UNDERSCORE
  | BREAK
  | CONTINUE
  | interpolated
  | parenthesised
  | array
  | newValue
  ;

interpolated: INTERP_BEGIN (INTERP_TEXT | HOLE_OPEN expression HOLE_CLOSE)* INTERP_END;

parenthesised: LPAREN expressionList RPAREN;

array
  : LBRACK_EMPTY RBRACK
  | LBRACK expressionList RBRACK
  ;

newValue
  : NEW typeAtom (LBRACK expression RBRACK | LBRACE fieldValue? (COMMA fieldValue?)* END? RBRACE)
  ;

fieldValue
  : ELLIPSIS expression
  | IDENT EQ expression
  ;

expressionList: expression? (COMMA expression?)*;

blockLike
  : block
  | ifExpression
  | forExpression
  | whileExpression
  | conjugation
  | limitedParallel
  ;

ifExpression: IF expression block (ELIF expression block)* (ELSE block)?;

forExpression: FOR (FOR_PAREN pattern IN expression RPAREN | pattern IN expression) block;

whileExpression: WHILE expression block;

conjugation: WITHIN block APPLY block;

limitedParallel: PARALLEL_LIMIT WITHIN expression blockLike;
