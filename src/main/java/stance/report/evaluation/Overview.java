package stance.report.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.language.Translated;
import stance.report.document.Blocks;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.part.ProposalPart;
import stance.report.words.Counts;
import stance.report.words.Dates;
import stance.report.words.Few;
import stance.report.words.Sentences;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** What comes of each of several proposals, a line each. What they have in common stands above. */
final class Overview {

    private final List<Evaluation> evaluations;
    private final List<String> titles;
    private final List<Spoken> dates;

    Overview(List<Evaluation> evaluations) {
        this.evaluations = evaluations;
        this.titles = evaluations.stream()
                .map(evaluation -> evaluation.proposal().title())
                .distinct()
                .toList();
        this.dates = evaluations.stream()
                .map(evaluation -> Dates.of(evaluation.proposal().asOf()))
                .distinct()
                .toList();
    }

    /** That of the scenario, where all are of one. */
    Phrase title() {
        return titles.size() == 1
                ? Phrase.verbatim(titles.get(0))
                : Phrase.of("What comes of %s proposals", evaluations.size());
    }

    /** The id of the chapter of an evaluation. */
    static String id(int index) {
        return "evaluation-" + (index + 1);
    }

    /** With links to the chapters that follow. */
    void show(Blocks body) {
        header(body);
        table(body, true);
    }

    /** Where no chapters follow: with how often each verdict is given, and how to see more. */
    void showAlone(Blocks body) {
        header(body);
        table(body, false);
        body.footer(foot -> {
            foot.paragraph(Phrase.of("%s.", Phrase.listed(counts(), ", ")));
            foot.onTerminals(terminal -> terminal.paragraph(
                    warned() == 0
                            ? Phrase.of("--full for each of them with all words, reasons and sources.")
                            : Phrase.of(
                                    "--full for each of them with all words, reasons and sources, and %s.",
                                    Counts.warnings(warned()))));
        });
    }

    private void header(Blocks body) {
        var count = Phrase.of("%s evaluations", evaluations.size());
        var about = dates.size() == 1 ? Phrase.of("%s, as of %s", count, dates.get(0)) : count;
        var changes = evaluations.stream()
                .map(evaluation -> evaluation.proposal().changes())
                .filter(made -> !made.isEmpty())
                .findFirst();
        body.header(head -> {
            head.title(1, title(), about, about);
            changes.ifPresent(made -> ProposalPart.changes(head, made));
        });
    }

    private void table(Blocks body, boolean hasChapters) {
        body.table(Phrase.of("What comes of each"), Folding.CELLS, rows -> {
            rows.uncaptioned().columns(List.of(Phrase.of("Verdict"), Phrase.of("Proposal (who is against it)")));
            for (var i = 0; i < evaluations.size(); i++) {
                rows.row(row(evaluations.get(i), hasChapters ? id(i) : ""));
            }
        });
    }

    private List<Consumer<Inlines>> row(Evaluation evaluation, String chapter) {
        return List.of(cell -> cell.verdict(evaluation.verdict()), cell -> {
            if (chapter.isEmpty()) {
                cell.text(name(evaluation));
            } else {
                cell.jump(name(evaluation), chapter);
            }
            var against = against(evaluation);
            if (!against.isEmpty()) {
                cell.verbatim(" ").dim(Phrase.of("(%s)", Few.of(against)));
            }
            Sentences.reservations(evaluation)
                    .ifPresent(others -> cell.verbatim("; ").text(others));
        });
    }

    /** The parties that reject it, object to it, or set a condition; the worst first. */
    private static List<Translated> against(Evaluation evaluation) {
        var pack = evaluation.proposal().pack();
        return evaluation.outcome().responses().entrySet().stream()
                .filter(party -> party.getValue().isWorseThan(Response.SILENT))
                .sorted(Map.Entry.comparingByValue())
                .map(party -> pack.actor(party.getKey()).name())
                .toList();
    }

    private List<Phrase> counts() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> Phrase.of(
                        "%s %s",
                        evaluations.stream()
                                .filter(evaluation -> evaluation.verdict() == verdict)
                                .count(),
                        verdict.words()))
                .toList();
    }

    private int warned() {
        return evaluations.stream()
                .mapToInt(evaluation -> evaluation.warnings().size())
                .sum();
    }

    private Phrase name(Evaluation evaluation) {
        var proposal = evaluation.proposal();
        var variant = proposal.variant();
        if (titles.size() > 1) {
            return variant.map(name -> Phrase.of("%s: %s", proposal.title(), name))
                    .orElse(Phrase.verbatim(proposal.title()));
        }
        return variant.map(Phrase::verbatim).orElse(GivenName.ITSELF.phrase());
    }
}
