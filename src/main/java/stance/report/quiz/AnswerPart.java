package stance.report.quiz;

import java.util.Comparator;
import java.util.List;
import stance.evaluate.Cell;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Inlines;
import stance.report.document.Tone;
import stance.report.part.OutcomeTable;
import stance.report.part.StancePart;
import stance.report.words.Evidence;

/** What a party makes of a proposal, and the words that this rests on. */
final class AnswerPart {

    private static final int MOST_QUOTES = 2;

    private final Explanation explanation;
    private final String party;

    AnswerPart(Explanation explanation, String party) {
        this.explanation = explanation;
        this.party = party;
    }

    /** The party and its response, in a line. */
    void say(Inlines line) {
        line.strong(Phrase.verbatim(
                        explanation.evaluation().proposal().pack().actor(party).name()))
                .verbatim(": ")
                .answer(explanation.evaluation().outcome().response(party));
    }

    /** At most two of the stances that decide it, those with words first; or why there is none. */
    void show(Blocks body, int level) {
        var cells = decisive();
        var evidence = Evidence.worstFirst(
                cells.stream()
                        .flatMap(cell -> cell.deciding().stream())
                        .distinct()
                        .toList(),
                explanation);
        evidence.stream()
                .sorted(Comparator.comparing(each -> each.stance().quote().isEmpty()))
                .limit(MOST_QUOTES)
                .forEach(each -> card(body, each, level));
        if (evidence.isEmpty()) {
            body.phrases(cells.stream().map(AnswerPart::without).toList());
        }
    }

    /** The cells that make its response to the package: the worst. */
    private List<Cell> decisive() {
        var outcome = explanation.evaluation().outcome();
        return outcome.cellsOf(party).stream()
                .filter(cell -> cell.response() == outcome.response(party))
                .toList();
    }

    private static void card(Blocks body, Evidence evidence, int level) {
        var stance = evidence.stance();
        body.card(evidence.response().map(Tone::of).orElse(Tone.SILENT), "", card -> {
            card.heading(level, Phrase.verbatim(stance.title()), label -> label.verbatim(stance.id()));
            StancePart.said(card, stance);
            evidence.demands().forEach(card::paragraph);
        });
    }

    /** What a response rests on that no stance decides. */
    private static Phrase without(Cell cell) {
        var why = cell.silence()
                .map(silence -> silence.kind().words())
                .filter(words -> cell.ground().words().isEmpty())
                .orElse(cell.ground().words());
        return Phrase.of("%s: %s", OutcomeTable.name(cell.name()), why);
    }
}
