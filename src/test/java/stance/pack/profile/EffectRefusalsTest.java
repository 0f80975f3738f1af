package stance.pack.profile;

import static stance.pack.profile.Refusal.refusal;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;

@DisplayName("In a right-hand side, refused with its place and a way out is")
class EffectRefusalsTest {

    private static final String NO_CODE = "runs no code";
    private static final String EFFECT = "stance.opposes(";

    @TempDir
    private Path temporary;

    static Stream<Refusal> calls() {
        return Stream.of(
                refusal("a static call", "§Canary.spring();", "\"Canary\"", EFFECT),
                refusal(
                        "a static call by its full name",
                        "stance.Canary§.spring();",
                        "\".\"",
                        "nothing is called on them"),
                refusal("a call of the engine", "§drools.halt();", "\"drools\"", EFFECT),
                refusal("a call of the engine's context", "§kcontext.getKieRuntime();", "\"kcontext\"", EFFECT),
                refusal("a call of a fact", "§$t.setRate( 3 );", "\"$t\"", EFFECT),
                refusal(
                        "a call on what an effect gives",
                        "stance.opposes( $t )§.toString();",
                        "\".\"",
                        "nothing is called"),
                refusal("a method of every object", "stance.§getClass();", "\"getClass\"", "supports, accepts"),
                refusal("an unknown effect", "stance.§oppose( $t );", "\"oppose\"", "Maybe you meant \"opposes\""),
                refusal("another board", "§board.opposes( $t );", "\"board\"", EFFECT),
                refusal("the package as an effect", "stance.§thePackage();", "\"thePackage\"", "supports"));
    }

    static Stream<Refusal> statements() {
        return Stream.of(
                refusal("modify", "§modify( $t ) { rate = 3 }", "\"modify\"", NO_CODE),
                refusal("update", "§update( $t );", "\"update\"", NO_CODE),
                refusal("insert", "§insert( new Talks() );", "\"insert\"", NO_CODE),
                refusal("insertLogical", "§insertLogical( $t );", "\"insertLogical\"", NO_CODE),
                refusal("delete", "§delete( $t );", "\"delete\"", NO_CODE),
                refusal("an assignment to a field", "§$t.rate = 3;", "\"$t\"", EFFECT),
                refusal("an assignment to the board", "stance §= null;", "\"=\"", EFFECT),
                refusal("a variable", "int §n = 3;", "\"n\"", EFFECT),
                refusal("a branch", "§if ( true ) { }", "\"if\"", NO_CODE),
                refusal("a loop", "§for ( ;; ) { }", "\"for\"", NO_CODE),
                refusal("a block", "§{ stance.opposes( $t ); }", "\"{\"", EFFECT),
                refusal("a return", "§return;", "\"return\"", NO_CODE),
                refusal("a template", "§@{ stance.Canary.spring() }", "\"@\"", EFFECT),
                refusal("a second consequence", "§then[x] stance.opposes( $t );", "\"then\"", EFFECT),
                refusal("an empty statement", "stance.opposes( $t );§;", "\";\"", "Leave it out"),
                refusal("a statement that does not end", "stance.opposes( $t )§\nend", "\";\"", "Each effect ends"));
    }

    static Stream<Refusal> arguments() {
        return Stream.of(
                refusal("a field of a fact", "stance.opposes( $t§.rate );", "\".\"", "nothing is called"),
                refusal(
                        "a static call as argument",
                        "stance.opposes( stance.Canary§.spring() );",
                        "\".\"",
                        "nothing is called"),
                refusal("another call as argument", "stance.opposes( §stance.toString() );", "stance.toString()", ""),
                refusal(
                        "the package of another board",
                        "stance.opposes( §board.thePackage() );",
                        "board.thePackage()",
                        ""),
                refusal("a new object", "stance.opposes( §new Object() );", "\"new\"", NO_CODE),
                refusal("a cast", "stance.opposes( §( Object ) $t );", "\"(\"", EFFECT),
                refusal("arithmetic", "stance.requires( $t, \"x\" §+ 1 );", "\"+\"", "write the text"),
                refusal("a text in single quotes", "stance.requires( $t, §'x' );", "'x'", "Write \"x\""),
                refusal("a unicode escape", "stance.requires( $t, §\"\\u0022\" );", "text", "written itself"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"calls", "statements", "arguments"})
    void refused(Refusal refusal) {
        var rule = TestPack.rule("MX-1", "$t : Tariff()", refusal.plain());

        refusal.verify(TestPack.in(temporary), "rules.drl", "package test_pack\n" + rule);
    }
}
