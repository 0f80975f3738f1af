package stance.report.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.record.Strength;
import stance.record.Timeline;
import stance.record.Timeline.Span;
import stance.report.document.Glyphs;
import stance.report.document.Picture;
import stance.report.plot.LanePanel.Group;
import stance.report.plot.LanePanel.Lane;

/** The lifetimes of stances in a picture. */
public final class TimelinePlot {

    private TimelinePlot() {}

    /** A lane for each stance under the name of its actor; empty where there is none to draw. */
    public static Optional<Picture> of(Timeline timeline, Language language) {
        return timeline.drawn()
                .map(days -> new LanePanel(
                        Phrase.of("Lifetimes").in(language),
                        language,
                        days.first(),
                        days.last(),
                        groups(timeline, language),
                        legend().in(language)))
                .map(Panels::alone);
    }

    private static Phrase legend() {
        var strengths = Stream.of(Strength.values())
                .map(strength -> Glyphs.of(strength, true))
                .toList();
        var lines = Phrase.of("; a line while it holds, an end where it was superseded or expired.");
        return Phrase.listed(List.of(Phrase.listed(strengths, ", "), lines), "");
    }

    private static List<Group> groups(Timeline timeline, Language language) {
        var byActor = timeline.spans().stream()
                .collect(Collectors.groupingBy(
                        span -> span.stance().actor().name().in(language),
                        LinkedHashMap::new,
                        Collectors.mapping(TimelinePlot::lane, Collectors.toList())));
        return byActor.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Lane lane(Span span) {
        return new Lane(
                span.stance().id(),
                Glyphs.glyph(span.stance().strength(), true),
                span.lifetime().from(),
                span.lifetime().end().map(end -> end.day()));
    }
}
