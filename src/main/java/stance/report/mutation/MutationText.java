package stance.report.mutation;

import stance.regress.coverage.Share;
import stance.regress.mutation.Mutant;
import stance.regress.mutation.MutantResult;
import stance.regress.mutation.MutantResult.Status;
import stance.regress.mutation.Mutation;
import stance.regress.mutation.StanceMutation;
import stance.report.text.Lines;
import stance.report.text.Style;

/** Mutants for people: the figures, and what survived. */
public final class MutationText {

    private static final int MARGIN = 24;

    private final Mutation mutation;
    private final Style style;
    private final Lines lines;

    private MutationText(Mutation mutation, Style style) {
        this.mutation = mutation;
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The mutants of a pack as text, with a line break at its end. */
    public static String of(Mutation mutation, Style style) {
        return new MutationText(mutation, style).text();
    }

    private String text() {
        lines.add(style.bold("Mutants of " + mutation.pack().id()));
        figure("killed", mutation.score());
        mutation.byOperator().forEach((operator, share) -> figure(operator.words(), share));
        lines.gap();
        survivors();
        equivalents();
        return lines.toString();
    }

    private void figure(String what, Share share) {
        lines.add("  " + what + " ".repeat(MARGIN - what.length()) + words(share));
    }

    private void survivors() {
        var survived = mutation.of(Status.SURVIVED);
        if (survived.isEmpty()) {
            return;
        }
        lines.add("Survived:");
        mutation.stances().stream()
                .filter(stance -> stance.count(Status.SURVIVED) > 0)
                .forEach(this::stance);
        if (survived.stream().anyMatch(result -> result.witness().isPresent())) {
            lines.gap();
            lines.wrap("Each \"killed by\" is a scenario that --witnesses FOLDER writes.", 0);
        }
        lines.gap();
    }

    private void stance(StanceMutation stance) {
        var score = stance.score();
        lines.wrap(
                stance.stance().id() + " " + stance.stance().title() + ": " + score.part() + " of " + score.all()
                        + " killed",
                2,
                4);
        stance.mutants().stream()
                .filter(result -> result.status() == Status.SURVIVED)
                .forEach(this::survivor);
    }

    private void survivor(MutantResult result) {
        lines.add("    " + result.mutant().name() + "  " + result.mutant().place());
        lines.wrap(change(result.mutant()), 6, 8);
        lines.wrap(
                result.witness().map(witness -> "killed by " + witness.facts()).orElse(result.reason()), 6, 8);
    }

    private void equivalents() {
        var equivalent = mutation.of(Status.EQUIVALENT);
        if (equivalent.isEmpty()) {
            return;
        }
        lines.add("Equivalent, so not counted:");
        for (var result : equivalent) {
            lines.add("    " + result.mutant().name() + "  " + result.mutant().place());
            lines.wrap(change(result.mutant()), 6, 8);
            lines.wrap(result.reason(), 6, 8);
        }
        lines.gap();
    }

    static String change(Mutant mutant) {
        var after = mutant.after().isEmpty() ? "(dropped)" : oneLine(mutant.after());
        return oneLine(mutant.before()) + "  ->  " + after;
    }

    static String oneLine(String rule) {
        return rule.replaceAll("\\s*\n\\s*", " ");
    }

    static String words(Share share) {
        return share.part() + " of " + share.all() + " (" + share.percent() + " %)";
    }
}
