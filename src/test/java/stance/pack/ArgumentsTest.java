package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;

/** What a rule is called and what it says arrives as it was written. */
class ArgumentsTest {

    private static final String DECLARATIONS =
            "declare Thing extends Provision number : Double @optional whole : Integer @optional end";

    @TempDir
    private Path temporary;

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Nested
    class OfEffects {

        @Test
        void areTheTextsThatWereWritten() {
            var texts = ComparisonTest.TEXTS.stream()
                    .filter(text -> !text.isBlank())
                    .toList();
            var rules = new StringBuilder();
            for (var i = 0; i < texts.size(); i++) {
                rules.append(TestPack.rule(
                        "MX-" + i, "$t : Thing()", "stance.requires( $t, " + literal(texts.get(i)) + " );"));
            }
            var pack = TestPack.in(temporary)
                    .declarations(DECLARATIONS)
                    .rules(rules.toString())
                    .load();

            var found = TestPack.findings(pack, "'a': { 'type': 'Thing' }");

            assertThat(found)
                    .hasSameSizeAs(texts)
                    .allSatisfy(finding -> assertThat(finding.arguments().get(0).words())
                            .isEqualTo(texts.get(
                                    Integer.parseInt(finding.stance().id().substring(3)))));
        }

        @Test
        void areTheNumbersThatWereWritten() {
            var pack = TestPack.in(temporary)
                    .declarations(DECLARATIONS)
                    .stance(
                            "MX-1",
                            "$t : Thing()",
                            "stance.opposes( $t ); stance.proposes( $t, \"number\", -0.1 );"
                                    + " stance.proposes( $t, \"whole\", -2147483648 );")
                    .load();

            var found = TestPack.findings(pack, "'a': { 'type': 'Thing' }");

            assertThat(found)
                    .flatExtracting(finding -> finding.arguments())
                    .extracting(argument -> argument.words())
                    .contains("-0.1", "-2147483648");
        }
    }

    @Nested
    class OfRules {

        @ParameterizedTest
        @MethodSource("stance.pack.ArgumentsTest#titles")
        void areTheTitlesThatWereWritten(String title) {
            var rule = TestPack.rule("MX-1", "$t : Thing()", "stance.opposes( $t );");
            var pack = TestPack.in(temporary)
                    .declarations(DECLARATIONS)
                    .rules(rule.replace(
                            "A title",
                            literal(title).substring(1, literal(title).length() - 1)))
                    .load();

            var found = TestPack.findings(pack, "'a': { 'type': 'Thing' }");

            assertThat(found)
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.stance().title().written()).isEqualTo(title));
        }
    }

    static List<String> titles() {
        return ComparisonTest.TEXTS.stream()
                .filter(text -> !text.isBlank() && !text.endsWith(" "))
                .toList();
    }
}
