package stance.report.words;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.explore.rank.Ranking;
import stance.explore.rank.Ranking.Point;
import stance.explore.rank.Ranking.Ranked;
import stance.explore.rank.Ratio;
import stance.explore.rank.Share;
import stance.explore.space.Space;

/** What a ranking of packages says, in words that every report shares. */
public record RankingWords(Space space, Ranking ranking) {

    /** What the best packages are best by. */
    public String best() {
        var measure = switch (ranking.by()) {
            case TOTAL -> "the sum of the parties' alignments";
            case MAXIMIN -> "the alignment of the party that is farthest from it";
            case NASH -> "the product of the parties' alignments";
        };
        return "The best packages by " + measure;
    }

    /** A package with its value, such as {@code 1.67 UNDETERMINED}. */
    public String heading(Ranked ranked) {
        return number(ranked.value()) + " " + ranked.evaluation().verdict();
    }

    /** How close each party is. */
    public String shares(Ranked ranked) {
        return ranked.shares().stream()
                .map(share -> name(share.party()) + " " + number(share.value()) + (share.isAbsent() ? "*" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The options of a package, where there is a choice. */
    public String options(Ranked ranked) {
        return IntStream.range(0, space.slots().size())
                .filter(slot -> space.slots().get(slot).options().size() > 1)
                .mapToObj(slot -> {
                    var each = space.slots().get(slot);
                    return each.provision() + ": "
                            + each.options().get(ranked.options().get(slot)).label();
                })
                .collect(Collectors.joining("; "));
    }

    /** That others are as good as the last one that is listed. */
    public Optional<String> asGood() {
        return ranking.asGood().signum() == 0
                ? Optional.empty()
                : Optional.of("As good as the last: " + Shares.count(ranking.asGood()) + " more.");
    }

    /** What the front is. */
    public String front() {
        return "None is better for one of "
                + Sentences.joined(ranking.frontParties().stream()
                        .map(party -> space.base().pack().actor(party).inSentence())
                        .toList())
                + " without being worse for another";
    }

    /** The parties' values at a point. */
    public String values(Point point) {
        var values = new ArrayList<String>();
        for (var i = 0; i < point.values().size(); i++) {
            values.add(name(ranking.frontParties().get(i)) + " "
                    + number(point.values().get(i)));
        }
        return String.join(", ", values);
    }

    /** How many packages are at a point, and one of them. */
    public String packages(Point point) {
        var isOne = point.packages().equals(BigInteger.ONE);
        return Shares.count(point.packages()) + (isOne ? " package, " : " packages, such as ")
                + point.example().evaluation().verdict() + "; " + options(point.example());
    }

    /** How the numbers are to be read. */
    public String scale() {
        return "Alignments run from 0, all that the party said is against the package, to 1, all is for it. "
                + (isAnyAbsent() ? "With * the party said neither: half is taken. " : "")
                + "They do not enter the verdict.";
    }

    private boolean isAnyAbsent() {
        return ranking.top().stream()
                .flatMap(ranked -> ranked.shares().stream())
                .anyMatch(Share::isAbsent);
    }

    private String name(String party) {
        return space.base().pack().actor(party).name();
    }

    private static String number(Ratio ratio) {
        return ratio.decimal().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
