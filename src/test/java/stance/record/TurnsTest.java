package stance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.record.Turns.Span;
import stance.report.words.Sentences;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

@DisplayName("The turns of an answer")
class TurnsTest {

    private static final Evaluator ALL = new Evaluator(Filters.NONE, false);
    private static final String DUTY = "'provisions': { 'duty': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 } }";

    private static TestRule against(String id, String day) {
        return TestRule.stance(id)
                .with("stated", day)
                .when("$duty : Tariff( rate > 10 )")
                .then("stance.opposes( $duty );");
    }

    private static Turns turns(Path folder, String members, TestRule... rules) {
        return turns(folder, ALL, members, rules);
    }

    private static Turns turns(Path folder, Evaluator evaluator, String members, TestRule... rules) {
        var pack = TestPack.in(folder)
                .rules(Stream.of(rules).map(TestRule::drl).collect(Collectors.joining("\n")))
                .load();
        return Turns.of(TestPack.scenario(pack, members).base(), evaluator);
    }

    private static List<String> inWords(List<Span> spans) {
        return spans.stream()
                .map(span -> span.from() + " to "
                        + span.to().map(LocalDate::toString).orElse("now") + ": "
                        + span.evaluation().verdict() + " by "
                        + span.by().stream()
                                .map(event ->
                                        event.kind() + " " + event.stance().id())
                                .toList())
                .toList();
    }

    private static List<Span> lane(Turns turns, String party) {
        return Optional.ofNullable(turns.lanes().get(party)).orElseThrow();
    }

    @Test
    void runFromTheFirstDayOnRecordToTheLastWithoutGaps(@TempDir Path folder) {
        var turns = turns(
                folder,
                DUTY,
                TestRule.stance("MX-0")
                        .with("stated", "2025-01-10")
                        .when("$talks : Talks()")
                        .then("stance.supports( $talks );"),
                against("MX-1", "2025-03-01").with("until", "2025-06-01"),
                against("MX-2", "2025-09-01").held("RED_LINE"));

        assertThat(inWords(turns.spans()))
                .containsExactly(
                        "2025-01-10 to 2025-02-28: UNDETERMINED by []",
                        "2025-03-01 to 2025-05-31: NEGOTIABLE by [SAID MX-1]",
                        "2025-06-01 to 2025-08-31: UNDETERMINED by [EXPIRED MX-1]",
                        "2025-09-01 to now: CONFLICT by [SAID MX-2]");
    }

    @Test
    void nameWhatWasReplacedAndWhatTookItsPlace(@TempDir Path folder) {
        var turns = turns(
                folder,
                DUTY,
                against("MX-1", "2025-03-01"),
                against("MX-2", "2025-09-01").held("RED_LINE").with("supersedes", "MX-1"));

        assertThat(inWords(turns.spans()))
                .containsExactly(
                        "2025-03-01 to 2025-08-31: NEGOTIABLE by []",
                        "2025-09-01 to now: CONFLICT by [SAID MX-2, SUPERSEDED MX-1]");
    }

    @Test
    void leaveOutWhatChangedNothing(@TempDir Path folder) {
        var turns = turns(
                folder,
                DUTY,
                against("MX-1", "2025-03-01"),
                against("MX-2", "2025-09-01"),
                against("US-1", "2025-10-01").by("UNITED_STATES"));

        assertThat(inWords(turns.spans())).containsExactly("2025-03-01 to now: NEGOTIABLE by []");
    }

    @Test
    void nameOnlyWhatDecides(@TempDir Path folder) {
        var turns = turns(
                folder,
                DUTY,
                against("MX-0", "2025-03-01").held("PREFERENCE"),
                against("MX-1", "2025-09-01").held("PREFERENCE"),
                against("MX-2", "2025-09-01").held("RED_LINE"));

        assertThat(inWords(turns.spans())).last().isEqualTo("2025-09-01 to now: CONFLICT by [SAID MX-2]");
    }

    @Test
    void areOnTheDayThatARuleLooksAtToo(@TempDir Path folder) {
        var turns = turns(
                folder,
                DUTY,
                TestRule.stance("MX-1")
                        .with("stated", "2025-03-01")
                        .when("$duty : Tariff( rate > 10 )\nexists Scenario( asOf > \"2025-06-30\" )")
                        .then("stance.opposes( $duty );"));

        assertThat(inWords(turns.spans()))
                .containsExactly("2025-03-01 to 2025-06-30: UNDETERMINED by []", "2025-07-01 to now: NEGOTIABLE by []");
    }

