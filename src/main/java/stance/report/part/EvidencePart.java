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

    /** Shows it as a card with the words alone: what it asks for, but not why it speaks. */
    public static void brief(Blocks body, Evidence evidence, int level) {
        body.card(tone(evidence), "", card -> {
            head(card, evidence, evidence.headings(), level);
            evidence.demands().forEach(card::paragraph);
        });
    }

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
        body.card(tone(evidence), id, card -> {
            head(card, evidence, headings, level);
            evidence.demands().forEach(card::paragraph);
            evidence.because().forEach(card::paragraph);
            further.accept(card);
            evidence.stance().note().ifPresent(note -> card.paragraph(Look.NOTE, Phrase.of("Note: %s", note)));
        });
    }

    private static void head(Blocks card, Evidence evidence, List<Phrase> headings, int level) {
        card.heading(level, Phrase.listed(headings, "; "), label -> label.text(Phrase.listed(evidence.labels(), ", ")));
        card.paragraph(Look.CLAIM, Phrase.verbatim(evidence.stance().title()));
        StancePart.said(card, evidence.stance());
    }

    private static Tone tone(Evidence evidence) {
        return evidence.response().map(Tone::of).orElse(Tone.SILENT);
    }
}
