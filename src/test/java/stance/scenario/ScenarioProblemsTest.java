package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.pack.PolicyPack;

@DisplayName("A scenario is refused with the place and the reason")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioProblemsTest {

    private PolicyPack pack;

    @BeforeAll
    void load(@TempDir Path folder) {
        pack = TestPack.in(folder).load();
    }

    @Test
    void unlessItIsFaultless() {
        assertThat(TestProblems.words(pack, TestProblems.FAULTLESS)).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvFileSource(resources = "wrong-members.csv", delimiter = '^', quoteCharacter = '`')
    void whereAMemberIsWrong(String that, String written, String problem) {
        assertThat(TestProblems.instead(pack, that, written)).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "wrong-further-members.csv", delimiter = '^', quoteCharacter = '`')
    void whereAFurtherMemberIsWrong(String member, String problem) {
        assertThat(TestProblems.member(pack, member)).containsExactly(problem);
    }

    @Nested
    @DisplayName("as a whole")
    class AsAWhole {

        @Test
        void whereNothingIsProposed() {
            assertThat(TestProblems.instead(pack, "'p': { 'type': 'Tariff', 'payer': 'MEXICO' }", ""))
                    .containsExactly(
                            "test.json:1:1 scenario.empty: There is no provision in this scenario: nothing is proposed.");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "`'provisions': {}`,test.json:1:1 scenario.empty: There is no provision in this scenario: nothing is proposed.",
                    "`'provisions': []`,test.json:1:97 /provisions json.wrong-kind: "
                            + "\"provisions\" must be an object; found a list.",
                })
        void whereNothingIsProposedAndTheRestSpeaksOfIt(String provisions, String problem) {
            var text = "{ 'pack': 'test-pack', 'title': 't', 'asOf': '2026-01-29', 'parties': ['MEXICO'], " + provisions
                    + ", 'variants': { 'v': { 'provisions': { 'p': { 'payer': 'MEXICO' } } } },"
                    + " 'importance': { 'p': 2 }, 'expect': { 'responses': { 'MEXICO': { 'p': 'ACCEPTS' } } } }";

            assertThat(TestProblems.words(pack, text.replace('\'', '"'))).containsExactly(problem);
        }

        @Test
        void whereAFactOfItsContextHasTheIdOfAProvision() {
            assertThat(TestProblems.member(
                            pack,
                            "'context': { 'p': { 'type': 'Tariff', 'payer': 'MEXICO' } }, "
                                    + "'variants': { 'v': { 'asOf': '2026-01-28' }, 'w': { 'asOf': '2026-01-27' } }"))
                    .singleElement()
                    .asString()
                    .contains("stands for a provision and for a fact of the context in this scenario");
        }

        @Test
        void whereItHasNothingButItsPack() {
            assertThat(TestProblems.words(pack, "{ \"pack\": \"test-pack\" }"))
                    .containsExactly(
                            "test.json:1:1 json.missing-field: The field \"title\" is missing in this scenario.",
                            "test.json:1:1 json.missing-field: The field \"asOf\" is missing in this scenario.",
                            "test.json:1:1 json.missing-field: The field \"parties\" is missing in this scenario.",
                            "test.json:1:1 scenario.empty: There is no provision in this scenario: nothing is proposed.");
        }

        @Test
        void whereItHasMoreThan64Facts() {
            assertThat(TestProblems.member(pack, "'context': { " + facts(63) + " }"))
                    .isEmpty();
            assertThat(TestProblems.member(pack, "'context': { " + facts(64) + " }"))
                    .containsExactly("test.json:1:1 scenario.limit: There are 65 provisions and context facts in this"
                            + " scenario; 64 are the most.");
        }

        @Test
        void withTheMistakesOfItsVariantsToo() {
            var problems = TestProblems.member(
                    pack,
                    "'proposedBy': 'X', 'variants': { 'a': { 'asOf': 5 }, 'b': { 'parties': [], 'expect': 8 } },"
                            + " 'assume': 7");

            assertThat(problems)
                    .extracting(problem -> problem.split(" ", 3)[1])
                    .containsExactlyInAnyOrder(
                            "/proposedBy", "/assume", "/variants/a/asOf", "/variants/b/parties", "/variants/b/expect");
        }

        @Test
        void withAMistakeThatAVariantInheritsOnlyOnce() {
            var problems = TestProblems.member(pack, "'proposedBy': 'X', 'variants': { 'a': {}, 'b': {} }");

            assertThat(problems).hasSize(1);
        }

        private static String facts(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> "'t" + i + "': { 'type': 'Talks', 'participants': [] }")
                    .collect(Collectors.joining(", "));
        }
    }
}
