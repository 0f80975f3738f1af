/*
 * The rule profile: the declarative part of DRL in which packs are written. This grammar is its reference.
 *
 * A file that this grammar reads is also a DRL file; but what Drools compiles is printed anew from what was read here,
 * so whatever is not in this grammar never reaches the engine.
 */
grammar RuleProfile;

/*
 * A file of a pack: vocabulary.drl holds the declarations, every other file holds rules.
 */
packFile
    : header unit* EOF
    ;

/*
 * The package is the pack's id with "-" written as "_"; it, the imports and the global are the same for all packs.
 * vocabulary.drl has all of them, the other files no more than the package.
 *     package tmec_2026
 */
header
    : 'package' name=IDENTIFIER ';'? importLine* globalLine?
    ;

/*
 *     import stance.pack.Provision;
 */
importLine
    : 'import' qualifiedName ';'?
    ;

/*
 * The board that rules speak to.
 *     global stance.pack.StanceBoard stance;
 */
globalLine
    : 'global' qualifiedName IDENTIFIER ';'?
    ;

/*
 *     stance.pack.Provision
 */
qualifiedName
    : IDENTIFIER ('.' IDENTIFIER)*
    ;

/*
 * What a file is made of.
 */
unit
    : enumDeclaration
    | typeDeclaration
    | stanceRule
    ;

/*
 * A list of choices. The text is the label by which people read a choice.
 *     declare enum Country
 *         MEXICO("Mexico"),
 *         CANADA("Canada");
 *         label : String
 *     end
 */
enumDeclaration
    : 'declare' 'enum' name=IDENTIFIER constant (',' constant)* ';' enumField* 'end'
    ;

/*
 *     MEXICO("Mexico")
 */
constant
    : name=IDENTIFIER ('(' STRING (',' STRING)* ')')?
    ;

/*
 * A field of every choice, of the type String.
 *     label : String
 */
enumField
    : name=IDENTIFIER ':' type=IDENTIFIER ';'?
    ;

/*
 * A type of provision. It extends Provision or another type of the vocabulary, which thereby becomes a family.
 *     declare Toll extends Provision
 *         @doc( "A toll on a bridge" )
 *         payer : Country
 *             @doc( "who pays it" )
 *         rate : Double
 *             @unit( "percent" )
 *             @range( "0..100" )
 *             @optional
 *     end
 */
typeDeclaration
    : 'declare' name=IDENTIFIER 'extends' parent=IDENTIFIER annotation* field* 'end'
    ;

/*
 * A field is required unless it is @optional.
 *     rate : Double @range( "0..100" ) @optional
 */
field
    : name=IDENTIFIER ':' fieldType annotation* ';'?
    ;

/*
 * String, Integer, Double, Boolean, a list of choices, or a set of choices.
 *     java.util.Set<Country>
 */
fieldType
    : 'java' '.' 'util' '.' 'Set' '<' element=IDENTIFIER '>'    # setType
    | name=IDENTIFIER                                           # plainType
    ;

/*
 * On declarations: doc, phrase, unit, range, format, optional, carriedOutBy and affects. On rules: the metadata of a
 * stance.
 *     @doc( "who pays it" )
 */
annotation
    : '@' key=IDENTIFIER ('(' annotationValue ')')?
    ;

/*
 * One text or one name; for importance one number. Dates and other numbers are texts: Drools would reckon with them.
 *     "2026-01-29"
 *     2
 */
annotationValue
    : STRING
    | IDENTIFIER
    | NUMBER
    ;

/*
 * A stance, or a further rule of one. The name is the id, then the title.
 *     rule "MX-TOL-01 Mexico pays no toll"
 *         @actor( MEXICO )
 *         @topic( tariffs )
 *         @strength( FIRM )
 *         @basis( REPORTED )
 *         @stated( "2026-01-29" )
 *         @source( "call-2026-01-29" )
 *     when
 *         $toll : Toll( payer == Country.MEXICO )
 *     then
 *         stance.opposes( $toll );
 *     end
 *     rule "MX-TOL-02 A toll of 5 percent will do, and no higher one"
 *         @of( "MX-TOL-01" )
 *         @demands( rate )
 *     when
 *         $toll : Toll( payer == Country.CANADA, rate <= 5 )
 *     then
 *         stance.accepts( $toll );
 *     end
 */
stanceRule
    : 'rule' name=STRING annotation* 'when' condition* 'then' effectCall* 'end'
    ;

/*
 * All conditions of a rule must hold. "not" is true where there is no such fact, "exists" where there is one, "forall" where
 * every fact of the type meets the constraints, also where there is none. Alternatives bind the same names. Accumulate
 * reckons over all facts of a pattern: count, sum, min, max or average; min, max and average of nothing do not match.
 *     $toll : Toll( rate > 10 )
 *     not Toll( payer == Country.CANADA )
 *     exists Toll( rate > 10 )
 *     forall( Toll( rate <= 10 ) )
 *     ( $term : Toll() or $term : Tariff() )
 *     accumulate( Toll( $rate : rate ), $sum : sum( $rate ); $sum > 10 )
 */
