package stance.report.mutation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import stance.regress.coverage.Share;
import stance.regress.mutation.MutantResult;
import stance.regress.mutation.MutantResult.Status;
import stance.regress.mutation.Mutation;
import stance.regress.mutation.StanceMutation;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.page.Tone;
import stance.report.words.Stamp;

/**
 * Mutants as a page: the score of each stance, each survivor with the scenario that would kill it, and each equivalent
 * mutant with the reason.
 */
public final class MutationPage {

    private MutationPage() {}

    /** The mutants of packs, each pack in a section. */
    public static Page of(List<Mutation> packs) {
        var title = packs.size() == 1 ? "Mutants of " + packs.get(0).pack().id() : "Mutants";
        return Page.of(title, body -> {
            if (packs.isEmpty()) {
                body.heading(1, title).paragraph("No test passed, so no rule was changed.");
            } else if (packs.size() == 1) {
                pack(body, packs.get(0), 1);
            } else {
                body.heading(1, title);
                packs.forEach(
                        mutation -> body.section(Look.CHAPTER, mutation.pack().id(), part -> pack(part, mutation, 2)));
            }
        });
    }

    private static void pack(Blocks body, Mutation mutation, int level) {
        var pack = mutation.pack();
        body.header(head -> head.paragraph(
                        Look.EYEBROW, line -> line.text(pack.info().title()))
                .heading(level, "Mutants of " + pack.id())
                .paragraph("One thing in a rule is changed at a time; a change is killed where a test fails on it that"
                        + " passed before."));
        body.table("By what is changed", table -> {
            table.columns(List.of("", "Killed"));
            table.row(row("In all", mutation.score()));
            mutation.byOperator().forEach((operator, share) -> table.row(row(operator.words(), share)));
        });
        body.table("By stance", table -> {
            table.columns(List.of("Stance", "Title", "Killed", "Survived", "Equivalent"));
            mutation.stances().forEach(stance -> table.row(row(stance)));
        });
        survivors(body, mutation, level + 1);
        equivalents(body, mutation, level + 1);
        body.footer(foot ->
                foot.paragraph(Look.STAMP, line -> line.text(Stamp.of(pack).words())));
    }

    private static List<Consumer<Inlines>> row(String head, Share share) {
        return List.of(cell -> cell.text(head), cell -> cell.text(MutationText.words(share)));
    }

    private static List<Consumer<Inlines>> row(StanceMutation stance) {
        var survived = stance.count(Status.SURVIVED);
        var tone = survived == 0 ? Tone.ACCEPTING : Tone.OBJECTING;
        return List.of(
                cell -> cell.code(stance.stance().id()),
                cell -> cell.text(stance.stance().title()),
                cell -> cell.tone(tone, MutationText.words(stance.score())),
                cell -> cell.text(String.valueOf(survived)),
                cell -> cell.text(String.valueOf(stance.count(Status.EQUIVALENT))));
    }

    private static void survivors(Blocks body, Mutation mutation, int level) {
        var open = mutation.stances().stream()
                .filter(stance -> stance.count(Status.SURVIVED) > 0)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        body.heading(level, "Survived")
                .paragraph(
                        "Below each is a scenario that passes as the rules are, and fails under the change, where one"
                                + " was found. What it expects is what the rules say, right or wrong.");
        for (var stance : open) {
            body.heading(level + 1, stance.stance().id() + " " + stance.stance().title());
            stance.mutants().stream()
                    .filter(result -> result.status() == Status.SURVIVED)
                    .forEach(result -> body.card(Tone.OBJECTING, card -> survivor(card, result)));
        }
    }

    private static void survivor(Blocks card, MutantResult result) {
        change(card, result);
        result.witness()
                .ifPresentOrElse(
                        witness -> card.paragraph(
                                        line -> line.text("It would be killed by " + witness.facts() + ", saved as ")
                                                .code(witness.file())
                                                .text(":"))
                                .code(witness.scenario()),
                        () -> card.paragraph(sentence(result.reason())));
    }

    private static void equivalents(Blocks body, Mutation mutation, int level) {
        var equivalent = mutation.of(Status.EQUIVALENT);
        if (equivalent.isEmpty()) {
            return;
        }
        body.heading(level, "Equivalent, so not counted");
        equivalent.forEach(result -> body.card(Tone.SILENT, card -> {
            change(card, result);
            card.paragraph(sentence(result.reason()));
        }));
    }

    private static void change(Blocks card, MutantResult result) {
        var mutant = result.mutant();
        card.paragraph(Look.LABEL, line -> line.text(mutant.name() + ", " + mutant.place()))
                .paragraph(line -> {
                    line.code(MutationText.oneLine(mutant.before()));
                    if (mutant.after().isEmpty()) {
                        line.text(" is dropped");
                    } else {
                        line.text(" becomes ").code(MutationText.oneLine(mutant.after()));
                    }
                });
    }

    private static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }
}
