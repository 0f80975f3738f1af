package stance.report.part;

import java.util.List;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Look;
import stance.report.words.Counts;
import stance.report.words.Dates;
import stance.report.words.Sentences;
import stance.report.words.Stamp;
import stance.scenario.Change;
import stance.scenario.Proposal;

/** What stands over and under what is said of a proposal. */
public final class ProposalPart {

    private ProposalPart() {}

    /** What a result is of: title, pack and date, variant, and what was changed here. */
    public static void title(Blocks head, Proposal proposal, int level) {
        title(head, Phrase.verbatim(proposal.title()), proposal, level);
        proposal.variant().ifPresent(name -> head.paragraph(Phrase.of("Variant: %s", name)));
        if (!proposal.changes().isEmpty()) {
            changes(head, proposal.changes());
        }
    }

    /** A title of other words, with pack and date. */
    public static void title(Blocks head, Phrase words, Proposal proposal, int level) {
        var pack = proposal.pack();
        head.title(
                level,
                words,
                Phrase.of("%s (%s), as of %s", pack.info().title(), pack.id(), Dates.of(proposal.asOf())),
                Phrase.of("%s, as of %s", pack.id(), proposal.asOf()));
    }

    /** What was changed here. */
    public static void changes(Blocks head, List<Change> changes) {
        head.paragraph(Phrase.of("Changed here, not in the file: %s", Phrase.listed(Change.words(changes), ", ")));
    }

    /** The title, the verdict, and what a reader should know before relying on it. */
    public static void head(Blocks head, Evaluation evaluation, int level) {
        head(head, evaluation, level, Integer.MAX_VALUE);
    }

    /**
     * The same with fewer warnings, since of many parties there may be many.
     *
     * @param most of the warnings that are shown; how many there are besides is said
     */
    public static void head(Blocks head, Evaluation evaluation, int level, int most) {
        title(head, evaluation.proposal(), level);
        head.answer(evaluation.verdict(), Sentences.verdict(evaluation));
        var warnings = evaluation.warnings();
        warnings.stream().limit(most).forEach(warning -> warning(head, warning.message()));
        if (warnings.size() > most) {
            head.paragraph(Look.WARNING, Phrase.of("%s more: --full", Counts.warnings(warnings.size() - most)));
        }
    }

    /** What a reader should know before relying on it. */
    public static void warning(Blocks head, Phrase message) {
        head.paragraph(
                Look.WARNING,
                line -> line.strong(Phrase.of("Warning:")).verbatim(" ").text(message));
    }

    /** The small print of an evaluation. */
    public static void foot(Blocks foot, Evaluation evaluation) {
        foot(foot, Stamp.words(evaluation));
    }

    /** The small print: what is needed to cite and to repeat it and, on pages, how it is to be taken. */
    public static void foot(Blocks foot, Phrase stamp) {
        foot.paragraph(Look.STAMP, stamp);
        foot.onPages(page -> page.paragraph(
                Look.STAMP,
                Phrase.of("This tells what follows from the record, not what will happen. Silence is not agreement.")));
    }
}
