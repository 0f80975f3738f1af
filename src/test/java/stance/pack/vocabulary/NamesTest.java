package stance.pack.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.problem.Problem;

/** A name that is let pass must work in Drools; a name that does not is refused. */
class NamesTest {

    private static final String COLOUR = "declare enum Colour RED(\"red\"), BLUE(\"blue\"); label : String end\n";

    @TempDir
    private Path temporary;

    private List<String> codes(String declarations) {
        return TestPack.in(temporary).declarations(declarations).problems().stream()
                .map(Problem::code)
                .toList();
    }

    /** The provisions that the stance found, out of the two that are proposed. */
    private List<String> found(String declarations, String when, String provisions) {
        var pack = TestPack.in(temporary)
                .declarations(declarations)
                .stance("MX-1", when, "stance.opposes( $x );")
                .load();
        return TestPack.findings(pack, provisions).stream()
                .flatMap(finding -> finding.targets().stream())
                .toList();
    }

    @Nested
    class OfTypesAndEnums {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Country",
                    "Duration",
                    "Label",
                    "Match",
                    "Function",
                    "Stance",
                    "List",
                    "Date",
                    "Event",
                    "KieSession",
                    "A"
                })
        void worksWhereNeitherJavaNorDroolsHasAClassOfItByDefault(String name) {
            var ofType = found(
                    COLOUR + "declare " + name + " extends Provision colour : Colour end",
                    "$x : " + name + "( colour == Colour.RED ) not " + name
                            + "( colour not in ( Colour.RED, Colour.BLUE ) )",
                    "'yes': { 'type': '%1$s', 'colour': 'RED' }, 'no': { 'type': '%1$s', 'colour': 'BLUE' }"
                            .formatted(name));
            var ofEnum = found(
                    COLOUR.replace("Colour", name) + "declare Thing extends Provision colour : " + name + " end",
                    "$x : Thing( colour == " + name + ".RED )",
                    "'yes': { 'type': 'Thing', 'colour': 'RED' }, 'no': { 'type': 'Thing', 'colour': 'BLUE' }");

            assertThat(ofType).containsExactly("yes");
            assertThat(ofEnum).containsExactly("yes");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Process",
                    "Thread",
                    "Record",
                    "System",
                    "Character",
                    "Math",
                    "Runtime",
                    "Override",
                    "Array",
                    "Rule",
                    "Query",
                    "FactType",
                    "Object",
                    "String",
                    "Provision",
                    "Scenario",
                    "StanceBoard"
                })
        void isRefusedWhereAClassWouldBeTakenForIt(String name) {
            assertThat(codes("declare " + name + " extends Provision end")).contains("vocabulary.name-taken");
            assertThat(codes("declare enum " + name + " RED; end")).contains("vocabulary.name-taken");
        }

        @ParameterizedTest
        @ValueSource(strings = {"country", "_Country", "C_", "C1"})
        void beginsWithACapital(String name) {
            var isGood = Character.isUpperCase(name.charAt(0));

            var found = codes("declare enum " + name + " RED; end");

            assertThat(found.contains("vocabulary.name") || found.contains("profile.syntax"))
                    .isNotEqualTo(isGood);
        }
    }

    @Nested
    class OfConstants {

        @ParameterizedTest
        @ValueSource(strings = {"NULL", "TRUE", "EMPTY", "THIS", "CLASS", "VALUES", "ORDINAL", "NAN", "A", "A_1", "IN"})
        void works(String name) {
            var found = found(
                    COLOUR.replace("RED", name) + "declare Thing extends Provision colour : Colour end",
                    "$x : Thing( colour == Colour." + name + ", colour in ( Colour." + name + " ) )",
                    "'yes': { 'type': 'Thing', 'colour': '" + name
                            + "' }, 'no': { 'type': 'Thing', 'colour': 'BLUE' }");

            assertThat(found).containsExactly("yes");
        }

        @ParameterizedTest
        @ValueSource(strings = {"red", "Red", "rED"})
        void isInCapitals(String name) {
            assertThat(codes("declare enum Colour " + name + "; end")).contains("vocabulary.name");
        }
    }

    @Nested
    class OfFields {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "value",
                    "object",
                    "size",
                    "date",
                    "name",
                    "label",
                    "key",
                    "entry",
                    "count",
                    "sum",
                    "rank",
                    "set",
                    "time",
                    "duration",
                    "enabled",
                    "timer",
                    "unit",
                    "declaration",
                    "stance",
                    "test_pack",
                    "record",
                    "yield",
                    "module",
                    "asOf",
                    "parties",
                    "proposedBy",
                    "issue",
                    "a",
                    "b2",
                    "place",
                    "none",
                    "all",
                    "of"
                })
        void works(String name) {
            var provisions = "'yes': { 'type': 'Thing', '%1$s': %2$s }, 'no': { 'type': 'Thing', '%1$s': %3$s }";

            var ofText = found(
                    "declare Thing extends Provision " + name + " : String end",
                    "$x : Thing( " + name + " == \"ab\" )",
                    provisions.formatted(name, "'ab'", "'ba'"));
            var ofFlag = found(
                    "declare Thing extends Provision " + name + " : Boolean @optional end",
                    "$x : Thing( $v : %1$s, !( %1$s == false ) ) exists Thing( %1$s == $v )".formatted(name),
                    provisions.formatted(name, "true", "false"));
            var ofNumber = found(
                    "declare Thing extends Provision " + name + " : Integer @optional end",
                    "$x : Thing( %1$s > 5 || %1$s == 3 ) accumulate( Thing( $v : %1$s ), $m : max( $v ); $m == 7 )"
                            .formatted(name),
                    provisions.formatted(name, "7", "4"));

            assertThat(ofText).containsExactly("yes");
            assertThat(ofFlag).containsExactly("yes");
            assertThat(ofNumber).containsExactly("yes");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "if",
                    "class",
                    "int",
                    "this",
                    "end",
                    "rule",
                    "not",
                    "empty",
                    "nil",
                    "from",
                    "eval",
                    "var",
                    "util",
                    "after",
                    "before",
                    "during",
                    "includes",
                    "starts",
                    "drools",
                    "kcontext",
                    "hashCode",
                    "toString",
                    "notify",
                    "getRate",
                    "isRate",
                    "get_rate",
                    "iD",
                    "Rate"
                })
        void isRefusedWhereItMeansSomethingElse(String name) {
            assertThat(codes("declare Thing extends Provision " + name + " : String end"))
                    .isNotEmpty()
                    .first()
                    .isIn("vocabulary.name", "profile.syntax", "profile.construct");
        }

        @ParameterizedTest
        @ValueSource(strings = {"type", "id", "proposed"})
        void isRefusedWhereEveryProvisionHasIt(String name) {
            assertThat(codes("declare Thing extends Provision " + name + " : String end"))
                    .contains("vocabulary.name-taken");
        }
    }
}
