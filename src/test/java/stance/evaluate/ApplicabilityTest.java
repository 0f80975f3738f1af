package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.TARIFF;
import static stance.TestRule.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Applicability.Reason;
import stance.pack.PolicyPack;

@DisplayName("A stance applies")
class ApplicabilityTest {

    private static final Filters STATED_ONLY = Filters.of(Filter.STATED_ONLY);
    private static final Filters WITHOUT_INFERRED = Filters.of(Filter.WITHOUT_INFERRED);
    private static final Filters PUBLIC_ONLY = Filters.of(Filter.PUBLIC_ONLY);

    private final Path folder;

    ApplicabilityTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule said(String id, String stated) {
        return TestRule.stance(id)
                .with("stated", stated)
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff );");
    }

    @Test
    void onADayAsIsWorkedOutForThatDayWhateverWasAskedBefore() {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var day = LocalDate.of(2024, 12, 1);
        while (day.isBefore(LocalDate.of(2026, 12, 31))) {
            for (var filters : List.of(Filters.NONE, STATED_ONLY)) {
                var kept = Applicability.of(pack, day, filters);
                var workedOut = Applicability.workOut(pack.stances(), day, filters);
                assertThat(pack.stances())
                        .as("%s", day)
                        .allMatch(stance -> kept.reason(stance).equals(workedOut.reason(stance)));
            }
            day = day.plusDays(1);
        }
    }

    /** The ids of the stances that are heard on a day. */
    private static List<String> heard(PolicyPack pack, String day, Filters filters) {
        var proposal = TestPack.scenario(pack, "'provisions': { " + TARIFF + " }, 'asOf': '" + day + "'")
                .base();
        return new Evaluator(filters, false)
                .evaluate(proposal).findings().stream()
                        .map(finding -> finding.stance().id())
                        .toList();
    }

    private static List<String> heard(PolicyPack pack, String day) {
        return heard(pack, day, Filters.NONE);
    }

    @Nested
    @DisplayName("from the day on which it was said until it no longer holds")
    class Days {

        @ParameterizedTest(name = "said {0}, on {1}: {2}")
        @CsvSource({
            "2026-01-29, 2026-01-28, false",
            "2026-01-29, 2026-01-29, true",
            "2025-05,    2025-05-30, false",
            "2025-05,    2025-05-31, true",
            "2024-02,    2024-02-28, false",
            "2024-02,    2024-02-29, true",
            "2024,       2024-12-30, false",
            "2024,       2024-12-31, true"
        })
        void aPartialDateCountsFromItsLastDay(String stated, String day, boolean applies) {
            var pack = pack(folder, said("MX-1", stated));

            assertThat(heard(pack, day)).isEqualTo(applies ? List.of("MX-1") : List.of());
        }

        @Test
        void aPartialDateIsShownAsItWasGiven() {
            var pack = pack(folder, said("MX-1", "2025-05"));

            assertThat(pack.stances().get(0).stated().written()).isEqualTo("2025-05");
        }

        @ParameterizedTest(name = "until 2026-01-20, on {0}: {1}")
        @CsvSource({"2026-01-19, true", "2026-01-20, false", "2026-01-21, false"})
        void theDayUntilWhichItHoldsIsTheFirstOnWhichItDoesNot(String day, boolean applies) {
            var pack = pack(folder, said("MX-1", "2026-01-10").with("until", "2026-01-20"));

            assertThat(heard(pack, day)).isEqualTo(applies ? List.of("MX-1") : List.of());
        }
    }

    @Nested
    @DisplayName("as long as none that was said replaced it")
    class Supersession {

        private final PolicyPack chain = pack(
                folder,
                said("MX-A", "2026-01-01"),
                said("MX-B", "2026-01-10").with("supersedes", "MX-A").with("until", "2026-01-15"),
                said("MX-C", "2026-01-20").with("supersedes", "MX-B"));

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-01-09, MX-A", "2026-01-10, MX-B", "2026-01-14, MX-B", "2026-01-20, MX-C", "2026-01-31, MX-C"})
        void inAChainTheLastThatWasSaidApplies(String day, String applies) {
            assertThat(heard(chain, day)).containsExactly(applies);
        }

        @Test
        void whatWasReplacedDoesNotReviveWhenItsSuccessorNoLongerHolds() {
            assertThat(heard(chain, "2026-01-15")).isEmpty();
        }

        @Test
        void aSuccessorWithAPartialDateReplacesFromItsLastDay() {
            var pack = pack(
                    folder, said("MX-A", "2025-01-01"), said("MX-B", "2025-05").with("supersedes", "MX-A"));

            assertThat(heard(pack, "2025-05-30")).containsExactly("MX-A");
            assertThat(heard(pack, "2025-05-31")).containsExactly("MX-B");
        }

        @Test
        void theRulesOfAStanceAreReplacedWithIt() {
            var part = TestRule.partOf("MX-A", "MX-A2")
                    .when("$tariff : Tariff( rate > 20 )")
                    .then("stance.rulesOut( $tariff );");
            var pack = pack(
                    folder,
                    said("MX-A", "2026-01-01"),
                    part,
                    said("MX-B", "2026-01-10").with("supersedes", "MX-A"));

            assertThat(heard(pack, "2026-01-09")).containsExactly("MX-A", "MX-A");
            assertThat(heard(pack, "2026-01-10")).containsExactly("MX-B");
        }

        @Test
        void aDraftIsNotHeardAndReplacesNothingUnlessDraftsAreAskedFor() {
            var pack = pack(
                    folder,
                    said("MX-A", "2026-01-01"),
                    said("MX-B", "2026-01-10").with("supersedes", "MX-A").with("status", "DRAFT"));

            assertThat(heard(pack, "2026-01-20")).containsExactly("MX-A");
            assertThat(heard(pack, "2026-01-20", Filters.of(Filter.WITH_DRAFTS)))
                    .containsExactly("MX-B");
        }

        @Test
        void itTellsWhyAStanceDoesNotApply() {
            var applicability = Applicability.of(chain, LocalDate.parse("2026-01-16"), Filters.NONE);

            assertThat(chain.stances())
                    .extracting(stance -> applicability.reason(stance).orElseThrow())
                    .containsExactly(Reason.SUPERSEDED, Reason.NO_LONGER_HOLDS, Reason.NOT_YET_SAID);
        }
    }

    @Nested
    @DisplayName("and is heard unless a filter leaves it out")
    class Filtering {

        private final PolicyPack pack = pack(
                folder,
                said("MX-A", "2026-01-01").with("basis", "ACTED"),
                said("MX-I", "2026-01-01").with("basis", "INFERRED").with("note", "From MX-A."),
                said("MX-P", "2026-01-01").with("visibility", "PRIVATE"),
                said("MX-R", "2026-01-01"),
                said("MX-S", "2026-01-01")
                        .with("basis", "STATED")
                        .with("speaker", "sheinbaum")
                        .with("quote", "No."));

        @Test
        void statedOnlyHearsTheActorsOwnWordsAlone() {
            assertThat(heard(pack, "2026-01-29", STATED_ONLY)).containsExactly("MX-S");
        }

        @Test
        void withoutInferredLeavesOutWhatWasInferred() {
            assertThat(heard(pack, "2026-01-29", WITHOUT_INFERRED)).containsExactly("MX-A", "MX-P", "MX-R", "MX-S");
        }

        @Test
        void publicOnlyLeavesOutPrivateAssurances() {
            assertThat(heard(pack, "2026-01-29", PUBLIC_ONLY)).containsExactly("MX-A", "MX-I", "MX-R", "MX-S");
        }

        @ParameterizedTest
        @CsvSource({"INFERRED, PUBLIC", "REPORTED, PRIVATE"})
        void noFilterRevivesWhatAFilteredStanceReplaced(String basis, String visibility) {
            var stated = said("MX-X", "2026-01-01")
                    .with("basis", "STATED")
                    .with("speaker", "sheinbaum")
                    .with("quote", "No.");
            var later = said("MX-Y", "2026-01-10")
                    .with("supersedes", "MX-X")
                    .with("basis", basis)
                    .with("visibility", visibility)
                    .with("note", "A reading.");
            var other = TestRule.pack(folder, stated, later);

            assertThat(heard(
                            other,
                            "2026-01-29",
                            Filters.of(Filter.STATED_ONLY, Filter.WITHOUT_INFERRED, Filter.PUBLIC_ONLY)))
                    .isEmpty();
        }
    }
}
