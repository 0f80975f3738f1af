/*
 * The rule profile: the declarative part of DRL in which packs are written. This grammar is its reference.
 *
 * A file that this grammar reads is also a DRL file; but what Drools compiles is printed anew from what was read here,
 * so whatever is not in this grammar never reaches the engine.
 */
grammar RuleProfile;

/* vocabulary.drl holds the declarations, every other file of a pack holds rules. */
packFile
    : header unit* EOF
    ;

/* The package is the pack's id with "-" written as "_"; it, the imports and the global are the same for all packs. */
header
    : 'package' name=IDENTIFIER ';'? importLine* globalLine?
    ;

importLine
    : 'import' qualifiedName ';'?
    ;

globalLine
    : 'global' qualifiedName IDENTIFIER ';'?
    ;

qualifiedName
    : IDENTIFIER ('.' IDENTIFIER)*
    ;

unit
    : enumDeclaration
    | typeDeclaration
    | stanceRule
    ;

/* declare enum Country MEXICO("Mexico"), CANADA("Canada"); label : String end */
enumDeclaration
    : 'declare' 'enum' name=IDENTIFIER constant (',' constant)* ';' enumField* 'end'
    ;

constant
    : name=IDENTIFIER ('(' STRING (',' STRING)* ')')?
    ;

enumField
    : name=IDENTIFIER ':' type=IDENTIFIER ';'?
    ;

/* declare Tariff extends Provision @doc( "A duty on imports" ) importer : Country ... end */
typeDeclaration
    : 'declare' name=IDENTIFIER 'extends' parent=IDENTIFIER annotation* field* 'end'
    ;

field
    : name=IDENTIFIER ':' fieldType annotation* ';'?
    ;

fieldType
    : 'java' '.' 'util' '.' 'Set' '<' element=IDENTIFIER '>'    # setType
    | name=IDENTIFIER                                           # plainType
    ;

annotation
    : '@' key=IDENTIFIER ('(' annotationValue ')')?
    ;

annotationValue
    : STRING
    | IDENTIFIER
    ;

stanceRule
    : 'rule' name=STRING annotation* 'when' condition* 'then' effectCall* 'end'
    ;

condition
    : pattern                                   # patternCondition
    | 'not' onePattern                          # absence
    | 'exists' onePattern                       # presence
    | 'forall' '(' pattern ')'                  # universal
    | '(' pattern ('or' pattern)+ ')'           # alternatives
    | 'accumulate' '(' pattern (',' | ';') result=BINDING ':' function=IDENTIFIER '(' argument=BINDING ')' ';'
      resultTest (',' resultTest)* ')'          # accumulation
    ;

onePattern
    : pattern
    | '(' pattern ')'
    ;

pattern
    : (BINDING ':')? type=IDENTIFIER '(' (patternPart (',' patternPart)*)? ')'
    ;

patternPart
    : BINDING ':' fieldName=IDENTIFIER          # fieldBinding
    | constraint                                # fieldConstraint
    ;

constraint
    : conjunction ('||' conjunction)*
    ;

conjunction
    : term ('&&' term)*
    ;

term
    : '!' '(' constraint ')'                    # negation
    | '(' constraint ')'                        # group
    | comparison                                # single
    ;

comparison
    : fieldName=IDENTIFIER operator=('==' | '!=' | '<' | '<=' | '>' | '>=') value    # relation
    | fieldName=IDENTIFIER 'not'? 'in' '(' value (',' value)* ')'                   # membership
    | fieldName=IDENTIFIER 'not'? 'contains' value                                  # containment
    | fieldName=IDENTIFIER 'not'? 'memberOf' BINDING                                # elementOf
    | BINDING operator=('==' | '!=') 'null'                                         # boundAbsence
    ;

resultTest
    : BINDING operator=('==' | '!=' | '<' | '<=' | '>' | '>=') value
    ;

value
    : STRING                                    # text
    | NUMBER                                    # number
    | '-' NUMBER                                # negative
    | ('true' | 'false')                        # flag
    | 'null'                                    # nothing
    | type=IDENTIFIER '.' name=IDENTIFIER       # enumConstant
    | BINDING                                   # bound
    ;

/* stance.opposes( $operation ); */
effectCall
    : board=IDENTIFIER '.' effect=IDENTIFIER '(' (effectArgument (',' effectArgument)*)? ')' ';'
    ;

effectArgument
    : board=IDENTIFIER '.' call=IDENTIFIER '(' ')'      # package
    | value                                             # plainArgument
    ;

IDENTIFIER : [A-Za-z] [A-Za-z0-9_]* ;
BINDING    : '$' [A-Za-z] [A-Za-z0-9_]* ;
NUMBER     : [0-9]+ ('.' [0-9]+)? ;
/* The only escapes are \" and \\. */
STRING     : '"' (~["\\\r\n\t] | '\\"' | '\\\\')* '"' ;

SPACE      : [ \t\r\n]+ -> skip ;
COMMENT    : '/*' .*? '*/' -> skip ;
REMARK     : '//' ~[\r\n]* -> skip ;
/* Everything else is a token too, so that a refusal can point at it. */
OTHER      : . ;
