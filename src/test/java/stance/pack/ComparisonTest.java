package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;

/** Values are what they say: no text is read as a number, no number as another one. */
class ComparisonTest {

    private static final String DECLARATIONS = """
            declare enum Place A1("a"), A2("b"), A3("c"), A4("d"), A5("e"), A6("f"), A7("g"), A8("h"), A9("i"), B1("j"),
                B2("k"), B3("l"); label : String end
            declare Thing extends Provision
                code : String @optional
                day : String @format( date ) @optional
                whole : Integer @optional
                number : Double @optional
                place : Place @optional
            end
            """;

    /** More rules on one field than Drools tests one by one: beyond that it looks values up. */
    private static final List<String> PLACES =
            List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1", "B2", "B3");

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "10",
            "9",
            "1",
            "1.0",
            "007",
            "7",
            "true",
            "null",
            "-0",
            "1e3",
            "1000",
            "2026-07-01",
            "2026-7-1",
            "a",
            "A",
            "ñandú",
            "日本",
            "😀",
            "a \\ b",
            "\\",
            "\\\\",
            "\"",
            "a\"b",
            "a; b",
            "a && b",
            "x == y",
            "( ",
            "// c",
            "https://e.org",
            "#{x}",
            "@{x}",
            "${x}",
            "$t",
            "modify( $x ) { }",
            "update( $x );",
            "drools.halt();",
            "end");
    private static final List<String> WHOLES = List.of(
            "0", "1", "-1", "9", "10", "255", "256", "65536", "2147483647", "-2147483648", "1000000000", "8", "7", "6");
    private static final List<String> NUMBERS = List.of(
            "0",
            "0.1",
            "0.2",
            "0.3",
            "0.5",
            "1",
            "-1",
            "1.5",
            "10",
            "1000000000",
            "123456789012345",
            "0.000000001",
            "99.9",
            "100");
    private static final List<String> DAYS = List.of(
            "2025-12-31",
            "2026-01-01",
            "2026-01-02",
            "2026-01-29",
            "2026-02-01",
            "2026-07-01",
            "2026-07-31",
            "2026-10-01",
            "2026-12-31",
            "2027-01-01",
            "2030-06-15",
            "1999-09-09");

    @TempDir
    private Path temporary;

    static List<List<String>> fields() {
        return List.of(
                List.of("code", "texts"),
                List.of("whole", "wholes"),
                List.of("number", "numbers"),
                List.of("day", "days"),
                List.of("place", "places"));
    }

    private static List<String> values(String kind) {
        return switch (kind) {
            case "texts" -> TEXTS;
            case "wholes" -> WHOLES;
            case "numbers" -> NUMBERS;
            case "days" -> DAYS;
            default -> PLACES;
        };
    }

    /** A value as a rule writes it. */
    private static String literal(String kind, String value) {
        return switch (kind) {
            case "texts", "days" -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case "places" -> "Place." + value;
            default -> value;
        };
    }

    /** A value as a scenario writes it. */
    private static String json(String kind, String value) {
        if (kind.equals("wholes") || kind.equals("numbers")) {
            return value;
        }
        var text = new StringBuilder("'");
        value.chars().forEach(letter -> text.append("\\u%04x".formatted(letter)));
        return text.append("'").toString();
    }

    /** For each value, the values whose rule finds it. */
    private List<List<String>> found(String kind, String field, UnaryOperator<String> constraint) {
        var values = values(kind);
        var rules = new StringBuilder();
        for (var i = 0; i < values.size(); i++) {
            var when = "$t : Thing( " + constraint.apply(literal(kind, values.get(i))) + " )";
            rules.append(TestPack.rule("MX-" + i, when, "stance.opposes( $t );"));
        }
        var pack = TestPack.in(temporary)
                .declarations(DECLARATIONS)
                .rules(rules.toString())
                .load();
        var all = new ArrayList<List<String>>();
        for (var round = 0; round < 2; round++) {
            all.clear();
            for (var value : values) {
                var thing = "'a': { 'type': 'Thing', '" + field + "': " + json(kind, value)
                        + " }, 'b': { 'type': 'Thing' }";
                all.add(TestPack.findings(pack, thing).stream()
                        .map(finding -> values.get(
                                Integer.parseInt(finding.stance().id().substring(3))))
                        .toList());
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aValueIsEqualToItselfAlone(List<String> fieldAndKind) {
        var field = fieldAndKind.get(0);
        var kind = fieldAndKind.get(1);

        var equal = found(kind, field, value -> field + " == " + value);
        var in = found(kind, field, value -> field + " in ( " + value + " )");
        var notUnequal = found(kind, field, value -> "!( " + field + " != " + value + " )");

        var itself = values(kind).stream().map(List::of).toList();
        assertThat(equal).isEqualTo(itself);
        assertThat(in).isEqualTo(itself);
        assertThat(notUnequal).isEqualTo(itself);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"whole, wholes", "number, numbers", "day, days"})
    void orderIsThatOfNumbersAndOfTime(String field, String kind) {
        var less = found(kind, field, value -> field + " < " + value);
        var notGreater = found(kind, field, value -> "!( " + field + " > " + value + " )");

        var values = values(kind);
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            assertThat(less.get(i))
                    .containsExactlyInAnyOrderElementsOf(values.stream()
                            .filter(other -> order(kind, value, other) < 0)
                            .toList());
            assertThat(notGreater.get(i))
                    .containsExactlyInAnyOrderElementsOf(values.stream()
                            .filter(other -> order(kind, value, other) <= 0)
                            .toList());
        }
    }

    private static int order(String kind, String value, String other) {
        return kind.equals("days")
                ? value.compareTo(other)
                : Double.compare(Double.parseDouble(value), Double.parseDouble(other));
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "number == 0, -0.0, true", "number == -0.0, 0, true", "number == 1, 1.0, true", "number == 1.50, 1.5, true",
            "number == 1000000000, 1e9, true", "number == 007, 7, true", "number == 010, 8, false",
                    "number < 0.3, 0.29, true",
            "number in ( 1 ), 1.0, true", "number != 3, 3.0, false", "number > 0.1, 0.1, false",
                    "number >= 0.1, 0.1, true"
        })
        void areTheSameHoweverTheyAreWritten(String constraint, String value, boolean matches) {
            var found = new Matches(temporary, DECLARATIONS)
                    .of("$t : Thing( " + constraint + " )", "'a': { 'type': 'Thing', 'number': " + value + " }");

            assertThat(found.contains("a")).isEqualTo(matches);
        }
    }
}
