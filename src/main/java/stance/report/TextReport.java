package stance.report;

import stance.evaluate.Evaluation;
import stance.pack.record.Stance;

/**
 * An evaluation for people: the verdict, the matrix, the evidence with the worst first, what was put forward instead,
 * and the small print.
 */
public final class TextReport {

    private final Evaluation evaluation;
    private final Style style;
    private final Lines lines;

    private TextReport(Evaluation evaluation, Style style) {
        this.evaluation = evaluation;
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The evaluation as text, with a line break at its end. */
    public static String of(Evaluation evaluation, Style style) {
        return new TextReport(evaluation, style).text();
    }

    private String text() {
        head();
        new Matrix(evaluation.outcome(), evaluation.proposal().pack(), style).print(lines);
        evidence();
        counterOffers();
        silences();
        statusQuo();
        sources();
        foot();
        return lines.toString();
    }

    private void head() {
        var proposal = evaluation.proposal();
        var title = proposal.title();
        var where = proposal.pack().id() + ", as of " + proposal.asOf();
        if (title.length() > style.width()) {
            lines.wrap(title, 0, 2).add("  " + style.dim(where));
        } else {
            lines.sides(title, style.bold(title), where, style.dim(where));
        }
        proposal.variant().ifPresent(name -> lines.wrap("Variant: " + name, 0, 2));
        if (!proposal.settings().isEmpty()) {
            lines.wrap("Changed here, not in the file: " + String.join(", ", proposal.settings()), 0, 2);
        }
        var verdict = evaluation.verdict();
        var sentence = Sentences.verdict(evaluation);
        if (verdict.name().length() + 3 + sentence.length() <= style.width()) {
            lines.add(style.paint(verdict.name(), verdict) + "   " + sentence);
        } else {
            lines.add(style.paint(verdict.name(), verdict)).wrap(sentence, 2);
        }
        for (var warning : evaluation.warnings()) {
            lines.wrap("Warning: " + warning.message(), 0, 2);
        }
        lines.gap();
    }

    private void evidence() {
        Evidence.worstFirst(evaluation).forEach(this::stance);
    }

    private void stance(Evidence evidence) {
        var shown = String.join(", ", evidence.labels());
        for (var heading : evidence.headings()) {
            lines.sides(heading, style.bold(heading), shown, style.dim(shown));
            shown = "";
        }
        lines.wrap(evidence.stance().title(), 2);
        quote(evidence.stance());
        evidence.demands().forEach(demand -> lines.wrap(demand, 2, 4));
        lines.gap();
    }

    private void quote(Stance stance) {
        stance.quote().ifPresent(quote -> {
            var language = Sentences.isEnglish(quote) ? "" : " [" + quote.language() + "]";
            lines.wrap("\"" + quote.words() + "\"" + language, 2, 3);
            quote.translation().ifPresent(gloss -> lines.wrap("In English: \"" + gloss + "\"", 2, 3));
        });
        lines.wrap(Attribution.of(stance).words(), 2);
        stance.note().ifPresent(note -> lines.wrap("Note: " + note, 2, 4));
    }

    private void counterOffers() {
        if (evaluation.counterOffers().isEmpty()) {
            return;
        }
        lines.add("What was put forward instead:");
        Offers.of(evaluation).forEach(offer -> lines.wrap(offer, 2, 4));
        lines.gap();
    }

    private void silences() {
        var silences =
                Sentences.silences(evaluation.outcome(), evaluation.proposal().pack());
        if (!silences.isEmpty()) {
            lines.wrap("Silent: " + String.join("; ", silences) + ".", 0, 2).gap();
        }
    }

    private void statusQuo() {
        evaluation.statusQuo().ifPresent(outcome -> {
            if (evaluation.proposal().context().isEmpty()) {
                lines.add("Status quo: this scenario has no context.").gap();
                return;
            }
            lines.add("Status quo, the context alone:");
            new Matrix(outcome, evaluation.proposal().pack(), style).print(lines);
        });
    }

    /** Addresses stand in lines of their own, unbroken, so that a terminal can follow them. */
    private void sources() {
        var sources = Bibliography.of(evaluation);
        if (sources.isEmpty()) {
            return;
        }
        lines.add(sources.size() == 1 ? "Source:" : "Sources:");
        for (var source : sources) {
            lines.wrap(source.title() + Bibliography.imprint(source), 2, 4);
            source.url().ifPresent(url -> lines.add("    " + url));
        }
        lines.gap();
    }

    private void foot() {
        var left = Sentences.otherReading(evaluation);
        var right = Stamp.words(evaluation);
        lines.sides(left, left, right, style.dim(right));
    }
}
