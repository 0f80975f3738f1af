package stance.report.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.record.Side;
import stance.regress.coverage.ConditionCoverage;
import stance.regress.coverage.ConditionCoverage.Nearest;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.RuleCoverage;
import stance.regress.coverage.Share;
import stance.regress.coverage.StanceCoverage;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Tone;
import stance.report.part.PackChapters;
import stance.report.words.Shares;
import stance.report.words.StepWords;

/** Coverage for people: the figures, every stance on pages, and what is not covered. */
public final class CoverageDocument {

    private CoverageDocument() {}

    /** The coverage of packs, each in a chapter. */
    public static Document of(List<Coverage> packs) {
        return new PackChapters<>(Coverage::pack, CoverageDocument::title, CoverageDocument::show)
                .of(packs, Phrase.of("Coverage"), Phrase.of("No test says what it expects, so nothing is covered."));
    }

    private static Phrase title(Coverage coverage) {
        return Phrase.of("Coverage of %s", coverage.pack().id());
    }

    private static void show(Blocks body, Coverage coverage, int level) {
        body.table(Phrase.of("In all"), Folding.CELLS, table -> {
            table.columnsAfterHead(List.of(Phrase.of("covered")));
            table.row(row(Phrase.of("stances, both ways"), coverage.covered()));
            if (coverage.unreviewed().part() > 0) {
                table.row(row(Phrase.of("of these, only by tests that nobody has reviewed"), coverage.unreviewed()));
            }
            table.row(row(Phrase.of("stances that spoke"), coverage.fired()));
            table.row(row(Phrase.of("quotes"), coverage.quotes()));
            table.row(row(Phrase.of("conditions, both ways"), coverage.conditions()));
        });
        group(body, Phrase.of("By actor, both ways"), coverage.byActor());
        group(body, Phrase.of("By topic, both ways"), coverage.byTopic());
        group(body, Phrase.of("By source, both ways"), coverage.bySource());
        body.onPages(page -> page.table(Phrase.of("Stances"), Folding.CELLS, table -> {
            table.columns(
                    List.of(Phrase.of("Stance"), Phrase.of("Title"), Phrase.of("Tests"), Phrase.of("First test")));
            coverage.stances().forEach(stance -> table.row(row(stance)));
        }));
        body.onTerminals(terminal -> gaps(terminal, coverage, level));
        conditions(body, coverage, level);
    }

    private static void group(Blocks body, Phrase caption, Map<String, Share> shares) {
        body.table(caption, Folding.CELLS, table -> {
            table.columnsAfterHead(List.of(Phrase.of("covered")));
            shares.forEach((name, share) -> table.row(row(Phrase.verbatim(name), share)));
        });
    }

    private static List<Consumer<Inlines>> row(Phrase head, Share share) {
        return List.of(cell -> cell.text(head), cell -> cell.text(Shares.of(share)));
    }

    private static List<Consumer<Inlines>> row(StanceCoverage stance) {
        return List.of(
                cell -> cell.code(stance.stance().id()),
                cell -> cell.verbatim(stance.stance().title()),
                cell -> cell.tone(tone(stance), state(stance)),
                cell -> cell.text(stance.firedIn()
                        .or(stance::nearIn)
                        .map(Phrase::verbatim)
                        .orElse(GivenName.NONE.phrase())));
    }

    private static Tone tone(StanceCoverage stance) {
        return switch (stance.touch()) {
            case FIRED -> stance.isCovered() ? Tone.ACCEPTING : Tone.CONDITIONAL;
            case NEAR -> Tone.OBJECTING;
            case NEVER -> Tone.REJECTING;
        };
    }

    private static Phrase state(StanceCoverage stance) {
        return switch (stance.touch()) {
            case FIRED -> spoken(stance);
            case NEAR ->
                Phrase.of("only came near, first in %s", stance.nearIn().orElse(""));
            case NEVER -> Phrase.of("never touched");
        };
    }

    private static Phrase spoken(StanceCoverage stance) {
        if (stance.near() == 0) {
            return Phrase.of("spoke, but no test is just outside of it");
        }
        var isMetSomewhere = stance.unseen().stream().noneMatch(rule -> rule.side() == Side.MET);
        if (stance.isCovered()) {
            return Phrase.of("both ways");
        }
        return isMetSomewhere
                ? Phrase.of("spoke, but no test misses what it demands")
                : Phrase.of("spoke, but no test meets what it demands");
    }

    private static void gaps(Blocks body, Coverage coverage, int level) {
        var open = coverage.stances().stream()
                .filter(stance -> !stance.isCovered())
                .map(stance -> Phrase.of(
                        "%s %s: %s", stance.stance().id(), stance.stance().title(), state(stance)))
                .toList();
        if (!open.isEmpty()) {
            body.heading(level, Phrase.of("Stances not covered both ways"));
            body.phrases(open);
        }
    }

    private static void conditions(Blocks body, Coverage coverage, int level) {
        var open = coverage.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .filter(rule -> rule.conditions().stream().anyMatch(condition -> !condition.isCovered()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        body.heading(level, Phrase.of("Conditions not seen both ways"));
        open.forEach(rule -> rule(body, rule, level + 1));
    }

    private static void rule(Blocks body, RuleCoverage rule, int level) {
        body.card("", card -> {
            card.heading(level, Phrase.verbatim(rule.rule().name()));
            card.items(rule.conditions().stream()
                    .filter(condition -> !condition.isCovered())
                    .<Consumer<Inlines>>map(condition -> line -> condition(line, rule, condition))
                    .toList());
        });
    }

    private static void condition(Inlines line, RuleCoverage rule, ConditionCoverage condition) {
        var place = rule.rule().place().file() + ":" + condition.at().line() + ":"
                + condition.at().column();
        line.code(condition.text()).text(Phrase.of(": %s (%s)", seen(condition), place));
        condition.nearest().ifPresent(nearest -> line.text(Phrase.of("; %s", why(condition, nearest))));
    }

    /** What there would have to be another of: the test that came nearest to the way that was never seen. */
    private static Phrase why(ConditionCoverage condition, Nearest nearest) {
        return condition.seenTrue()
                ? Phrase.of("it held in %s: change there what it looks at", nearest.test())
                : Phrase.of(
                        "nearest is %s, where this is missing: %s",
                        nearest.test(), StepWords.missing(nearest.attempt()));
    }

    private static Phrase seen(ConditionCoverage condition) {
        if (condition.seenTrue()) {
            return Phrase.of("never false");
        }
        return condition.seenFalse() ? Phrase.of("never true") : Phrase.of("never asked");
    }
}
