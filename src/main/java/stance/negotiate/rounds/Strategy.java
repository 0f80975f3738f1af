package stance.negotiate.rounds;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Phrase;

/** How a party makes its offers. */
public enum Strategy {

    /**
     * A new offer, the next one of its own order, only where it made no more different offers than it got; otherwise it
     * stands by its last one: de Jonge 2022 (IJCAI 31), who repeats one of its offers at random there.
     */
    MICRO(false, true) {
        @Override
        int next(BargainingSide own, int side, Course course, int deadline) {
            var made = course.different(side);
            var moves = made <= course.different(1 - side) && made < own.size();
            return own.at(moves ? made : made - 1);
        }
    },

    /** Concedes late: Faratin, Sierra and Jennings 1998 (Robotics and Autonomous Systems 24), with an exponent of 5. */
    BOULWARE(true, false) {
        @Override
        int next(BargainingSide own, int side, Course course, int deadline) {
            return inTime(own, course, deadline, 5);
        }
    },

    /** Concedes evenly until its floor at the deadline. */
    LINEAR(true, false) {
        @Override
        int next(BargainingSide own, int side, Course course, int deadline) {
            return inTime(own, course, deadline, 1);
        }
    },

    /** Concedes early, with an exponent of one half. */
    CONCEDER(true, false) {
        @Override
        int next(BargainingSide own, int side, Course course, int deadline) {
            return inTime(own, course, deadline, 0.5);
        }
    },

    /** Gives, in what it is worth to itself, what the other's last offer gave it, and takes back as much: absolute. */
    TIT_FOR_TAT(true, true) {
        @Override
        int next(BargainingSide own, int side, Course course, int deadline) {
            var best = own.worth(own.at(0));
            var floor = own.worth(own.at(own.size() - 1));
            var got = course.of(1 - side).mapToDouble(own::worth).toArray();
            var target = best;
            for (var i = 1; i < got.length; i++) {
                target = Math.max(floor, Math.min(best, target - (got[i] - got[i - 1])));
            }
            return own.worstWorth(target - ROUNDING);
        }
    };

    /** More than what sums and differences of numbers up to 1 are off by. */
    private static final double ROUNDING = 1e-9;

    private final boolean needsNumbers;
    private final boolean reacts;

    Strategy(boolean needsNumbers, boolean reacts) {
        this.needsNumbers = needsNumbers;
        this.reacts = reacts;
    }

    /** How it is written, in words for a user. */
    public static final Phrase FORM = Phrase.of("micro, boulware, linear, conceder or tit-for-tat");

    /** The one of this name, as it is typed; empty where there is none. */
    public static Optional<Strategy> of(String typed) {
        return Stream.of(values())
                .filter(each -> each.typed().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name, as it is typed. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it needs to know what a package is worth, and a deadline. */
    public boolean needsNumbers() {
        return needsNumbers;
    }

    /** Whether it offers the same as long as the other does. */
    boolean reacts() {
        return reacts;
    }

    /** What it would offer now; the party has at least one package to offer. */
    abstract int next(BargainingSide own, int side, Course course, int deadline);

    private static int inTime(BargainingSide own, Course course, int deadline, double exponent) {
        var time = deadline == 1 ? 1 : Math.min(1, course.size() / (deadline - 1.0));
        var best = own.worth(own.at(0));
        var floor = own.worth(own.at(own.size() - 1));
        return own.worstWorth(best - (best - floor) * Math.pow(time, exponent) - ROUNDING);
    }
}