condition
    : pattern                                   # patternCondition
    | 'not' onePattern                          # absence
    | 'exists' onePattern                       # presence
    | 'forall' '(' pattern ')'                  # universal
    | '(' pattern ('or' pattern)+ ')'           # alternatives
    | 'accumulate' '(' pattern (',' | ';') result=BINDING ':' function=IDENTIFIER '(' argument=BINDING ')' ';'
      resultTest (',' resultTest)* ')'          # accumulation
    ;

/*
 * A group of patterns is refused here.
 *     ( Toll( rate > 10 ) )
 */
onePattern
    : pattern
    | '(' pattern ')'
    ;

/*
 * A fact of a type, by what must hold of its fields. What is before the colon is a name for it.
 *     $toll : Toll( payer == Country.MEXICO, rate > 10 )
 */
pattern
    : (BINDING ':')? type=IDENTIFIER '(' (patternPart (',' patternPart)*)? ')'
    ;

/*
 * A name for the value of a field, or a constraint.
 *     $rate : rate
 *     rate > 10
 */
patternPart
    : BINDING ':' fieldName=IDENTIFIER          # fieldBinding
    | constraint                                # fieldConstraint
    ;

/*
 *     rate > 10 || rate == null
 */
constraint
    : conjunction ('||' conjunction)*
    ;

/*
 *     rate > 10 && payer == Country.MEXICO
 */
conjunction
    : term ('&&' term)*
    ;

/*
 *     !( rate > 10 )
 *     rate > 10
 */
term
    : '!' '(' constraint ')'                    # negation
    | '(' constraint ')'                        # group
    | comparison                                # single
    ;

/*
 * Of one field with one value. A constraint on an absent field is false, a negated one too: absence is asked with
 * "== null". "contains" is for sets, "memberOf" for the value of a field in a set that was bound before.
 *     rate >= 10
 *     payer in ( Country.MEXICO, Country.CANADA )
 *     payer not in ( Country.MEXICO )
 *     participants contains Country.MEXICO
 *     participants not contains Country.MEXICO
 *     payer memberOf $participants
 *     $rate != null
 */
comparison
    : fieldName=IDENTIFIER operator=('==' | '!=' | '<' | '<=' | '>' | '>=') value    # relation
    | fieldName=IDENTIFIER 'not'? 'in' '(' value (',' value)* ')'                   # membership
    | fieldName=IDENTIFIER 'not'? 'contains' value                                  # containment
    | fieldName=IDENTIFIER 'not'? 'memberOf' BINDING                                # elementOf
    | BINDING operator=('==' | '!=') 'null'                                         # boundAbsence
    ;

/*
 * What must hold of the figure of an accumulate.
 *     $sum > 10
 */
resultTest
    : BINDING operator=('==' | '!=' | '<' | '<=' | '>' | '>=') value
    ;

/*
 * A text, a number, true, false, null, a choice or a bound value.
 *     "2026-01-29"
 *     75.5
 *     -3
 *     true
 *     Country.MEXICO
 *     $rate
 */
value
    : STRING                                    # text
    | NUMBER                                    # number
    | '-' NUMBER                                # negative
    | ('true' | 'false')                        # flag
    | 'null'                                    # nothing
    | type=IDENTIFIER '.' name=IDENTIFIER       # enumConstant
    | BINDING                                   # bound
    ;

/*
 * What the stance says, of the facts that were bound above "then".
 *     stance.opposes( $toll );
 *     stance.requires( $toll, "a discount" );
 *     stance.proposes( $toll, "rate", 5 );
 */
effectCall
    : board=IDENTIFIER '.' effect=IDENTIFIER '(' (effectArgument (',' effectArgument)*)? ')' ';'
    ;

/*
 * A bound fact, a value, or the package as a whole.
 *     $toll
 *     stance.thePackage()
 */
effectArgument
    : board=IDENTIFIER '.' call=IDENTIFIER '(' ')'      # package
    | value                                             # plainArgument
    ;

/* A name. */
IDENTIFIER : [A-Za-z] [A-Za-z0-9_]* ;
/* A name for a fact or a value, in one rule. */
BINDING    : '$' [A-Za-z] [A-Za-z0-9_]* ;
/* At most 15 digits, and 9 after the point; one with more of them than a `Double` keeps (some 16 in all) is refused. */
NUMBER     : [0-9]+ ('.' [0-9]+)? ;
/* The only escapes are \" and \\. */
STRING     : '"' (~["\\\r\n\t] | '\\"' | '\\\\')* '"' ;

/* White space and line ends mean nothing. */
SPACE      : [ \t\r\n]+ -> skip ;
COMMENT    : '/*' .*? '*/' -> skip ;
/* Comments are read over. */
REMARK     : '//' ~[\r\n]* -> skip ;
/* Everything else is a token too, so that a refusal can point at it. */
OTHER      : . ;
