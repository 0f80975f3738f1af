package stance.report.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import stance.regress.coverage.ConditionCoverage;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.RuleCoverage;
import stance.regress.coverage.Share;
import stance.regress.coverage.StanceCoverage;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.page.Tone;
import stance.report.words.Stamp;

/** Coverage as a page, to be mailed, printed or put on the web: every stance, and the conditions seen one way alone. */
public final class CoveragePage {

    private CoveragePage() {}

    /** The coverage of packs, each in a section. */
    public static Page of(List<Coverage> packs) {
        var title = packs.size() == 1 ? "Coverage of " + packs.get(0).pack().id() : "Coverage";
        return Page.of(title, body -> {
            if (packs.isEmpty()) {
                body.heading(1, title).paragraph("No test says what it expects, so nothing is covered.");
            } else if (packs.size() == 1) {
                pack(body, packs.get(0), 1);
            } else {
                body.heading(1, title);
                packs.forEach(
                        coverage -> body.section(Look.CHAPTER, coverage.pack().id(), part -> pack(part, coverage, 2)));
            }
        });
    }

    private static void pack(Blocks body, Coverage coverage, int level) {
        var pack = coverage.pack();
        body.header(head -> head.paragraph(
                        Look.EYEBROW, line -> line.text(pack.info().title()))
                .heading(level, "Coverage of " + pack.id()));
        body.table("In all", table -> {
            table.columns(List.of("", "Covered"));
            table.row(row("Stances, both ways", coverage.covered()));
            table.row(row("Stances that spoke", coverage.fired()));
            table.row(row("Quotes", coverage.quotes()));
            table.row(row("Conditions, both ways", coverage.conditions()));
        });
        group(body, "By actor", coverage.byActor());
        group(body, "By topic", coverage.byTopic());
        group(body, "By source", coverage.bySource());
        body.table("Stances", table -> {
            table.columns(List.of("Stance", "Title", "Tests", "First test"));
            coverage.stances().forEach(stance -> table.row(row(stance)));
        });
        conditions(body, coverage, level + 1);
        body.footer(foot ->
                foot.paragraph(Look.STAMP, line -> line.text(Stamp.of(pack).words())));
    }

    private static void group(Blocks body, String caption, Map<String, Share> shares) {
        body.table(caption + ", both ways", table -> {
            table.columns(List.of("", "Covered"));
            shares.forEach((name, share) -> table.row(row(name, share)));
        });
    }

    private static List<Consumer<Inlines>> row(String head, Share share) {
        return List.of(cell -> cell.text(head), cell -> cell.text(CoverageText.words(share)));
    }

    private static List<Consumer<Inlines>> row(StanceCoverage stance) {
        return List.of(
                cell -> cell.code(stance.stance().id()),
                cell -> cell.text(stance.stance().title()),
                cell -> cell.tone(tone(stance), CoverageText.state(stance)),
                cell -> cell.text(stance.firedIn().or(stance::nearIn).orElse("none")));
    }

    private static Tone tone(StanceCoverage stance) {
        return switch (stance.touch()) {
            case FIRED -> stance.isCovered() ? Tone.ACCEPTING : Tone.CONDITIONAL;
            case NEAR -> Tone.OBJECTING;
            case NEVER -> Tone.REJECTING;
        };
    }

    private static void conditions(Blocks body, Coverage coverage, int level) {
        var open = coverage.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .filter(rule -> rule.conditions().stream().anyMatch(condition -> !condition.isCovered()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        body.heading(level, "Conditions not seen both ways");
        open.forEach(rule -> rule(body, rule, level + 1));
    }

    private static void rule(Blocks body, RuleCoverage rule, int level) {
        body.heading(level, rule.rule().name());
        body.list(rule.conditions().stream()
                .filter(condition -> !condition.isCovered())
                .<Consumer<Inlines>>map(condition -> line -> condition(line, rule, condition))
                .toList());
    }

    private static void condition(Inlines line, RuleCoverage rule, ConditionCoverage condition) {
        line.code(condition.text())
                .text(": " + CoverageText.seen(condition) + " (" + CoverageText.place(rule, condition) + ")");
    }
}
