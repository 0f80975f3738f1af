package stance.report.coverage;

import java.util.Map;
import stance.regress.coverage.ConditionCoverage;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.RuleCoverage;
import stance.regress.coverage.Share;
import stance.regress.coverage.StanceCoverage;
import stance.report.text.Lines;
import stance.report.text.Style;

/** Coverage for people: the figures, and what is not covered. */
public final class CoverageText {

    private static final int MARGIN = 24;

    private final Coverage coverage;
    private final Style style;
    private final Lines lines;

    private CoverageText(Coverage coverage, Style style) {
        this.coverage = coverage;
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The coverage of a pack as text, with a line break at its end. */
    public static String of(Coverage coverage, Style style) {
        return new CoverageText(coverage, style).text();
    }

    private String text() {
        lines.add(style.bold("Coverage of " + coverage.pack().id()));
        figure("stances, both ways", coverage.covered());
        figure("stances that spoke", coverage.fired());
        figure("quotes", coverage.quotes());
        figure("conditions, both ways", coverage.conditions());
        lines.gap();
        group("By actor, both ways", coverage.byActor(), false);
        group("By topic, both ways", coverage.byTopic(), false);
        group("Sources not covered both ways", coverage.bySource(), true);
        stances();
        conditions();
        return lines.toString();
    }

    private void figure(String what, Share share) {
        figure(what, share, MARGIN);
    }

    private void figure(String what, Share share, int margin) {
        lines.add("  " + what + " ".repeat(margin - what.length()) + words(share));
    }

    private void group(String heading, Map<String, Share> shares, boolean onlyGaps) {
        var shown = shares.entrySet().stream()
                .filter(entry -> !onlyGaps || entry.getValue().percent() < 100)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        lines.add(heading + ":");
        var longest =
                shown.stream().mapToInt(entry -> entry.getKey().length()).max().orElse(0);
        var margin = Math.max(MARGIN, longest + 2);
        shown.forEach(entry -> figure(entry.getKey(), entry.getValue(), margin));
        lines.gap();
    }

    private void stances() {
        var open = coverage.stances().stream()
                .filter(stance -> !stance.isCovered())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        lines.add("Stances not covered both ways:");
        open.forEach(stance ->
                lines.wrap(stance.stance().id() + " " + stance.stance().title() + ": " + state(stance), 2, 4));
        lines.gap();
    }

    static String state(StanceCoverage stance) {
        return switch (stance.touch()) {
            case FIRED -> stance.near() > 0 ? "both ways" : "spoke, but no test is just outside of it";
            case NEAR -> "only came near, first in " + stance.nearIn().orElse("");
            case NEVER -> "never touched";
        };
    }

    private void conditions() {
        var isHeaded = false;
        for (var stance : coverage.stances()) {
            for (var rule : stance.rules()) {
                for (var condition : rule.conditions()) {
                    if (!condition.isCovered()) {
                        if (!isHeaded) {
                            lines.add("Conditions not seen both ways:");
                            isHeaded = true;
                        }
                        lines.wrap(place(rule, condition) + " " + condition.text() + ": " + seen(condition), 2, 4);
                    }
                }
            }
        }
        if (isHeaded) {
            lines.gap();
        }
    }

    static String place(RuleCoverage rule, ConditionCoverage condition) {
        return rule.rule().place().file() + ":" + condition.at().line() + ":"
                + condition.at().column();
    }

    static String seen(ConditionCoverage condition) {
        if (condition.seenTrue()) {
            return "never false";
        }
        return condition.seenFalse() ? "never true" : "never asked";
    }

    static String words(Share share) {
        return share.part() + " of " + share.all() + " (" + share.percent() + " %)";
    }
}
