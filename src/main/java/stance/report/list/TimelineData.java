package stance.report.list;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.list.Timeline;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.words.ProgramVersion;

/** How positions came and went. */
@Published(
        format = "stance.list.timeline/1",
        schema = "list-timeline-1",
        title = "Course of positions",
        about = "How positions came and went.")
public record TimelineData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        PackHeadData pack,

        @JsonPropertyDescription("By day; on one day in the order of the actors.")
        List<EventData> events,

        @JsonPropertyDescription("When each stance holds: actors in the order of pack.json, then by day and id.")
        List<SpanData> spans) {

    public static TimelineData of(Timeline timeline) {
        return new TimelineData(
                JsonData.formatOf(TimelineData.class),
                ProgramVersion.get(),
                PackHeadData.of(timeline.pack()),
                timeline.events().stream().map(EventData::of).toList(),
                timeline.spans().stream().map(SpanData::of).toList());
    }

    /** Something that changed which stances hold. */
    @JsonClassDescription("Something that changed which stances hold.")
    public record EventData(
            @JsonPropertyDescription("The first day on which it counts.")
            String day,

            @JsonPropertyDescription(
                    "SAID: it holds from now on. SUPERSEDED: it was replaced. EXPIRED: it no longer holds.")
            Timeline.Kind kind,

            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("The position as an assertion.")
            String title,

            @JsonPropertyDescription("Whose it is.") String actor,
            @JsonPropertyDescription("What it is about.") String topic,

            @JsonPropertyDescription("How firmly it is held.")
            Strength strength,

            @JsonUnwrapped RecordData record,

            @JsonPropertyDescription("The stance that it replaces.")
            Optional<String> supersedes,

            @JsonPropertyDescription("The stance that took its place, where it was superseded.")
            Optional<String> successor) {

        private static EventData of(Timeline.Event event) {
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

    /** When a stance holds. */
    @JsonClassDescription("When a stance holds.")
    public record SpanData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("Whose it is.") String actor,

            @JsonPropertyDescription("How firmly it is held.")
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
