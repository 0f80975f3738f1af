package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.LintCode.CONDITION_WITHOUT_MET;
import static stance.regress.lint.LintCode.DEAD_REFERENCE;
import static stance.regress.lint.LintCode.FRAGILE_VERDICT;
import static stance.regress.lint.LintCode.METADATA_GAP;
import static stance.regress.lint.LintCode.SUPERSESSION_GAP;
import static stance.regress.lint.LintCode.TEXT_FOR_ENUM;
import static stance.regress.lint.LintCode.UNCITED_SOURCE;
import static stance.regress.lint.LintCode.UNCOVERED_QUOTE;
import static stance.regress.lint.LintCode.UNREAD_FIELD;
import static stance.regress.lint.LintCode.UNUSED_NAME;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;

@DisplayName("Lint")
class LinterTest {

    private static final TestRule HIGH = TestRule.stance("MX-01")
            .when("$tariff : Tariff( payer == Country.MEXICO, rate > 25 )")
            .then("stance.opposes( $tariff );");

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("of the record")
    class OfTheRecord {

        @Test
        void asksWhoReportsAPositionAndOfWhenItsSourceIs() {
            var found = lint(pack(folder, HIGH)).findings().stream()
                    .filter(finding -> finding.code() == METADATA_GAP)
                    .toList();

            assertThat(found).extracting(LintFinding::at).contains("MX-01", "call", "Tariff", "Tariff.payer");
        }

        @Test
        void isContentWithANoteOnWhoReportsIt() {
            assertThat(found(METADATA_GAP, folder, HIGH.with("note", "The Paper reports it.")))
                    .doesNotContain("MX-01");
        }

        @Test
        void findsAStanceThatWasStatedAfterItsSourceWasIssued() {
            var pack = pack(folder, HIGH.with("note", "The Paper reports it.")).file("sources.json", """
                            [ { "id": "call", "type": "article", "title": "A call", "publisher": "The Paper",
                                "issued": { "date-parts": [[2026, 1, 28]] } } ]
                            """);

            assertThat(at(METADATA_GAP, lint(pack))).contains("MX-01").doesNotContain("call");
        }

