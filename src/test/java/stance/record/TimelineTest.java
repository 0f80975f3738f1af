package stance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRecord;
import stance.TestRule;
import stance.evaluate.Applicability;
import stance.evaluate.Filters;
import stance.pack.PolicyPack;
import stance.record.Lifetime.Reason;

@DisplayName("A timeline")
class TimelineTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsWhatWasSaidSupersededAndExpiredByDay() {
        var timeline = Timeline.of(TestRecord.in(folder), StanceQuery.ALL);

        assertThat(words(timeline))
                .containsExactly(
                        "2025-05-31 SAID MX-1",
                        "2025-10-08 SAID MX-2",
                        "2025-10-08 SUPERSEDED MX-1",
                        "2025-11-01 SAID US-1",
                        "2026-01-15 EXPIRED US-1");
    }

    @Test
    void holdsTheEventsOfAPeriodAndTheSpansThatTouchIt() {
        var period = new Period(Optional.of(LocalDate.of(2025, 10, 9)), Optional.of(LocalDate.of(2025, 12, 31)));

        var timeline = Timeline.of(TestRecord.in(folder), within(period, List.of()));

        assertThat(words(timeline)).containsExactly("2025-11-01 SAID US-1");
        assertThat(timeline.spans()).extracting(span -> span.stance().id()).containsExactly("MX-2", "US-1");
    }

    @Test
    void holdsTheEventsOfAnActor() {
        var timeline = Timeline.of(TestRecord.in(folder), within(Period.ALWAYS, List.of("UNITED_STATES")));

        assertThat(words(timeline)).containsExactly("2025-11-01 SAID US-1", "2026-01-15 EXPIRED US-1");
    }

    @Test
    void endsAStanceByWhatComesFirst() {
        var pack = TestRule.pack(
                folder,
                said("MX-1", "2025-01-01").with("until", "2025-03-01"),
                said("MX-2", "2025-02-01").with("supersedes", "MX-1"),
                said("MX-3", "2025-01-01").with("until", "2025-02-01"),
                said("MX-4", "2025-03-01").with("supersedes", "MX-3"));

        assertThat(end(pack, "MX-1").reason()).isEqualTo(Reason.SUPERSEDED);
        assertThat(end(pack, "MX-1").successor().orElseThrow().id()).isEqualTo("MX-2");
        assertThat(end(pack, "MX-3").reason()).isEqualTo(Reason.EXPIRED);
        assertThat(end(pack, "MX-3").day()).isEqualTo("2025-02-01");
    }

    @Test
    void hasStancesHoldOnTheDaysOnWhichTheyApply() {
        for (var pack : List.of(TestRecord.in(folder), PolicyPack.load(Path.of("rules/tmec-2026")))) {
            for (var day = LocalDate.of(2025, 1, 1); day.isBefore(LocalDate.of(2026, 2, 2)); day = day.plusDays(1)) {
                var applicability = Applicability.of(pack, day, Filters.NONE);
                for (var stance : pack.stances()) {
                    assertThat(Lifetime.of(stance, pack).holds(day))
                            .as("%s on %s", stance.id(), day)
                            .isEqualTo(applicability.applies(stance.id()));
                }
            }
        }
    }

    @Test
    void endsWithTheLastQuotesEachOfThemOnce() {
        var pack = TestRule.pack(
                folder,
                said("MX-1", "2025-01-01").with("quote", "No tariffs."),
                said("MX-2", "2025-02-01").with("quote", "No tariffs on steel."),
                said("MX-3", "2025-03-01").with("quote", "No tariffs."),
                said("MX-4", "2025-04-01").with("quote", "No talks."));

        var last = Timeline.of(pack, StanceQuery.ALL).lastQuotes(3);

        assertThat(last.events()).extracting(event -> event.stance().id()).containsExactly("MX-2", "MX-3", "MX-4");
        assertThat(last.spans()).extracting(span -> span.stance().id()).containsExactly("MX-2", "MX-3", "MX-4");
    }

    @Test
    void isEmptyForAPackWithoutStances() {
        var timeline = Timeline.of(TestPack.in(folder).load(), StanceQuery.ALL);

        assertThat(timeline.events()).isEmpty();
        assertThat(timeline.spans()).isEmpty();
    }

    private static TestRule said(String id, String day) {
        return TestRule.stance(id)
                .with("stated", day)
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff );");
    }

    private static Lifetime.End end(PolicyPack pack, String id) {
        return Lifetime.of(pack.stance(id).orElseThrow(), pack).end().orElseThrow();
    }

    private static StanceQuery within(Period period, List<String> actors) {
        return new StanceQuery(
                List.of(),
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                period,
                "");
    }

    private static List<String> words(Timeline timeline) {
        return timeline.events().stream()
                .map(event ->
                        event.day() + " " + event.kind() + " " + event.stance().id())
                .toList();
    }
}
