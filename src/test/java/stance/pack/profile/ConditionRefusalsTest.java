package stance.pack.profile;

import static stance.pack.profile.Refusal.refusal;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;

@DisplayName("In a left-hand side, refused with its place and a way out is")
class ConditionRefusalsTest {

    private static final String FIELD = "name a field of the pattern";
    private static final String FORM = "$name : Type( field == value )";

    @TempDir
    private Path temporary;

    static Stream<Refusal> constraints() {
        return Stream.of(
                refusal("a static call", "$t : Tariff( rate == Canary.spring§() )", "\"(\"", "Method calls"),
                refusal(
                        "a static call by its full name",
                        "$t : Tariff( rate == stance.Canary§.spring() )",
                        "\".\"",
                        FIELD),
                refusal("a method call on a field", "$t : Tariff( rate§.intValue() == 3 )", "\".\"", FIELD),
                refusal("a field of a field", "$t : Tariff( payer§.label == \"x\" )", "\".\"", FIELD),
                refusal(
                        "code behind a constraint",
                        "$t : Tariff( rate == 3 §; stance.Canary.spring() == \"z\" )",
                        "\";\"",
                        "nothing follows"),
                refusal("an assignment", "$t : Tariff( rate §= 3 )", "\"=\"", "Write =="),
                refusal("a unification", "$t : Tariff( $r :§= rate )", "\"=\"", "bind with $name : field"),
                refusal(
                        "eval among constraints",
                        "$t : Tariff( §eval( stance.Canary.spring() ) )",
                        "\"eval\"",
                        "Compare a field"),
                refusal("a new object", "$t : Tariff( rate == §new stance.Canary() )", "\"new\"", "runs no code"),
                refusal("arithmetic", "$t : Tariff( rate == 3 §+ 4 )", "\"+\"", "Nothing is computed"),
                refusal("a value in parentheses", "$t : Tariff( rate == §( 3 ) )", "\"(\"", "field == value"),
                refusal("a choice", "$t : Tariff( rate == 3 §? true : false )", "\"?\"", "choices"),
                refusal("an index", "$t : Tariff( participants§[0] == 1 )", "\"[\"", "Indexes"),
                refusal("an inline cast", "$t : Tariff( payer§#Country.label == 1 )", "\"#\"", "Inline casts"),
                refusal("a template", "$t : Tariff( rate == §@{stance.Canary.spring()} )", "\"@\"", "templates"),
                refusal("a positional argument", "$t : Tariff( MEXICO§, 3 )", "\",\"", FORM),
                refusal(
                        "a positional argument with its sign",
                        "$t : Tariff( payer§; )",
                        "\";\"",
                        "a field, a comparison"),
                refusal(
                        "a regular expression",
                        "$t : Tariff( payer §matches \"M.*\" )",
                        "\"matches\"",
                        "Compare with =="),
                refusal(
                        "a comparison by sound",
                        "$t : Tariff( payer §soundslike \"M\" )",
                        "\"soundslike\"",
                        "Compare with =="),
                refusal(
                        "a comparison of parts",
                        "$t : Tariff( payer §str[startsWith] \"M\" )",
                        "\"str\"",
                        "Compare with =="),
                refusal(
                        "a comparison in time",
                        "$t : Tariff( rate §after 3 )",
                        "\"after\"",
                        "in, contains and memberOf"),
                refusal("half a constraint", "$t : Tariff( rate > 3 && §< 5 )", "\"<\"", FORM),
                refusal("a field alone", "$t : Tariff( rate §)", "\")\"", FORM),
                refusal("a negation without parentheses", "$t : Tariff( !§rate == 4 )", "\"rate\"", FORM),
                refusal("the fact itself", "$t : Tariff( §this != null )", "\"this\"", "payer, rate, proposed"),
                refusal(
                        "a constant that is a method",
                        "$t : Tariff( payer == §Country.values )",
                        "\"values\"",
                        "MEXICO"));
    }

    static Stream<Refusal> texts() {
        return Stream.of(
                refusal("a unicode escape in a text", "$t : Tariff( rate == §\"\\u0041\" )", "text", "written itself"),
                refusal("another escape in a text", "$t : Tariff( rate == §\"a\\nb\" )", "text", "only escapes"),
                refusal(
                        "a unicode escape in a name",
                        "$t : Tariff( §\\u0072ate == 3 )",
                        "\"\\\"",
                        "write the character"),
                refusal("a text in single quotes", "$t : Tariff( rate == §'x' )", "'x'", "Write \"x\""),
                refusal("a text that does not end", "$t : Tariff( rate == §\"x )", "not closed", "ends on its line"),
                refusal("a comment that does not end", "$t : Tariff() §/* never", "\"/\"", "ends with */"),
                refusal("a letter outside of ASCII in a name", "$t : Tariff( r§äte == 3 )", "\"äte\"", FORM),
                refusal("a hexadecimal number", "$t : Tariff( rate == 0§x10 )", "\"x10\"", "digits"),
                refusal("a number with an exponent", "$t : Tariff( rate == 1§e9 )", "\"e9\"", "digits"),
                refusal("a number with a Java suffix", "$t : Tariff( rate == 10§L )", "\"L\"", "digits"),
                refusal("a number that begins with its point", "$t : Tariff( rate == §.5 )", ".5", "Write 0.5"),
                refusal("a number that ends with its point", "$t : Tariff( rate == 5§. )", "\".\"", "digits"));
    }

