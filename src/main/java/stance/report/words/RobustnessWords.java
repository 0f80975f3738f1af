package stance.report.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import stance.explore.robust.Expected;
import stance.explore.robust.PackageKind;
import stance.explore.robust.Robustness;
import stance.explore.robust.Swing;
import stance.explore.robust.Turn;
import stance.language.Phrase;
import stance.scenario.Verdict;

/** What robustness says, in sentences that every report shares. All of it is "under your assumptions". */
public record RobustnessWords(Robustness robustness) {

    /** What all figures rest on. */
    public static final Phrase METHOD = Phrase.of(
            "The probabilities are yours: the record does not say how likely a stance is to hold, and this predicts nothing."
                    + " Each stance holds or not whatever the others do. One that does not hold leaves silence, and what it"
                    + " replaced does not revive.");

    /** The answer in a sentence or two. */
    public Phrase answer() {
        var answer = robustness.isOfOne() ? ofOne() : ofSpace();
        return robustness.swings().isEmpty() && !robustness.groups().isEmpty()
                ? Phrase.sentences(answer, Phrase.of("None of the stances that may not hold says anything of it."))
                : answer;
    }

    private Phrase ofOne() {
        var likely = Stream.of(Verdict.values())
                .filter(verdict -> robustness.expected().of(verdict).signum() > 0)
                .sorted(Comparator.comparing(
                                (Verdict verdict) -> robustness.expected().of(verdict))
                        .reversed())
                .map(verdict -> Phrase.of(
                        "%s with a probability of %s",
                        verdict.words(), percent(robustness.expected().of(verdict))))
                .toList();
        return Phrase.sentences(
                Phrase.of("Under your assumptions: %s.", Phrase.listed(likely, ", ")),
                Phrase.of(
                        "Where every stance holds: %s.",
                        robustness.recorded().likeliest().words()));
    }

    private Phrase ofSpace() {
        return Phrase.of(
                "Under your assumptions nobody opposes %s of %s; where every stance holds, %s.",
                count(robustness.expected().of(PackageKind.UNOPPOSED)),
                Shares.packages(robustness.size()),
                count(robustness.recorded().of(PackageKind.UNOPPOSED)));
    }

    /** What is told of each stance, such as {@code the probability of CONFLICT}. */
    public Phrase share() {
        if (robustness.share() == PackageKind.UNOPPOSED) {
            return robustness.isOfOne()
                    ? Phrase.of("the probability that nobody opposes it")
                    : Phrase.of("the share that nobody opposes");
        }
        var verdict = name(robustness.share());
        return robustness.isOfOne()
                ? Phrase.of("the probability of %s", verdict)
                : Phrase.of("the share of %s", verdict);
    }

    private static Phrase name(PackageKind kind) {
        return switch (kind) {
            case AGREEMENT -> Verdict.AGREEMENT.words();
            case UNDETERMINED -> Verdict.UNDETERMINED.words();
            case NEGOTIABLE -> Verdict.NEGOTIABLE.words();
            case CONFLICT -> Verdict.CONFLICT.words();
            case UNOPPOSED -> Phrase.of("nobody opposes");
        };
    }

    /** Each kind, with what there is of it where every stance holds and what is to be expected. */
    public List<Line> kinds() {
        return Stream.of(
                        PackageKind.CONFLICT,
                        PackageKind.NEGOTIABLE,
                        PackageKind.UNDETERMINED,
                        PackageKind.AGREEMENT,
                        PackageKind.UNOPPOSED)
                .map(kind -> new Line(
                        name(kind),
                        count(robustness.recorded().of(kind)),
                        count(robustness.expected().of(kind))))
                .toList();
    }

    /** A kind of packages, and how many there are. */
    public record Line(Phrase kind, Phrase recorded, Phrase expected) {}

    /** The stances that make a difference to the share, the widest swing first. */
    public List<Swing> turning() {
        return robustness.swings().stream()
                .filter(swing -> swing.of(robustness.share()).signum() != 0)
                .toList();
    }

    /** Which stances speak, may not hold, and make no difference; empty for none. */
    public Phrase others() {
        var others = robustness.swings().stream()
                .filter(swing -> swing.of(robustness.share()).signum() == 0)
                .map(swing -> swing.stance().id())
                .toList();
        return others.isEmpty() ? Phrase.NONE : Phrase.of("Without effect on it: %s.", Few.of(others));
    }

    /** How likely a stance is to hold. */
    public Phrase probability(Swing swing) {
        return Percent.of(swing.probability()).words();
    }

    /** The share where this much is to be expected. */
    public Phrase percent(Expected expected) {
        return percent(expected.of(robustness.share()));
    }

    /** By how much the share changes where the stance holds, with its sign, in points of a hundred. */
    public Phrase swing(Swing swing) {
        var change = robustness.part(swing.of(robustness.share()));
        var points = Percent.of(change.abs());
        return change.signum() < 0 ? Phrase.of("-%s points", points) : Phrase.of("+%s points", points);
    }

    /** Which verdict is the likeliest on either side of a threshold; in a space, the commonest. */
    public Phrase turn(Turn turn) {
        var at = Percent.of(turn.at()).words();
        return robustness.isOfOne()
                ? Phrase.of(
                        "below %s the likeliest verdict is %s, above it %s",
                        at, turn.below().words(), turn.above().words())
                : Phrase.of(
                        "below %s the commonest verdict is %s, above it %s",
                        at, turn.below().words(), turn.above().words());
    }

    /** That no threshold turns the verdict. */
    public Phrase noTurn() {
        var verdict = robustness.expected().likeliest().words();
        return robustness.isOfOne()
                ? Phrase.of(
                        "Whatever the probability of any one of them, the others as you assume, the likeliest verdict is %s.",
                        verdict)
                : Phrase.of(
                        "Whatever the probability of any one of them, the others as you assume, the commonest verdict is %s.",
                        verdict);
    }

    /** What is needed to cite it and to repeat it. */
    public Phrase stamp() {
        var base = robustness.space().base();
        var typed = robustness.groups().stream()
                .map(group -> group.holding().typed())
                .toList();
        return typed.isEmpty()
                ? Stamp.words(base, robustness.filters())
                : Stamp.words(base, robustness.filters(), Phrase.of("holding %s", Phrase.listed(typed, ", ")));
    }

    private Phrase percent(BigDecimal packages) {
        return Percent.of(robustness.part(packages)).words();
    }

    /** Of one package the share alone. */
    private Phrase count(BigDecimal packages) {
        return robustness.isOfOne()
                ? percent(packages)
                : Phrase.of("%s (%s)", Shares.expected(packages), percent(packages));
    }
}
