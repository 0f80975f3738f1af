package stance.report.part;

import java.util.List;
import java.util.function.Consumer;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Look;
import stance.report.document.Tone;
import stance.report.words.Evidence;

/** What one stance says of a proposal, with its words and its source. */
public final class EvidencePart {

    private EvidencePart() {}

    /**
     * Shows it as a card.
     *
     * @param headings what it says
     * @param level of the heading
     * @param id by which links find the card; may be empty
     * @param further what else is to be said on the card
     */
    public static void card(
            Blocks body, Evidence evidence, List<Phrase> headings, int level, String id, Consumer<Blocks> further) {
        var tone = evidence.response().map(Tone::of).orElse(Tone.SILENT);
        var stance = evidence.stance();
        body.card(tone, id, card -> {
            card.heading(
                    level, Phrase.listed(headings, "; "), label -> label.text(Phrase.listed(evidence.labels(), ", ")));
            card.paragraph(Look.CLAIM, Phrase.verbatim(stance.title()));
            StancePart.said(card, stance);
            evidence.demands().forEach(card::paragraph);
            evidence.because().forEach(card::paragraph);
            further.accept(card);
            stance.note().ifPresent(note -> card.paragraph(Look.NOTE, Phrase.of("Note: %s", note)));
        });
    }
}
