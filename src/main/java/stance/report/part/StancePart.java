package stance.report.part;

import java.util.Collection;
import java.util.function.Consumer;
import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.report.document.Blocks;
import stance.report.document.Look;
import stance.report.words.Attribution;

/** The words that a stance rests on. */
public final class StancePart {

    private StancePart() {}

    /** What was said, by whom, when and where, and how the words were read. */
    public static void show(Blocks body, Stance stance) {
        said(body, stance);
        stance.note().ifPresent(note -> body.paragraph(Look.NOTE, Phrase.of("Note: %s", note)));
    }

    /**
     * The words behind a result, a card for each stance; nothing where there are none.
     *
     * @param everywhere whether at a terminal, too, and not on pages alone
     */
    public static void cards(Blocks body, Phrase heading, Collection<Stance> stances, boolean everywhere) {
        if (stances.isEmpty()) {
            return;
        }
        Consumer<Blocks> cards = part -> {
            part.heading(2, heading);
            stances.forEach(stance -> part.card(stance.id(), card -> {
                card.heading(3, Phrase.of("%s %s", stance.id(), stance.title()));
                show(card, stance);
            }));
        };
        if (everywhere) {
            cards.accept(body);
        } else {
            body.onPages(cards);
        }
    }

    /** What was said, by whom, when and where. */
    public static void said(Blocks body, Stance stance) {
        stance.quote().ifPresent(body::quotation);
        attribution(body, stance);
    }

    /** By whom, when and where it was said. */
    private static void attribution(Blocks body, Stance stance) {
        var attribution = Attribution.of(stance);
        body.paragraph(
                Look.ATTRIBUTION,
                line -> line.text(attribution.before())
                        .link(attribution.where(), stance.source().url().orElse(""))
                        .text(attribution.after()));
    }
}
