package stance.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.evaluate.Outcome;
import stance.explain.Explanation;
import stance.pack.vocabulary.Term;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Tones;
import stance.report.text.Grid;
import stance.report.text.Style;
import stance.report.text.TextReport;
import stance.report.words.Bibliography;
import stance.report.words.Evidence;
import stance.report.words.Offers;
import stance.report.words.Sentences;
import stance.report.words.SilenceWords;
import stance.report.words.TermWords;

/** One evaluation on a page, in the order of {@link TextReport}. */
final class EvaluationChapter implements Chapters.Chapter {

    private final Explanation explanation;
    private final Evaluation evaluation;
    private final int level;
    private final String prefix;

    /**
     * Of this evaluation, explained.
     *
     * @param level of its title
     * @param prefix of the ids in it, which are unique on a page
     */
    EvaluationChapter(Explanation explanation, int level, String prefix) {
        this.explanation = explanation;
        this.evaluation = explanation.evaluation();
        this.level = level;
        this.prefix = prefix;
    }

    @Override
    public void show(Blocks body) {
        body.header(head -> Chapters.head(head, evaluation, level));
        matrix(
                body,
                evaluation.outcome(),
                "What each party makes of it, " + evaluation.reading().words() + " reading");
        proposal(body);
        evidence(body);
        counterOffers(body);
        silences(body);
        otherReading(body);
        statusQuo(body);
        sources(body);
        body.footer(foot -> Chapters.foot(foot, evaluation));
    }

    private void matrix(Blocks body, Outcome outcome, String caption) {
        var grid = Grid.of(outcome, evaluation.proposal().pack());
        body.table(caption, rows -> {
            var heads = new ArrayList<String>();
            heads.add("");
            heads.addAll(grid.parties());
            rows.columns(heads);
            for (var row : grid.rows()) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.text(row.name()));
                row.entries().forEach(entry -> cells.add(cell -> entry(cell, entry)));
                rows.row(cells);
            }
        });
    }

    private void entry(Inlines cell, Optional<Grid.Entry> entry) {
        entry.ifPresent(shown -> {
            var response = shown.response();
            cell.tone(Tones.of(response), Style.PLAIN.response(response));
            if (!shown.reservation().isEmpty()) {
                cell.text(" ").dim(shown.reservation());
            }
            var separator = " ";
            for (var stance : shown.stances()) {
                cell.text(separator).jump(stance, prefix + stance);
                separator = ", ";
            }
        });
    }

    private void proposal(Blocks body) {
        var proposal = evaluation.proposal();
        var heading = proposal.proposedBy()
                .map(actor -> "What " + proposal.pack().actor(actor).inSentence() + " proposes")
                .orElse("What is proposed");
        body.heading(level + 1, heading);
        terms(body, "The terms", proposal.provisions());
        if (!proposal.context().isEmpty()) {
            terms(body, "In force, not proposed", proposal.context());
        }
    }

    private static void terms(Blocks body, String caption, Map<String, Term> terms) {
        body.table(caption, rows -> {
            rows.columns(List.of("Provision", "Type", "Terms"));
            terms.forEach((id, term) -> rows.row(List.of(
                    cell -> cell.text(id),
                    cell -> cell.text(term.type().name()),
                    cell -> cell.text(TermWords.fields(term)))));
        });
    }

    private void evidence(Blocks body) {
        var all = Evidence.worstFirst(explanation);
        if (!all.isEmpty()) {
            body.heading(level + 1, "What the parties said");
            all.forEach(evidence -> new EvidenceCard(evidence, level + 2, prefix).show(body));
        }
    }

    private void counterOffers(Blocks body) {
        if (!evaluation.counterOffers().isEmpty()) {
            body.heading(level + 1, "What was put forward instead");
            body.list(Offers.of(evaluation).stream()
                    .<Consumer<Inlines>>map(offer -> line -> line.text(offer))
                    .toList());
        }
    }

    private void silences(Blocks body) {
        var silences = SilenceWords.of(explanation);
        if (silences.isEmpty()) {
            return;
        }
        body.heading(level + 1, "Silent, and what comes nearest");
        for (var silence : silences) {
            body.paragraph(silence.heading().toString());
            if (!silence.nearest().isEmpty()) {
                body.list(silence.nearest().stream()
                        .<Consumer<Inlines>>map(near -> line -> line.text(near.stance() + " " + near.words()))
                        .toList());
            }
        }
    }

    private void otherReading(Blocks body) {
        body.heading(level + 1, "In the other reading");
        var other = evaluation.other();
        var isSame = other.verdict() == evaluation.verdict();
        body.paragraph(Sentences.otherReading(evaluation)
                + (isSame
                        ? ""
                        : " " + Sentences.verdict(other, evaluation.proposal().pack())));
    }

    private void statusQuo(Blocks body) {
        evaluation.statusQuo().ifPresent(outcome -> {
            body.heading(level + 1, "Status quo");
            if (evaluation.proposal().context().isEmpty()) {
                body.paragraph("Status quo: this scenario has no context.");
            } else {
                matrix(body, outcome, "Status quo, the context alone");
            }
        });
    }

    private void sources(Blocks body) {
        var sources = Bibliography.of(evaluation);
        if (!sources.isEmpty()) {
            body.heading(level + 1, sources.size() == 1 ? "Source" : "Sources");
            body.list(sources.stream()
                    .<Consumer<Inlines>>map(source -> line ->
                            line.link(source.title(), source.url().orElse("")).text(Bibliography.imprint(source)))
                    .toList());
        }
    }
}
