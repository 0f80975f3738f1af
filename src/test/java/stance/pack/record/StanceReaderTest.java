package stance.pack.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.problem.Problem;

class StanceReaderTest {

    private static final String COMPLETE = """
            @actor( MEXICO ) @topic( trade ) @strength( FIRM ) @basis( STATED )
            @stated( "2026-01-29" ) @speaker( sheinbaum ) @quote( "No." ) @source( call )
            """;

    @TempDir
    private Path temporary;

    private static String rule(String name, String metadata) {
        return "rule \"" + name + "\"\n" + metadata + " when $t : Tariff() then stance.opposes( $t ); end\n";
    }

    private List<Problem> problems(String... rules) {
        return TestPack.in(temporary).rules(String.join("", rules)).problems();
    }

    @Nested
    class Metadata {

        @Test
        void thatIsCompleteIsRead() {
            assertThat(problems(rule("MX-1 A title", COMPLETE))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"actor", "topic", "strength", "basis", "stated", "source", "speaker", "quote"})
        void thatIsMissingIsRefusedAtTheRule(String key) {
            var without = COMPLETE.replaceFirst("@" + key + "\\([^)]*\\)", "");

            assertThat(problems(rule("MX-1 A title", without)))
                    .extracting(Problem::code, problem -> problem.place().toString())
                    .containsExactly(tuple("stance.missing-" + key, "rules.drl:2:6"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                @actor( MEXICO )        | @actor( MEXIC )                       | 3:1  | stance.unknown-actor
                @topic( trade )         | @topic( trades )                      | 3:18 | stance.unknown-topic
                @strength( FIRM )       | @strength( HARD )                     | 3:34 | stance.unknown-strength
                @basis( STATED )        | @basis( SAID )                        | 3:52 | stance.unknown-basis
                @speaker( sheinbaum )   | @speaker( trump )                     | 4:25 | stance.unknown-speaker
                @source( call )         | @source( calls )                      | 4:63 | stance.unknown-source
                @source( call )         | @source( call ) @source( call )       | 4:79 | stance.duplicate-key
                @quote( "No." )         | @quote( " " )                         | 4:47 | stance.empty
                @stated( "2026-01-29" ) | @stated( "2026-02-01" )               | 4:1  | stance.future
                @stated( "2026-01-29" ) | @stated( "2026" )                     | 4:1  | stance.future
                @stated( "2026-01-29" ) | @stated( "January" )                  | 4:1  | stance.date
                @stated( "2026-01-29" ) | @stated( "2026-02-30" )               | 4:1  | stance.date
                @source( call )         | @source( call ) @until( "2026-01-29" )| 4:79 | stance.until
                @source( call )         | @source( call ) @until( "soon" )      | 4:79 | stance.date
                @source( call )         | @source( call ) @language( es )       | 2:6  | stance.missing-translation
                @source( call )         | @source( call ) @status( DONE )       | 4:79 | stance.unknown-status
                @source( call )         | @source( call ) @importance( 0 )      | 4:79 | stance.importance
                @source( call )         | @source( call ) @importance( "much" ) | 4:79 | stance.importance
                @source( call )         | @source( 12 )                         | 4:72 | profile.syntax
                @basis( STATED )        | @basis( INFERRED )                    | 2:6  | stance.missing-note
                """)
        void thatDoesNotFitIsRefused(String part, String other, String place, String code) {
            var found = problems(rule("MX-1 A title", COMPLETE.replace(part, other)));

            assertThat(found).first().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place()).hasToString("rules.drl:" + place);
            });
        }
    }

    @Test
    void weighsByItsImportanceAndMayBeADraft() {
        var pack = TestPack.in(temporary)
                .rules(rule("MX-1 A title", COMPLETE)
                        + rule("MX-2 A title", COMPLETE + "@importance( 2 ) @status( DRAFT )"))
                .load();

        assertThat(pack.stances())
                .extracting(Stance::importance, Stance::isDraft)
                .containsExactly(tuple(BigDecimal.ONE, false), tuple(BigDecimal.valueOf(2), true));
    }

    @Nested
    class Languages {

        private List<Problem> problemsWith(String language) {
            return problems(
                    rule("MX-1 A title", COMPLETE + "@translation( \"No.\" ) @language( \"" + language + "\" )"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"es", "es-MX", "zh-Hant-TW", "nah"})
        void areTags(String language) {
            assertThat(problemsWith(language)).isEmpty();
        }

        @Test
        void areNoOtherTextsHoweverLong() {
            assertThat(List.of("Spanish", "e", "es_MX", "es" + "-aa".repeat(60_000)))
                    .allSatisfy(language -> assertThat(problemsWith(language))
                            .extracting(Problem::code)
                            .containsExactly("stance.language"));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"", "MX-1", " A title", "MX-1 ", "<b> A title", "-1 A title"})
        void areAnIdAndATitle(String name) {
            assertThat(problems(rule(name, COMPLETE))).extracting(Problem::code).contains("stance.name");
        }

        @Test
        void areNeverUsedTwice() {
            assertThat(problems(rule("MX-1 A title", COMPLETE), rule("MX-1 A title", COMPLETE)))
                    .extracting(Problem::code)
                    .containsExactlyInAnyOrder("stance.duplicate-name", "stance.duplicate-id");
        }

        @Test
        void haveIdsThatAreNeverUsedTwice() {
            assertThat(problems(rule("MX-1 A title", COMPLETE), rule("MX-1 Another title", COMPLETE)))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("stance.duplicate-id");
                        assertThat(problem.place()).hasToString("rules.drl:6:6");
                        assertThat(problem.message().toString()).contains("rules.drl:2:6");
                    });
        }
    }

    @Nested
    class FurtherRules {

        @Test
        void takeTheMetadataOfTheirStanceAndAStrengthOfTheirOwn() {
            var pack = TestPack.in(temporary)
                    .rules(rule("MX-1 A title", COMPLETE)
                            + rule("MX-1b Another", "@of( \"MX-1\" ) @strength( PREFERENCE )"))
                    .load();

            assertThat(pack.stances())
                    .singleElement()
                    .satisfies(stance -> assertThat(stance.rules())
                            .extracting(StanceRule::strength)
                            .containsExactly(Strength.FIRM, Strength.PREFERENCE));
        }

        @Test
        void carryNoOtherMetadata() {
            assertThat(problems(rule("MX-1 A title", COMPLETE), rule("MX-1b B", "@of( \"MX-1\" ) @source( call )")))
                    .extracting(Problem::code)
                    .containsExactly("stance.unknown-key");
        }

        @Test
        void nameAStanceThatIsThere() {
            assertThat(problems(rule("MX-1 A title", COMPLETE), rule("MX-1b B", "@of( \"MX-2\" )")))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.hint().toString()).contains("MX-1"));
        }
    }

    @Nested
    class Superseding {

        private String superseding(String id, String other) {
            return rule(id + " A title", COMPLETE + " @supersedes( \"" + other + "\" )");
        }

        @Test
        void inACircleIsRefused() {
            assertThat(problems(superseding("MX-1", "MX-2"), superseding("MX-2", "MX-3"), superseding("MX-3", "MX-1")))
                    .extracting(Problem::code)
                    .containsOnly("stance.circle")
                    .hasSize(3);
        }

        @Test
        void itselfIsRefused() {
            assertThat(problems(superseding("MX-1", "MX-1")))
                    .extracting(Problem::code)
                    .containsExactly("stance.circle");
        }

        @Test
        void whatIsNotThereIsRefused() {
            assertThat(problems(superseding("MX-1", "MX-2")))
                    .extracting(Problem::code)
                    .containsExactly("stance.unknown-id");
        }

        @Test
        void aStanceOfAnotherActorIsRefused() {
            var american = COMPLETE.replace("MEXICO", "UNITED_STATES").replace("sheinbaum", "trump");

            assertThat(problems(superseding("MX-1", "US-1"), rule("US-1 A title", american)))
                    .extracting(Problem::code)
                    .containsExactly("stance.supersedes-other");
        }

        @Test
        void whatWasSaidLaterIsRefused() {
            var later = COMPLETE.replace("2026-01-29", "2026-01-30");

            assertThat(problems(superseding("MX-1", "MX-2"), rule("MX-2 A title", later)))
                    .extracting(Problem::code)
                    .containsExactly("stance.supersedes-later");
        }
    }
}