    @Test
    void areOfEachPartyByItself(@TempDir Path folder) {
        var turns = turns(
                folder,
                "'parties': ['MEXICO', 'UNITED_STATES'], " + DUTY,
                against("MX-1", "2025-03-01"),
                against("US-1", "2025-09-01").by("UNITED_STATES"));

        assertThat(turns.spans()).hasSize(2);
        assertThat(turns.lanes().keySet()).containsExactly("MEXICO", "UNITED_STATES");
        assertThat(inWords(lane(turns, "MEXICO"))).containsExactly("2025-03-01 to now: NEGOTIABLE by []");
        assertThat(inWords(lane(turns, "UNITED_STATES")))
                .containsExactly(
                        "2025-03-01 to 2025-08-31: NEGOTIABLE by []", "2025-09-01 to now: NEGOTIABLE by [SAID US-1]");
    }

    @Test
    void hearOnlyWhatIsToBeHeard(@TempDir Path folder) {
        var withoutPreferences = new Evaluator(Filters.of(Filter.WITHOUT_PREFERENCES), false);

        assertThat(inWords(turns(
                                folder,
                                withoutPreferences,
                                DUTY,
                                against("MX-0", "2025-03-01").held("PREFERENCE"),
                                against("MX-1", "2025-09-01"))
                        .spans()))
                .containsExactly(
                        "2025-03-01 to 2025-08-31: UNDETERMINED by []", "2025-09-01 to now: NEGOTIABLE by [SAID MX-1]");
    }

    @Test
    void areNoneWhereNothingIsOnRecord(@TempDir Path folder) {
        assertThat(turns(folder, DUTY).spans()).isEmpty();
    }

    @Nested
    @DisplayName("are what evaluating each day by itself gives")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class EachDay {

        private final PolicyPack pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        private LocalDate first;
        private LocalDate last;

        @BeforeAll
        void days() {
            var events = Timeline.of(pack, StanceQuery.ALL).events();
            first = events.get(0).day();
            last = events.get(events.size() - 1).day().plusDays(40);
        }

        /** Some of them: each is evaluated on every day of more than a year. */
        Stream<ScenarioFile> scenarios() throws IOException {
            try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
                var all = files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
                return IntStream.range(0, all.size())
                        .filter(number -> number % 7 == 0)
                        .mapToObj(number -> ScenarioFile.read(pack, ScenarioSource.read(all.get(number))));
            }
        }

        @ParameterizedTest
        @MethodSource("scenarios")
        void ofAScenario(ScenarioFile file) {
            assertEachDay(file.base(), ALL);
        }

        @ParameterizedTest
        @EnumSource
        void inEveryReading(Filter filter) throws IOException {
            var file = scenarios().findFirst().orElseThrow();

            assertEachDay(file.base(), new Evaluator(Filters.of(filter), false));
        }

        private void assertEachDay(Proposal proposal, Evaluator evaluator) {
            var turns = Turns.of(proposal, evaluator);

            assertThat(turns.spans().get(0).from()).isEqualTo(first);
            for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                var alone = evaluator.evaluate(proposal.asOf(day));
                var span = on(day, turns.spans());
                assertThat(inWords(span.evaluation())).as("on %s", day).isEqualTo(inWords(alone));
                for (var party : proposal.parties()) {
                    assertThat(on(day, lane(turns, party))
                                    .evaluation()
                                    .outcome()
                                    .response(party))
                            .as("of %s on %s", party, day)
                            .isEqualTo(alone.outcome().response(party));
                }
            }
        }

        private static String inWords(Evaluation evaluation) {
            return evaluation.verdict() + " " + evaluation.outcome().responses() + " "
                    + Sentences.verdict(evaluation).in(Language.ENGLISH);
        }

        private static Span on(LocalDate day, List<Span> spans) {
            var there = spans.stream()
                    .filter(span -> !day.isBefore(span.from())
                            && span.to().filter(day::isAfter).isEmpty())
                    .toList();
            assertThat(there).as("on %s", day).hasSize(1);
            return there.get(0);
        }
    }
}
