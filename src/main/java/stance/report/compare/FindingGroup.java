package stance.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.Account;
import stance.explain.Explanation;
import stance.explore.compare.ExplainedComparison;
import stance.explore.compare.FindingRow;
import stance.language.Phrase;
import stance.report.words.Evidence;
import stance.report.words.HindranceWords;
import stance.report.words.Offers;
import stance.report.words.Sentences;
import stance.report.words.StepWords;

/**
 * Findings that the same sides have and the others lack.
 *
 * @param heading which sides these are
 * @param items by stance, the worst first
 */
record FindingGroup(Phrase heading, List<Item> items) {

    /** Keeps its own copy. */
    FindingGroup {
        items = List.copyOf(items);
    }

    /**
     * What one stance says there.
     *
     * @param headings in sentences
     * @param offers what it puts forward
     * @param whyNot why it does not say so of the other sides
     */
    record Item(Evidence evidence, List<Phrase> headings, List<Phrase> offers, List<Phrase> whyNot) {}

    /** The findings that differ, those of the first sides first. */
    static List<FindingGroup> of(ExplainedComparison explained) {
        var names = new SideNames(explained.comparison().sides());
        return explained.comparison().differentFindings().stream()
                .collect(Collectors.groupingBy(FindingRow::presence, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> pattern(entry.getKey())))
                .map(entry -> of(entry.getKey(), entry.getValue(), explained, names))
                .toList();
    }

    private static String pattern(List<Boolean> presence) {
        return presence.stream().map(isThere -> isThere ? "0" : "1").collect(Collectors.joining());
    }

    private static FindingGroup of(
            List<Boolean> presence, List<FindingRow> rows, ExplainedComparison explained, SideNames names) {
        var with = sides(presence, true);
        var without = sides(presence, false);
        var explanation = explained.explanations().get(with.get(0));
        var findings = rows.stream().map(FindingRow::first).toList();
        var items = Evidence.worstFirst(findings, explanation).stream()
                .map(evidence -> item(evidence, explanation, without, explained, names))
                .toList();
        return new FindingGroup(heading(with, without, names), items);
    }

    private static List<Integer> sides(List<Boolean> presence, boolean wanted) {
        return IntStream.range(0, presence.size())
                .filter(side -> presence.get(side) == wanted)
                .boxed()
                .toList();
    }

    private static Phrase heading(List<Integer> with, List<Integer> without, SideNames names) {
        if (without.isEmpty()) {
            return Phrase.of("Said of all, but not as firmly of each");
        } else if (with.size() + without.size() > 2) {
            return Phrase.of("Said of %s, not of %s", names.letters(with), names.letters(without));
        }
        var side = with.get(0);
        return side == 0
                ? Phrase.of("Lost, said of %s alone", names.letter(side))
                : Phrase.of("Gained, said of %s alone", names.letter(side));
    }

    private static Item item(
            Evidence evidence,
            Explanation explanation,
            List<Integer> without,
            ExplainedComparison explained,
            SideNames names) {
        var byReason = new LinkedHashMap<Phrase, List<Integer>>();
        for (var side : without) {
            explained
                    .account(side, evidence.stance().id())
                    .flatMap(account -> whyNot(
                            account, evidence, explained.comparison().sides().get(side)))
                    .ifPresent(why -> byReason.computeIfAbsent(why, key -> new ArrayList<>())
                            .add(side));
        }
        var whyNot = byReason.entrySet().stream()
                .map(entry -> Phrase.of("Not of %s%s", names.letters(entry.getValue()), entry.getKey()))
                .toList();
        var headings =
                evidence.headings().isEmpty() ? Sentences.headings(evidence.findings().stream()) : evidence.headings();
        return new Item(evidence, headings, offers(evidence, explanation.evaluation()), whyNot);
    }

    /** The stance does not apply there, what it speaks of is not proposed, or a condition is not met. */
    private static Optional<Phrase> whyNot(Account account, Evidence evidence, Evaluation side) {
        var proposal = side.proposal();
        if (account.hindrance().isPresent()) {
            return account.hindrance()
                    .map(reason -> HindranceWords.of(account.stance(), reason, proposal.pack(), proposal.asOf()))
                    .map(why -> Phrase.of(": %s", why));
        }
        var leftOut = evidence.findings().stream()
                .flatMap(finding -> finding.targets().stream())
                .filter(target -> !proposal.provisions().containsKey(target))
                .distinct()
                .toList();
        if (!leftOut.isEmpty()) {
            return Optional.of(
                    leftOut.size() == 1
                            ? Phrase.of(": %s is not proposed", leftOut.get(0))
                            : Phrase.of(": %s are not proposed", Phrase.joined(leftOut)));
        }
        return account.nearest()
                .filter(nearest -> evidence.reasons().stream()
                        .anyMatch(reason -> reason.rule()
                                .written()
                                .name()
                                .equals(nearest.rule().written().name())))
                .map(nearest -> Phrase.of(", where this is not met: %s", StepWords.missing(nearest)));
    }

    private static List<Phrase> offers(Evidence evidence, Evaluation evaluation) {
        return evidence.findings().stream().anyMatch(FindingGroup::isOffer)
                ? Offers.of(evaluation, evidence.stance())
                : List.of();
    }

    private static boolean isOffer(Finding finding) {
        return finding.effect().isCounterOffer();
    }
}
