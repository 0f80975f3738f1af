package stance.report.mutation;

import java.util.List;
import java.util.function.Consumer;
import stance.language.Phrase;
import stance.regress.coverage.Share;
import stance.regress.mutation.MutantResult;
import stance.regress.mutation.MutantResult.Status;
import stance.regress.mutation.Mutation;
import stance.regress.mutation.StanceMutation;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.document.Tone;
import stance.report.part.PackChapters;
import stance.report.words.Counts;
import stance.report.words.Shares;

/**
 * Mutants for people: the figures, the score of each stance, each survivor with the scenario that would kill it, and
 * each equivalent mutant with the reason.
 */
public final class MutationDocument {

    private MutationDocument() {}

    /** The mutants of packs, each pack in a chapter. */
    public static Document of(List<Mutation> packs) {
        return new PackChapters<>(Mutation::pack, MutationDocument::title, MutationDocument::show)
                .of(packs, Phrase.of("Mutants"), Phrase.of("No test passed, so no rule was changed."));
    }

    private static Phrase title(Mutation mutation) {
        return Phrase.of("Mutants of %s", mutation.pack().id());
    }

    private static void show(Blocks body, Mutation mutation, int level) {
        body.onPages(page -> page.paragraph(
                Phrase.of("One thing in a rule is changed at a time; a change is killed where a test fails on it that"
                        + " passed before.")));
        body.table(Phrase.of("By what is changed"), Folding.CELLS, table -> {
            table.columnsAfterHead(List.of(Phrase.of("killed")));
            table.row(row(Phrase.of("in all"), mutation.score()));
            mutation.byOperator().forEach((operator, share) -> table.row(row(operator.words(), share)));
        });
        body.onPages(page -> page.table(Phrase.of("By stance"), Folding.CELLS, table -> {
            table.columns(List.of(
                    Phrase.of("Stance"),
                    Phrase.of("Title"),
                    Phrase.of("Killed"),
                    Phrase.of("Survived"),
                    Phrase.of("Equivalent")));
            mutation.stances().forEach(stance -> table.row(row(stance)));
        }));
        survivors(body, mutation, level);
        equivalents(body, mutation, level);
    }

    private static List<Consumer<Inlines>> row(Phrase head, Share share) {
        return List.of(cell -> cell.text(head), cell -> cell.text(Shares.of(share)));
    }

    private static List<Consumer<Inlines>> row(StanceMutation stance) {
        var survived = stance.count(Status.SURVIVED);
        var tone = survived == 0 ? Tone.ACCEPTING : Tone.OBJECTING;
        return List.of(
                cell -> cell.code(stance.stance().id()),
                cell -> cell.verbatim(stance.stance().title()),
                cell -> cell.tone(tone, Shares.of(stance.score())),
                cell -> cell.verbatim(String.valueOf(survived)),
                cell -> cell.verbatim(String.valueOf(stance.count(Status.EQUIVALENT))));
    }

    private static void survivors(Blocks body, Mutation mutation, int level) {
        var open = mutation.stances().stream()
                .filter(stance -> stance.count(Status.SURVIVED) > 0)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        body.heading(level, Phrase.of("Survived"));
        body.onPages(page -> page.paragraph(Phrase.of(
                "Below each is a scenario that passes as the rules are, and fails under the change, where one was"
                        + " found. What it expects is what the rules say, right or wrong.")));
        for (var stance : open) {
            var score = stance.score();
            body.section(part -> {
                part.heading(
                        level + 1,
                        Phrase.of("%s %s", stance.stance().id(), stance.stance().title()),
                        label -> label.text(Phrase.of("%s of %s killed", score.part(), score.all())));
                stance.mutants().stream()
                        .filter(result -> result.status() == Status.SURVIVED)
                        .forEach(result -> part.card(Tone.OBJECTING, "", card -> survivor(card, result)));
            });
        }
        if (open.stream()
                .flatMap(stance -> stance.mutants().stream())
                .anyMatch(result -> result.witness().isPresent())) {
            body.onTerminals(terminal ->
                    terminal.paragraph(Phrase.of("Each \"killed by\" is a scenario that --witnesses FOLDER writes.")));
        }
    }

    private static void survivor(Blocks card, MutantResult result) {
        change(card, result);
        result.witness()
                .ifPresentOrElse(
                        witness -> {
                            card.paragraph(Phrase.of("It would be killed by %s.", witness.facts()));
                            card.onPages(page -> page.paragraph(line -> line.text(Phrase.of("Saved as "))
                                            .code(witness.file())
                                            .verbatim(":"))
                                    .code(witness.scenario()));
                        },
                        () -> card.paragraph(Counts.sentence(result.reason())));
    }

    private static void equivalents(Blocks body, Mutation mutation, int level) {
        var equivalent = mutation.of(Status.EQUIVALENT);
        if (equivalent.isEmpty()) {
            return;
        }
        body.heading(level, Phrase.of("Equivalent, so not counted"));
        equivalent.forEach(result -> body.card(Tone.SILENT, "", card -> {
            change(card, result);
            card.paragraph(Counts.sentence(result.reason()));
        }));
    }

    private static void change(Blocks card, MutantResult result) {
        var mutant = result.mutant();
        card.paragraph(Look.LABEL, Phrase.of("%s, %s", mutant.name(), mutant.place()));
        card.paragraph(line -> {
            line.code(oneLine(mutant.before()));
            if (mutant.after().isEmpty()) {
                line.text(Phrase.of(" is dropped"));
            } else {
                line.text(Phrase.of(" becomes ")).code(oneLine(mutant.after()));
            }
        });
    }

    private static String oneLine(String rule) {
        return rule.replaceAll("\\s*\n\\s*", " ");
    }
}
