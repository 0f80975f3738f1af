package stance.report.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import stance.evaluate.Alignment;
import stance.evaluate.Evaluation;
import stance.language.Phrase;

/**
 * How close a party is to a proposal, in words.
 *
 * @param party its id
 */
public record AlignmentWords(String party, Alignment alignment) {

    /** Of many parties two digits would leave too many alike. */
    private static final int DIGITS = 3;

    /** What is taken of a party of which no stance decides anything. */
    private static final double HALF = 0.5;

    private static final Comparator<AlignmentWords> CLOSEST =
            Comparator.comparingDouble(AlignmentWords::value).reversed().thenComparing(AlignmentWords::party);

    /** Those of all parties, the closest first. */
    public static List<AlignmentWords> closestFirst(Evaluation evaluation) {
        return evaluation.proposal().parties().stream()
                .map(party -> new AlignmentWords(party, evaluation.alignments().getOrDefault(party, Alignment.ABSENT)))
                .sorted(CLOSEST)
                .toList();
    }

    /** How the numbers are to be read. */
    public static Phrase scale(List<AlignmentWords> shown) {
        return Phrase.sentences(
                Phrase.of(
                        "Alignments run from 0, the party wants nothing of it, to 1, it wants all of what it speaks of."),
                shown.stream().anyMatch(each -> each.alignment().isAbsent())
                        ? Phrase.of("With * no stance of the party decides anything: half is taken.")
                        : Phrase.NONE);
    }

    /** The number. */
    public Phrase words() {
        return Phrase.of("%s%s", new Numeral(BigDecimal.valueOf(value()), DIGITS), alignment.isAbsent() ? "*" : "");
    }

    private double value() {
        return alignment.value().orElse(HALF);
    }
}
