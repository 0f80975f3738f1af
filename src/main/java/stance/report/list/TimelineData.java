package stance.report.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.language.Translated;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.record.Timeline;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.words.ProgramVersion;

/**
 * How positions came and went.
 *
 * @param version The version of Stance.
 * @param events By day; on one day in the order of the actors.
 * @param spans When each stance holds: actors in the order of pack.json, then by day and id.
 */
@Published(
        format = "stance.list.timeline/1",
        schema = "list-timeline-1",
        title = "Course of positions",
        about = "How positions came and went.")
public record TimelineData(
        String format, String version, PackHeadData pack, List<EventData> events, List<SpanData> spans) {

    public static TimelineData of(Timeline timeline) {
        return new TimelineData(
                JsonData.formatOf(TimelineData.class),
                ProgramVersion.get(),
                PackHeadData.of(timeline.pack()),
                timeline.events().stream().map(EventData::of).toList(),
                timeline.spans().stream().map(SpanData::of).toList());
    }

    /**
     * Something that changed which stances hold.
     *
     * @param day The first day on which it counts.
     * @param kind SAID: it holds from now on. SUPERSEDED: it was replaced. EXPIRED: it no longer holds.
     * @param stance The id of the stance.
     * @param title The position as an assertion.
     * @param actor Whose it is.
     * @param topic What it is about.
     * @param strength How firmly it is held.
     * @param supersedes The stance that it replaces.
     * @param successor The stance that took its place, where it was superseded.
     */
    public record EventData(
            String day,
            Timeline.Kind kind,
            String stance,
            Translated title,
            String actor,
            String topic,
            Strength strength,
            @JsonUnwrapped RecordData record,
            Optional<String> supersedes,
            Optional<String> successor) {

        static EventData of(Timeline.Event event) {
            var stance = event.stance();
            return new EventData(
                    event.day().toString(),
                    event.kind(),
                    stance.id(),
                    stance.title(),
                    stance.actor().id(),
                    stance.topic().id(),
                    stance.strength(),
                    RecordData.of(stance),
                    stance.supersedes(),
                    event.successor().map(Stance::id));
        }
    }

    /**
     * When a stance holds.
     *
     * @param stance The id of the stance.
     * @param actor Whose it is.
     * @param strength How firmly it is held.
     */
    public record SpanData(
            String stance,
            String actor,
            Strength strength,
            @JsonUnwrapped LifetimeData lifetime) {

        private static SpanData of(Timeline.Span span) {
            return new SpanData(
                    span.stance().id(),
                    span.stance().actor().id(),
                    span.stance().strength(),
                    LifetimeData.of(span.lifetime()));
        }
    }
}
