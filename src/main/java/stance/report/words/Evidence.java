package stance.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Finding;
import stance.explain.Attempt;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.pack.record.Visibility;
import stance.scenario.Response;

/**
 * A stance, and all that it says of a proposal.
 *
 * @param reasons the matches behind the findings
 * @param isParty whether the agreement of its actor counts
 */
public record Evidence(Stance stance, List<Finding> findings, List<Attempt> reasons, boolean isParty) {

    /** All stances that say something: the worst comes first, what answers nothing last. */
    public static List<Evidence> worstFirst(Explanation explanation) {
        return worstFirst(explanation.evaluation().findings(), explanation);
    }

    /** The stances that say some of what is explained, in the same order. */
    public static List<Evidence> worstFirst(List<Finding> findings, Explanation explanation) {
        var parties = explanation.evaluation().proposal().parties();
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::stance, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Evidence(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().stream()
                                .flatMap(finding -> explanation.reason(finding).stream())
                                .toList(),
                        parties.contains(entry.getKey().actor().id())))
                .sorted(Comparator.comparing(Evidence::weight))
                .toList();
    }

    private int weight() {
        return findings.stream()
                .filter(Finding::answers)
                .mapToInt(finding -> (finding.effect().isNegative() ? 0 : 10)
                        - finding.strength().weight())
                .min()
                .orElse(100);
    }

    /** The worst that it says; empty where it answers nothing. */
    public Optional<Response> response() {
        return findings.stream()
                .map(Finding::response)
                .flatMap(Optional::stream)
                .reduce(Response::worst);
    }

    /** Its id, and what it weighs. */
    public List<Phrase> labels() {
        var labels = new ArrayList<Phrase>();
        labels.add(Phrase.verbatim(stance.id()));
        labels.add(findings.get(0).strength().words());
        labels.add(stance.basis().words());
        if (stance.visibility() == Visibility.PRIVATE) {
            labels.add(Phrase.of("in private"));
        }
        if (!isParty) {
            labels.add(Phrase.of("not a party"));
        }
        return labels;
    }

    /** What it says of what. Counter-offers and threats are shown elsewhere. */
    public List<Phrase> headings() {
        return Sentences.headings(findings.stream()
                .filter(finding -> !finding.effect().isCounterOffer() && finding.effect() != Effect.THREATENS));
    }

    /** The conditions that made it speak, with the values that met them. */
    public List<Phrase> because() {
        return reasons.stream()
                .map(reason -> Phrase.of("Because %s.", StepWords.because(reason)))
                .distinct()
                .toList();
    }

    /** What it misses, and what it threatens. */
    public List<Phrase> demands() {
        return findings.stream()
                .flatMap(finding -> switch (finding.effect()) {
                    case REQUIRES -> Stream.of(Phrase.of("Missing: %s", missing(finding)));
                    case THREATENS -> Stream.of(Phrase.of("Threatens: %s", finding.text()));
                    default -> Stream.<Phrase>empty();
                })
                .toList();
    }

    /** In the words of the pack where it follows from a demand, else as the rule has it. */
    private Phrase missing(Finding finding) {
        return MissedDemand.of(finding, reasons).orElseGet(() -> Phrase.of("%s", finding.text()));
    }
}
