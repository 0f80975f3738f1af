package stance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestRecord;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.problem.Problem;
import stance.problem.Problems;

@DisplayName("A listing of stances")
class StanceListingTest {

    private final PolicyPack pack;

    StanceListingTest(@TempDir Path folder) {
        pack = TestRecord.in(folder);
    }

    @Test
    void holdsAllOfThemByActorAndDateWhereNothingIsAsked() {
        assertThat(ids(StanceQuery.ALL)).containsExactly("MX-1", "MX-2", "US-1");
    }

    @Test
    void holdsThoseThatMeetEveryPartOfTheQuery() {
        var query = new StanceQuery(
                List.of(),
                List.of("MEXICO", "CANADA"),
                List.of("trade"),
                List.of(Strength.FIRM, Strength.PREFERENCE),
                List.of(Basis.STATED),
                List.of("Tariff"),
                List.of(Effect.OPPOSES),
                List.of("call"),
                List.of("sheinbaum"),
                Optional.empty(),
                Period.ALWAYS,
                "");

        assertThat(ids(query)).containsExactly("MX-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a TITLE", "no vamos", "will not accept", "on cars"})
    void findsWordsInTheTitleTheQuoteItsTranslationAndTheNote(String words) {
        assertThat(ids(searching(words))).contains("MX-2");
    }

    @Test
    void findsNothingWhereNoTextHoldsTheWords() {
        assertThat(ids(searching("fish"))).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-05-30, ''",
        "2025-05-31, MX-1",
        "2025-10-07, MX-1",
        "2025-10-08, MX-2",
        "2026-01-14, MX-2 US-1",
        "2026-01-15, MX-2"
    })
    void holdsThoseThatApplyOnADay(LocalDate day, String expected) {
        assertThat(String.join(" ", ids(applyingOn(day)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        ", 2025-05-30, ''",
        ", 2025-05-31, MX-1",
        "2025-06-01, , MX-2 US-1",
        "2025-10-08, 2025-10-08, MX-2",
        "2025-11-02, , ''"
    })
    void holdsThoseThatWereSaidInAPeriod(LocalDate from, LocalDate to, String expected) {
        var said = new Period(Optional.ofNullable(from), Optional.ofNullable(to));

        assertThat(String.join(" ", ids(said(said)))).isEqualTo(expected);
    }

    @Test
    void tellsWhatSupersededAStanceAndWhenItEnded() {
        var entries = StanceListing.of(pack, StanceQuery.ALL).stances();

        assertThat(entries.get(0).successors()).extracting(Stance::id).containsExactly("MX-2");
        assertThat(entries.get(0).lifetime().end().orElseThrow().day()).isEqualTo("2025-10-08");
        assertThat(entries.get(1).successors()).isEmpty();
        assertThat(entries.get(1).lifetime().end()).isEmpty();
        assertThat(entries.get(2).lifetime().end().orElseThrow().reason()).isEqualTo(Lifetime.Reason.EXPIRED);
    }

    @Test
    void takesNamesInAnyCaseAndActorsByName() {
        var problems = new Problems();
        var names = new KnownNames(pack, problems);

        assertThat(names.actors(List.of("mexico", "United States"), "--actor"))
                .containsExactly("MEXICO", "UNITED_STATES");
        assertThat(names.stances(List.of("mx-1"), "")).containsExactly("MX-1");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void notesUnknownNamesWithTheNearestKnownOne() {
        var problems = new Problems();

        new KnownNames(pack, problems).stances(List.of("MX-11", "test-pack"), "here");

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "here: There is no stance \"MX-11\" in test-pack. Maybe you meant \"MX-1\".",
                        "here: There is no stance \"test-pack\" in test-pack. Name the pack with --pack test-pack.");
    }

    private List<String> ids(StanceQuery query) {
        return StanceListing.of(pack, query).stances().stream()
                .map(entry -> entry.stance().id())
                .toList();
    }

    private static StanceQuery searching(String words) {
        return query(Optional.empty(), Period.ALWAYS, words);
    }

    private static StanceQuery applyingOn(LocalDate day) {
        return query(Optional.of(day), Period.ALWAYS, "");
    }

    private static StanceQuery said(Period period) {
        return query(Optional.empty(), period, "");
    }

    private static StanceQuery query(Optional<LocalDate> asOf, Period said, String search) {
        return new StanceQuery(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), asOf,
                said, search);
    }
}
