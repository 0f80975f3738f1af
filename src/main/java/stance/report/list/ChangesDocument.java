package stance.report.list;

import java.util.List;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.record.Stance;
import stance.record.Changes;
import stance.record.Timeline.Event;
import stance.record.Timeline.Kind;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.words.Dates;

/** What changed in the record between two days, for people. */
public final class ChangesDocument {

    private ChangesDocument() {}

    /** The document of changes. */
    public static Document of(Changes changes) {
        return ListFrame.of(
                Phrase.of("Changes"),
                changes.pack(),
                Phrase.of("From %s to %s.", Dates.of(changes.from()), Dates.of(changes.to())),
                body -> {
                    events(body, Phrase.of("What began"), changes.of(Kind.SAID));
                    events(body, Phrase.of("What was replaced"), changes.of(Kind.SUPERSEDED));
                    events(body, Phrase.of("What expired"), changes.of(Kind.EXPIRED));
                    if (changes.events().isEmpty()) {
                        body.paragraph(Phrase.of("Nothing in the record changed."));
                    }
                    turns(body, changes);
                });
    }

    private static void events(Blocks body, Phrase heading, List<Event> events) {
        if (!events.isEmpty()) {
            body.heading(2, heading);
            body.phrases(events.stream().map(ChangesDocument::event).toList());
        }
    }

    private static Phrase event(Event event) {
        Spoken day = event.kind() == Kind.SAID ? Dates.of(event.stance().stated()) : Dates.of(event.day());
        var what = Phrase.of("%s, %s: %s", day, event.stance().actor().name(), ListWords.named(event.stance()));
        return event.successor()
                .map(Stance::id)
                .map(id -> Phrase.of("%s, replaced by %s", what, id))
                .orElse(what);
    }

    private static void turns(Blocks body, Changes changes) {
        body.heading(2, Phrase.of("Verdicts that turned"));
        if (changes.turns().isEmpty()) {
            body.paragraph(Phrase.of("No verdict of a scenario is another one."));
        }
        body.phrases(changes.turns().stream().map(ChangesDocument::turn).toList());
    }

    private static Phrase turn(Changes.Turn turn) {
        var becomes =
                Phrase.of("%s becomes %s", turn.before().words(), turn.after().words());
        var by = turn.by().stream()
                .map(event -> event.stance())
                .distinct()
                .map(stance -> Phrase.of("%s (%s)", stance.id(), stance.actor().name()))
                .toList();
        return by.isEmpty()
                ? Phrase.of("%s: %s", turn.proposal().title(), becomes)
                : Phrase.of("%s: %s, by %s", turn.proposal().title(), becomes, Phrase.joined(by));
    }
}