        @Test
        void findsSourcesThatNothingCites() {
            var pack = pack(folder, HIGH).file("sources.json", """
                    [ { "id": "call", "type": "article", "title": "A call" },
                      { "id": "other", "type": "article", "title": "Another" } ]
                    """);

            assertThat(lint(pack).findings())
                    .filteredOn(finding -> finding.code() == UNCITED_SOURCE)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo("other");
                        assertThat(finding.place().line()).isEqualTo(2);
                    });
        }

        @Test
        void findsActorsAndSpeakersOfWhomThereIsNoStance() {
            assertThat(found(UNUSED_NAME, folder, HIGH))
                    .containsExactlyInAnyOrder("CANADA", "UNITED_STATES", "MEXICO.sheinbaum", "UNITED_STATES.trump");
        }

        @Test
        void findsNamesOfStancesThatAreNotThere() {
            assertThat(found(DEAD_REFERENCE, folder, HIGH.with("note", "Softer than MX-07; see MX-01.")))
                    .containsExactly("MX-01");
            assertThat(found(DEAD_REFERENCE, folder, HIGH.with("note", "See MX-01 and USMCA-2020.")))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("of the vocabulary")
    class OfTheVocabulary {

        @Test
        void findsTypesAndFieldsThatNoRuleReads() {
            var rule = HIGH.when("$tariff : Tariff( payer == Country.MEXICO )");

            assertThat(found(UNREAD_FIELD, folder, rule)).containsExactlyInAnyOrder("Tariff.rate", "Talks");
        }

        @Test
        void countsWhatARuleOnAParentReads() {
            var pack = pack(
                            folder,
                            HIGH.when("$term : Term( place == \"here\" )").then("stance.opposes( $term );"))
                    .declarations("""
                            declare Term extends Provision place : String end
                            declare Duty extends Term rate : Double end
                            """);

            assertThat(at(UNREAD_FIELD, lint(pack))).containsExactly("Duty.rate");
        }

        @Test
        void findsTextsThatRulesCompareWithLiterals() {
            var pack = pack(
                            folder,
                            HIGH.when("$duty : Duty( goods in ( \"steel\", \"corn\" ) )")
                                    .then("stance.opposes( $duty );"))
                    .declarations("declare Duty extends Provision goods : String end\n");

            assertThat(lint(pack).findings())
                    .filteredOn(finding -> finding.code() == TEXT_FOR_ENUM)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo("Duty.goods");
                        assertThat(finding.message()).contains("\"corn\", \"steel\"");
                    });
        }
    }

    @Nested
    @DisplayName("of stances that follow each other")
    class OfChains {

        @Test
        void findsDaysOnWhichNeitherApplies() {
            assertThat(found(
                            SUPERSESSION_GAP,
                            folder,
                            HIGH.with("stated", "2025-01-01").with("until", "2025-06-01"),
                            next("MX-02", "MX-01", "2025-07-01")))
                    .containsExactly("MX-02");
        }

        @Test
        void findsTwoThatReplaceTheSame() {
            assertThat(found(
                            SUPERSESSION_GAP,
                            folder,
                            HIGH.with("stated", "2025-01-01"),
                            next("MX-02", "MX-01", "2025-07-01"),
                            next("MX-03", "MX-01", "2025-08-01")))
                    .containsExactly("MX-01");
        }

        @Test
        void findsSuccessorsThatEnded() {
            assertThat(found(
                            SUPERSESSION_GAP,
                            folder,
                            HIGH.with("stated", "2025-01-01"),
                            next("MX-02", "MX-01", "2025-07-01").with("until", "2025-09-01")))
                    .containsExactly("MX-02");
        }

        @Test
        void isContentWithAChain() {
            assertThat(found(
                            SUPERSESSION_GAP,
                            folder,
                            HIGH.with("stated", "2025-01-01"),
                            next("MX-02", "MX-01", "2025-07-01"),
                            next("MX-03", "MX-02", "2025-08-01")))
                    .isEmpty();
        }

        private TestRule next(String id, String replaced, String stated) {
            return TestRule.stance(id)
                    .when("$tariff : Tariff( payer == Country.MEXICO )")
                    .then("stance.opposes( $tariff );")
                    .with("supersedes", replaced)
                    .with("stated", stated);
        }
    }

    @Nested
    @DisplayName("of conditions")
    class OfConditions {

        private final TestRule unmet = TestRule.stance("MX-01")
                .when("$tariff : Tariff( rate > 25 )")
                .then("stance.requires( $tariff, \"a lower rate\" );");

        @Test
        void findsAStanceThatIsSilentOnceItsConditionIsMet() {
            assertThat(found(CONDITION_WITHOUT_MET, folder, unmet)).containsExactly("MX-01");
        }

        @Test
        void isContentWithARuleForTheConditionThatIsMet() {
            var met = TestRule.partOf("MX-01", "MX-01b")
                    .when("$tariff : Tariff( rate <= 25 )")
                    .then("stance.accepts( $tariff );");

            assertThat(found(CONDITION_WITHOUT_MET, folder, unmet, met)).isEmpty();
        }
    }

    @Nested
    @DisplayName("of scenarios")
    class OfScenarios {

        private static final String SCENARIO =
                "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': %s } },"
                        + " 'expect': { 'verdict': '%s' }";

        @Test
        void findsQuotesThatNoneBringsUp() {
            var pack = pack(folder, HIGH.with("quote", "No.").with("speaker", "sheinbaum"));

            assertThat(at(UNCOVERED_QUOTE, lint(pack, SCENARIO.formatted("10", "UNDETERMINED"))))
                    .containsExactly("MX-01");
            assertThat(at(UNCOVERED_QUOTE, lint(pack, SCENARIO.formatted("30", "NEGOTIABLE"))))
                    .isEmpty();
        }

        @Test
        void findsVerdictsThatRestOnOneReport() {
            var scenario = SCENARIO.formatted("30", "NEGOTIABLE");

            assertThat(at(FRAGILE_VERDICT, lint(pack(folder, HIGH), scenario))).containsExactly("MX-01");
        }

        @Test
        void findsThemInVariantsToo() {
            var variant = ", 'variants': { 'high': { 'provisions': { 't': { 'rate': 30 } },"
                    + " 'expect': { 'verdict': 'NEGOTIABLE' } } }";

            var lint = lint(pack(folder, HIGH), SCENARIO.formatted("10", "UNDETERMINED") + variant);

            assertThat(lint.findings())
                    .filteredOn(finding -> finding.code() == FRAGILE_VERDICT)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("#high would be another"));
        }

        @Test
        void isContentWhereTwoSayIt() {
            var other = TestRule.stance("MX-02").when(HIGH.when()).then(HIGH.then());

            assertThat(at(FRAGILE_VERDICT, lint(pack(folder, HIGH, other), SCENARIO.formatted("30", "NEGOTIABLE"))))
                    .isEmpty();
        }

        @Test
        void isContentWithTheActorsOwnWords() {
            var stated = HIGH.with("basis", "STATED").with("quote", "No.").with("speaker", "sheinbaum");

            assertThat(at(FRAGILE_VERDICT, lint(pack(folder, stated), SCENARIO.formatted("30", "NEGOTIABLE"))))
                    .isEmpty();
        }
    }
}