    static Stream<Refusal> conditions() {
        return Stream.of(
                refusal("eval", "$t : Tariff() §eval( stance.Canary.spring() )", "\"eval\"", "Compare a field"),
                refusal("from", "$t : Tariff() §from stance.Canary.spring()", "\"from\"", "Match the facts"),
                refusal("collect", "$t : Tariff() from §collect( Tariff() )", "\"collect\"", "Count or sum"),
                refusal("a type of Java", "$t : §java.util.List()", "\"java\"", "types of vocabulary.drl"),
                refusal("a type by its full name", "$t : stance§.pack.Scenario()", "\".\"", FIELD),
                refusal("a path", "§/tariffs[ rate > 3 ]", "\"/\"", "OOPath"),
                refusal("a path that is bound", "$t : §/tariffs", "\"/\"", "OOPath"),
                refusal("a query", "§?tariffs( 3; )", "\"?\"", "queries"),
                refusal(
                        "an annotation of a pattern",
                        "$t : Tariff() §@watch( rate )",
                        "\"@\"",
                        "Annotations of patterns"),
                refusal("a window", "$t : Tariff( rate > 3 ) §over window:length( 3 )", "\"over\"", "Windows"),
                refusal("a timer", "$t : Tariff() §timer( int: 1s )", "\"timer\"", "leave the attribute out"),
                refusal(
                        "a branch with a consequence",
                        "$t : Tariff() if ( rate > 3 ) §do[x]",
                        "\"do\"",
                        "runs no code"),
                refusal("a named consequence", "$t : Tariff() §do[x]", "\"do\"", "runs no code"),
                refusal("a binding without its sign", "§t : Tariff()", "\"t\"", "Write $t"),
                refusal("code", "$t : Tariff() drools§.halt();", "\".\"", FIELD));
    }

    static Stream<Refusal> groups() {
        var one = "Write one pattern here";
        return Stream.of(
                refusal("a group in exists", "exists( Tariff() §and not Talks() )", "\"and\"", one),
                refusal("a group in not", "not( Tariff() §and Talks() )", "\"and\"", one),
                refusal("a choice in not", "not( Tariff() §or Talks() )", "\"or\"", "patterns alone"),
                refusal("not in exists", "exists( §not Tariff() )", "\"not\"", one),
                refusal("not in not", "not( §not Tariff() )", "\"not\"", one),
                refusal("exists in not", "not( §exists Tariff() )", "\"exists\"", one),
                refusal("a second pattern in forall", "forall( Tariff() §Talks() )", "\"Talks\"", FORM),
                refusal("not in forall", "forall( §not Tariff() )", "\"not\"", one),
                refusal("not in or", "( Tariff() or §not Talks() )", "\"not\"", one),
                refusal("a group in or", "( Tariff() or §( Talks() and Talks() ) )", "\"(\"", "field == value"),
                refusal("a conjunction", "Tariff() §and Talks()", "\"and\"", "hold together already"),
                refusal("or without parentheses", "Tariff() §or Talks()", "\"or\"", "in parentheses"));
    }

    static Stream<Refusal> accumulations() {
        var figure = "Bind and count";
        return Stream.of(
                refusal(
                        "code in accumulate",
                        "accumulate( Tariff( $r : rate ); §init( stance.Canary.spring(); ) action( ) result( 1 ) )",
                        "\"init\"",
                        figure),
                refusal(
                        "a function of Java in accumulate",
                        "accumulate( $x : Tariff(), $n : stance§.Canary( $x ); $n > 0 )",
                        "\".\"",
                        ""),
                refusal(
                        "a function that makes no number",
                        "§accumulate( $x : Tariff(), $n : collectSet( $x ); $n > 0 )",
                        "\"collectSet\"",
                        "average, count, max, min, sum"),
                refusal(
                        "arithmetic in accumulate",
                        "accumulate( Tariff( $r : rate ), $n : sum( $r §* 2 ); $n > 0 )",
                        "\"*\"",
                        "Nothing is computed"),
                refusal(
                        "arithmetic on the figure",
                        "accumulate( Tariff( $r : rate ), $n : sum( $r ); $n §+ 1 > 0 )",
                        "\"+\"",
                        "Nothing is computed"),
                refusal(
                        "two figures in one accumulate",
                        "accumulate( $x : Tariff(), $n : count( $x )§, $m : count( $x ); $n > 0 )",
                        "\",\"",
                        FORM),
                refusal("the short form", "§acc( Tariff() )", "\"acc\"", figure),
                refusal("groupby", "§groupby( Tariff() )", "\"groupby\"", figure));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"constraints", "texts", "conditions", "groups", "accumulations"})
    void refused(Refusal refusal) {
        var rule = TestPack.rule("MX-1", refusal.plain(), "stance.opposes( $t );");

        refusal.verify(TestPack.in(temporary), "rules.drl", "package test_pack\n" + rule);
    }
}
