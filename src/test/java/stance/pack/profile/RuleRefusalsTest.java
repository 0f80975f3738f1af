package stance.pack.profile;

import static stance.pack.profile.Refusal.refusal;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;

@DisplayName("Around a rule, refused with its place and a way out is")
class RuleRefusalsTest {

    private static final String BODY = " when $t : Tariff() then stance.opposes( $t ); end";
    private static final String ATTRIBUTE = "leave the attribute out";
    private static final String ANNOTATION = "@key( name )";
    private static final String IMPORTED = "Only stance.pack.Provision and stance.pack.Scenario";

    @TempDir
    private Path temporary;

    static Stream<Refusal> attributes() {
        return Stream.of(
                refusal("salience", "rule \"MX-1 A\" §salience 10" + BODY, "\"salience\"", ATTRIBUTE),
                refusal("no-loop", "rule \"MX-1 A\" §no-loop true" + BODY, "\"no-loop\"", ATTRIBUTE),
                refusal("an agenda group", "rule \"MX-1 A\" §agenda-group \"x\"" + BODY, "\"agenda-group\"", ATTRIBUTE),
                refusal(
                        "an activation group",
                        "rule \"MX-1 A\" §activation-group \"x\"" + BODY,
                        "\"activation-group\"",
                        ATTRIBUTE),
                refusal(
                        "a ruleflow group",
                        "rule \"MX-1 A\" §ruleflow-group \"x\"" + BODY,
                        "\"ruleflow-group\"",
                        ATTRIBUTE),
                refusal("auto-focus", "rule \"MX-1 A\" §auto-focus" + BODY, "\"auto-focus\"", ATTRIBUTE),
                refusal("lock-on-active", "rule \"MX-1 A\" §lock-on-active" + BODY, "\"lock-on-active\"", ATTRIBUTE),
                refusal(
                        "enabled by code",
                        "rule \"MX-1 A\" §enabled( stance.Canary.spring() )" + BODY,
                        "\"enabled\"",
                        ATTRIBUTE),
                refusal("a timer", "rule \"MX-1 A\" §timer( int: 1s )" + BODY, "\"timer\"", ATTRIBUTE),
                refusal("calendars", "rule \"MX-1 A\" §calendars \"x\"" + BODY, "\"calendars\"", ATTRIBUTE),
                refusal("a duration", "rule \"MX-1 A\" §duration 3" + BODY, "\"duration\"", ATTRIBUTE),
                refusal(
                        "a date of effect",
                        "rule \"MX-1 A\" §date-effective \"1-Jan-2026\"" + BODY,
                        "\"date-effective\"",
                        "@stated"),
                refusal("a dialect", "rule \"MX-1 A\" §dialect \"java\"" + BODY, "\"dialect\"", "runs no code"),
                refusal(
                        "a list of attributes",
                        "rule \"MX-1 A\" §attributes salience 3" + BODY,
                        "\"attributes\"",
                        ATTRIBUTE),
                refusal("a parent", "rule \"MX-1 A\" §extends \"MX-2\"" + BODY, "\"extends\"", "@of( \"ID\" )"));
    }

    static Stream<Refusal> metadata() {
        return Stream.of(
                refusal(
                        "code in an annotation",
                        "rule \"MX-1 A\" @note( stance§.Canary.spring() )" + BODY,
                        "\".\"",
                        ANNOTATION),
                refusal(
                        "a sum in an annotation",
                        "rule \"MX-1 A\" @note( \"a\" §+ \"b\" )" + BODY,
                        "\"+\"",
                        ANNOTATION),
                refusal(
                        "a date without quotes",
                        "rule \"MX-1 A\" @stated( §2026-07-01 )" + BODY,
                        "2026-07-01",
                        "Write \"2026-07-01\""),
                refusal(
                        "an annotation with keys",
                        "rule \"MX-1 A\" @actor( key §= MEXICO )" + BODY,
                        "\"=\"",
                        ANNOTATION),
                refusal("an annotation of Java", "rule \"MX-1 A\" @com§.fasterxml.X( a )" + BODY, "\".\"", ANNOTATION),
                refusal("a name without quotes", "rule §MX-1" + BODY, "\"MX-\"", "its id and its title"),
                refusal("a name in single quotes", "rule §'MX-1 A'" + BODY, "'MX-1 A'", "Write \"MX-1 A\""),
                refusal(
                        "a rule without an end",
                        "rule \"MX-1 A\" when $t : Tariff() then §rule \"MX-2 B\"" + BODY,
                        "\"rule\"",
                        "closes with \"end\""));
    }

    static Stream<Refusal> units() {
        return Stream.of(
                refusal("a function", "§function void f() { stance.Canary.spring(); }", "\"function\"", "runs no code"),
                refusal("a query", "§query q() Tariff() end", "\"query\"", "Ask with a rule"),
                refusal("an import of a class", "import §java.lang.Runtime", "\"java\"", IMPORTED),
                refusal("an import of a package", "import §java.lang.*", "\"java\"", IMPORTED),
                refusal("an import of a function", "import §function stance.Canary.spring", "\"function\"", IMPORTED),
                refusal("a static import", "import static §stance.Canary.spring", "\"stance\"", IMPORTED),
                refusal(
                        "an import of an accumulate function",
                        "import §accumulate stance.Canary f",
                        "\"accumulate\"",
                        IMPORTED),
                refusal("a dialect", "§dialect \"java\"", "\"dialect\"", "runs no code"),
                refusal("a rule unit", "§unit X", "\"unit\"", "no rule units"),
                refusal("a template", "§template header x", "\"template\"", "runs no code"),
                refusal("eval", "§eval( stance.Canary.spring() )", "\"eval\"", "Compare a field"),
                refusal("a trait", "declare §trait X end", "\"trait\"", "extends Provision"),
                refusal("an expander", "§expander x.dsl", "\"expander\"", "begins with its package"));
    }

    static Stream<Refusal> headers() {
        return Stream.of(
                refusal("a foreign import", "§import stance.Canary;", "\"stance.Canary\"", "stance.pack.Provision"),
                refusal("a foreign global", "§global stance.Canary canary;", "The only global", ""),
                refusal("another type of the global", "§global stance.Canary stance;", "The only global", ""),
                refusal("another name of the global", "§global stance.pack.StanceBoard board;", "The only global", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"attributes", "metadata", "units", "headers"})
    void refused(Refusal refusal) {
        refusal.verify(TestPack.in(temporary), "rules.drl", "package test_pack\n" + refusal.plain() + "\n");
    }
}
