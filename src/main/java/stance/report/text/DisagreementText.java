package stance.report.text;

import java.util.LinkedHashMap;
import java.util.Map;
import stance.pack.profile.FormPrinter;
import stance.pack.vocabulary.Term;
import stance.regress.crosscheck.Disagreement;
import stance.report.terminal.Style;
import stance.report.words.Counts;
import stance.report.words.DisagreementWords;
import stance.scenario.Proposal;

/** A disagreement of Drools and the checker for people: the smallest rule and scenario that show it. */
public final class DisagreementText {

    /** More rules are not shown: then only the whole pack shows it. */
    private static final int SHOWN = 8;

    private DisagreementText() {}

    /** The disagreement as text, with a line break at its end. */
    public static String of(Disagreement disagreement) {
        var smallest = disagreement.smallest();
        var lines = new Lines(Style.PLAIN);
        lines.wrap(
                "Where Drools and the checker disagree on "
                        + disagreement.stance().id() + ", the smallest case that was found (please report it):",
                0);
        lines.gap();
        rules(disagreement, lines);
        scenario(smallest.proposal(), lines);
        lines.gap();
        lines.wrap("Drools finds       " + DisagreementWords.findings(smallest.byDrools()), 2, 21);
        lines.wrap("the checker finds  " + DisagreementWords.findings(smallest.byChecker()), 2, 21);
        return lines.toString();
    }

    private static void rules(Disagreement disagreement, Lines lines) {
        var rules = disagreement.rules();
        rules.stream()
                .limit(SHOWN)
                .flatMap(rule -> (FormPrinter.print(rule) + "\n").lines())
                .forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        if (rules.size() > SHOWN) {
            lines.wrap(
                    "and " + Counts.otherRules(rules.size() - SHOWN) + " of the pack: with fewer it does not show.", 2);
            lines.gap();
        }
    }

    private static void scenario(Proposal proposal, Lines lines) {
        lines.wrap(
                "as of " + proposal.asOf()
                        + proposal.proposedBy()
                                .map(actor -> ", proposed by " + actor)
                                .orElse("") + ", parties "
                        + String.join(", ", proposal.parties()),
                2);
        terms(proposal).forEach((name, term) -> lines.wrap(name + ": " + term.words(), 2, 4));
    }

    private static Map<String, Term> terms(Proposal proposal) {
        var terms = new LinkedHashMap<>(proposal.provisions());
        proposal.context().forEach((id, term) -> terms.put(id + " (context)", term));
        return terms;
    }
}
