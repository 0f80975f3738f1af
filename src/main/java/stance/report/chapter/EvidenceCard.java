package stance.report.chapter;

import stance.report.page.Blocks;
import stance.report.page.Look;
import stance.report.page.Tone;
import stance.report.page.Tones;
import stance.report.words.Evidence;
import stance.report.words.Sentences;

/** What one stance says, with its words and its source, as a card on a page. */
final class EvidenceCard {

    private final Evidence evidence;
    private final int level;
    private final String prefix;

    /**
     * Of this evidence.
     *
     * @param level of its heading
     * @param prefix of its id on the page, which ends with that of the stance
     */
    EvidenceCard(Evidence evidence, int level, String prefix) {
        this.evidence = evidence;
        this.level = level;
        this.prefix = prefix;
    }

    void show(Blocks body) {
        var tone = evidence.response().map(Tones::of).orElse(Tone.SILENT);
        body.card(tone, prefix + evidence.stance().id(), this::content);
    }

    private void content(Blocks card) {
        var stance = evidence.stance();
        card.heading(level, String.join("; ", evidence.headings()));
        card.paragraph(Look.LABEL, line -> line.text(String.join(", ", evidence.labels())));
        card.paragraph(Look.CLAIM, line -> line.text(stance.title()));
        stance.quote().ifPresent(quote -> Quotes.show(card, quote));
        Quotes.attribution(card, stance);
        evidence.demands().forEach(card::paragraph);
        evidence.because().forEach(reason -> card.paragraph(Sentences.capital(reason) + "."));
        stance.note().ifPresent(note -> card.paragraph(Look.NOTE, line -> line.text("Note: " + note)));
    }
}
