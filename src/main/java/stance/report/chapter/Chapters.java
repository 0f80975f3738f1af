package stance.report.chapter;

import java.util.List;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.report.page.Blocks;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.page.Tones;
import stance.report.words.Dates;
import stance.report.words.Sentences;
import stance.report.words.Stamp;

/** Pages of one proposal or of several, and what stands over and under each. */
final class Chapters {

    private Chapters() {}

    /** What a page says of one proposal. */
    interface Chapter {
        void show(Blocks body);
    }

    /** Makes the chapter of a proposal. */
    interface Maker {
        /**
         * The chapter of a proposal.
         *
         * @param level of its title
         * @param prefix of the ids in it, which are unique on a page
         */
        Chapter make(Explanation explanation, int level, String prefix);
    }

    static Page page(List<Explanation> explanations, Maker maker) {
        if (explanations.isEmpty()) {
            throw new IllegalArgumentException("A page needs something to show.");
        }
        if (explanations.size() == 1) {
            var only = explanations.get(0);
            return Page.of(only.evaluation().proposal().title(), maker.make(only, 1, "")::show);
        }
        var overview = new EvaluationOverview(
                explanations.stream().map(Explanation::evaluation).toList());
        return Page.of(overview.title(), body -> {
            overview.show(body);
            for (var i = 0; i < explanations.size(); i++) {
                var id = EvaluationOverview.id(i);
                body.section(Look.CHAPTER, id, maker.make(explanations.get(i), 2, id + "-")::show);
            }
        });
    }

    /** What the chapter is of, the verdict, the warnings. */
    static void head(Blocks head, Evaluation evaluation, int level) {
        var proposal = evaluation.proposal();
        var pack = proposal.pack();
        head.paragraph(
                Look.EYEBROW,
                line -> line.text(pack.info().title() + " (" + pack.id() + "), as of " + Dates.words(proposal.asOf())));
        head.heading(level, proposal.title());
        proposal.variant().ifPresent(name -> head.paragraph("Variant: " + name));
        if (!proposal.settings().isEmpty()) {
            head.paragraph("Changed here, not in the file: " + String.join(", ", proposal.settings()));
        }
        var verdict = evaluation.verdict();
        head.verdict(Tones.of(verdict), line -> line.strong(verdict.name()).text(" " + Sentences.verdict(evaluation)));
        for (var warning : evaluation.warnings()) {
            head.paragraph(Look.WARNING, line -> line.strong("Warning:").text(" " + warning.message()));
        }
    }

    /** The small print. */
    static void foot(Blocks foot, Evaluation evaluation) {
        foot.paragraph(Look.STAMP, line -> line.text(Stamp.words(evaluation)));
        foot.paragraph(
                Look.STAMP,
                line -> line.text(
                        "This tells what follows from the record, not what will happen. Silence is not agreement."));
    }
}
