package stance.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import stance.explore.sample.Draw;
import stance.negotiate.rounds.RoundsQuery;

/** The numbers of options, each within bounds beyond which it makes no sense. */
final class WholeNumber {

    private WholeNumber() {}

    private abstract static class Bounded implements ITypeConverter<Integer> {

        private final int least;
        private final int most;

        private Bounded(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String value) {
            // Nine digits are within the integers; more are beyond every bound.
            var number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
            if (number < least || number > most) {
                throw new TypeConversionException(
                        "\"" + value + "\" is not a whole number from " + least + " to " + most);
            }
            return number;
        }
    }

    /** A share in percent. */
    static final class Percent extends Bounded {
        private Percent() {
            super(0, 100);
        }
    }

    /** How many results are listed. */
    static final class Length extends Bounded {
        private Length() {
            super(1, 1_000_000);
        }
    }

    /** How many offers two parties may make. */
    static final class Offers extends Bounded {
        private Offers() {
            super(1, RoundsQuery.LONGEST);
        }
    }

    /** How many packages are drawn. */
    static final class Drawn extends Bounded {
        private Drawn() {
            super(1, Draw.MAX_PACKAGES);
        }
    }

    /** The rank of a speaker, as {@code pack.json} takes it. */
    static final class Rank extends Bounded {
        private Rank() {
            super(1, 99);
        }
    }

    /** A port of TCP; 0 for any. */
    static final class Port extends Bounded {
        private Port() {
            super(0, 65_535);
        }
    }

    /** How much is done at once. */
    static final class AtOnce extends Bounded {
        private AtOnce() {
            super(1, 1024);
        }
    }

    /** Seconds, a day of them at most. */
    static final class Seconds extends Bounded {
        private Seconds() {
            super(1, 86_400);
        }
    }
}
