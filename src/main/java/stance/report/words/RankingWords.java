package stance.report.words;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.explore.rank.Closeness;
import stance.explore.rank.Ranking;
import stance.explore.rank.Ranking.Point;
import stance.explore.rank.Ranking.Ranked;
import stance.explore.rank.Ratio;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.language.Translated;

/** What a ranking of packages says, in words that every report shares. */
public record RankingWords(Space space, Ranking ranking) {

    /** What the best packages are best by. */
    public Phrase best() {
        return switch (ranking.by()) {
            case TOTAL -> Phrase.of("The best packages by the sum of the parties' alignments");
            case MAXIMIN -> Phrase.of("The best packages by the alignment of the party that is farthest from it");
            case NASH -> Phrase.of("The best packages by the product of what the parties gain over having no deal");
        };
    }

    /** A package with its value, such as {@code 1.67 UNDETERMINED}. */
    public Phrase heading(Ranked ranked) {
        return Phrase.of(
                "%s %s", number(ranked.value()), ranked.evaluation().verdict().words());
    }

    /** How close each party is. */
    public Phrase shares(Ranked ranked) {
        return Phrase.listed(
                ranked.shares().stream()
                        .map(share -> Phrase.of("%s %s%s", name(share.party()), number(share.value()), mark(share)))
                        .toList(),
                ", ");
    }

    /** The options of a package, where there is a choice; of the only package, that it is the one as written. */
    public Phrase options(Ranked ranked) {
        return space.words(ranked.options());
    }

    /** That others are as good as the last one that is listed. */
    public Optional<Phrase> asGood() {
        return ranking.asGood().signum() == 0
                ? Optional.empty()
                : Optional.of(Phrase.of("As good as the last: %s more.", Shares.count(ranking.asGood())));
    }

    /** Whether there is something to rank by; else that there is not. */
    public Optional<Phrase> nothing() {
        return ranking.top().isEmpty() && ranking.front().isEmpty()
                ? Optional.of(
                        Phrase.of("No stance decides anything in any of these packages: there is nothing to rank by."))
                : Optional.empty();
    }

    /** That the front is over packages that some party rejects, where there are no others. */
    public Optional<Phrase> rejected() {
        return ranking.isFrontOfAll()
                ? Optional.of(Phrase.of("Some party rejects each of the packages; the front is over all of them."))
                : Optional.empty();
    }

    /** What the front is. */
    public Phrase front() {
        return Phrase.of(
                "None is better for one of %s without being worse for another",
                Phrase.joined(ranking.frontParties().stream()
                        .map(party -> space.base().pack().actor(party).inSentence())
                        .toList()));
    }

    /** The parties' values at a point, marked as they are in its example. */
    public Phrase values(Point point) {
        var values = IntStream.range(0, point.values().size())
                .mapToObj(i -> {
                    var party = ranking.frontParties().get(i);
                    var mark = point.example().shares().stream()
                            .filter(share -> share.party().equals(party))
                            .map(RankingWords::mark)
                            .findFirst()
                            .orElse("");
                    return Phrase.of(
                            "%s %s%s", name(party), number(point.values().get(i)), mark);
                })
                .toList();
        return Phrase.listed(values, ", ");
    }

    private static String mark(Closeness share) {
        return share.isAbsent() ? "*" : "";
    }

    /** How many packages are at a point, and one of them. */
    public Phrase packages(Point point) {
        var packages = Shares.packages(point.packages());
        var verdict = point.example().evaluation().verdict().words();
        return point.packages().equals(BigInteger.ONE)
                ? Phrase.of("%s, %s; %s", packages, verdict, options(point.example()))
                : Phrase.of("%s, such as %s; %s", packages, verdict, options(point.example()));
    }

    /** How the numbers are to be read. */
    public Phrase scale() {
        return Phrase.sentences(
                Phrase.of(
                        "Packages that fewer parties reject come first, then those that fewer oppose. Alignments run from 0,"
                                + " the party wants nothing of it, to 1, it wants all of what it speaks of."),
                isAnyAbsent()
                        ? Phrase.of("With * no stance of the party decides anything: half is taken.")
                        : Phrase.NONE,
                Phrase.of("They do not enter the verdict."));
    }

    private boolean isAnyAbsent() {
        return ranking.top().stream()
                .flatMap(ranked -> ranked.shares().stream())
                .anyMatch(Closeness::isAbsent);
    }

    private Translated name(String party) {
        return space.base().pack().actor(party).name();
    }

    private static Spoken number(Ratio ratio) {
        return new Numeral(ratio.decimal(), 2);
    }
}
