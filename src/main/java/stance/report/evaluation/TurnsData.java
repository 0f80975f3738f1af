package stance.report.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Filters;
import stance.language.Language;
import stance.record.Timeline.Event;
import stance.record.Turns;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;
import stance.report.words.Sentences;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of a proposal in the course of the record.
 *
 * @param version The version of Stance.
 * @param scenario The file of the scenario as the user named it.
 * @param title The title of the proposal.
 * @param variant The name of the variant; left out for the scenario itself.
 * @param pack The id of the pack.
 * @param filters Which stances were left out, or taken in: stated-only, without-inferred, public-only,
 *     without-preferences, with-drafts.
 * @param spans One after the other, without gaps, from the first day on record; none where nothing is on record.
 * @param lanes The responses of each party to the package, in the order of the parties.
 */
@Published(
        format = "stance.turns/1",
        schema = "turns-1",
        title = "Turns of an answer",
        about = "What comes of a proposal in the course of the record of its pack, and which stances turned it.")
public record TurnsData(
        String format,
        String version,
        String scenario,
        String title,
        Optional<String> variant,
        String pack,
        List<String> filters,
        List<SpanData> spans,
        List<LaneData> lanes) {

    public static TurnsData of(Turns turns, Filters filters, Language language) {
        var proposal = turns.proposal();
        return new TurnsData(
                JsonData.formatOf(TurnsData.class),
                ProgramVersion.get(),
                proposal.file(),
                proposal.title(),
                proposal.variant(),
                proposal.pack().id(),
                filters.names(),
                turns.spans().stream().map(span -> SpanData.of(span, language)).toList(),
                turns.lanes().entrySet().stream()
                        .map(lane -> LaneData.of(lane.getKey(), lane.getValue()))
                        .toList());
    }

    /**
     * Days on which the answer is the same.
     *
     * @param from The first day.
     * @param to The last day; left out where it stays so.
     * @param verdict {@value OutcomeData#VERDICT}
     * @param sentence The verdict in a sentence.
     * @param responses What each party makes of the package, by party: the worst over its cells.
     * @param turnedBy The ids of the stances that began or ended on the first day and, on one side of it alone, decide what
     *     became another answer; none in the first span, and where it was the day itself.
     */
    public record SpanData(
            String from,
            Optional<String> to,
            Verdict verdict,
            String sentence,
            Map<String, Response> responses,
            List<String> turnedBy) {

        private static SpanData of(Turns.Span span, Language language) {
            return new SpanData(
                    span.from().toString(),
                    span.to().map(LocalDate::toString),
                    span.evaluation().verdict(),
                    Sentences.verdict(span.evaluation()).in(language),
                    span.evaluation().outcome().responses(),
                    stances(span.by()));
        }
    }

    /**
     * The responses of one party.
     *
     * @param party The id of the party.
     * @param spans One after the other, without gaps.
     */
    public record LaneData(String party, List<LaneSpanData> spans) {

        private static LaneData of(String party, List<Turns.Span> spans) {
            return new LaneData(
                    party,
                    spans.stream().map(span -> LaneSpanData.of(party, span)).toList());
        }
    }

    /**
     * Days on which the response of a party is the same.
     *
     * @param from The first day.
     * @param to The last day; left out where it stays so.
     * @param response What the party makes of the package: the worst over its cells.
     * @param turnedBy The ids of the stances that began or ended on the first day and, on one side of it alone, decide the
     *     response; none in the first span, and where it was the day itself.
     */
    public record LaneSpanData(String from, Optional<String> to, Response response, List<String> turnedBy) {

        private static LaneSpanData of(String party, Turns.Span span) {
            return new LaneSpanData(
                    span.from().toString(),
                    span.to().map(LocalDate::toString),
                    span.evaluation().outcome().response(party),
                    stances(span.by()));
        }
    }

    private static List<String> stances(List<Event> events) {
        return events.stream().map(event -> event.stance().id()).distinct().toList();
    }
}
