package stance.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stance.evaluate.Finding.Aim;
import stance.pack.Provision;
import stance.pack.StanceBoard;
import stance.pack.form.Effect;
import stance.pack.record.StanceRule;

/** Notes what the rules say while they fire; belongs to one evaluation and one thread. */
final class FindingBoard implements StanceBoard {

    private static final Object PACKAGE = new Object() {
        @Override
        public String toString() {
            return "the package";
        }
    };

    private final boolean statusQuo;
    private @Nullable Firing current;

    /**
     * A board.
     *
     * @param statusQuo whether facts of the context are what is asked about
     */
    FindingBoard(boolean statusQuo) {
        this.statusQuo = statusQuo;
    }

    /** A rule begins to speak. */
    Firing begin(StanceRule rule) {
        var firing = new Firing(rule, new ArrayList<>());
        current = firing;
        return firing;
    }

    @Override
    public Object thePackage() {
        return PACKAGE;
    }

    @Override
    public void supports(Object... targets) {
        say(Effect.SUPPORTS, targets);
    }

    @Override
    public void accepts(Object... targets) {
        say(Effect.ACCEPTS, targets);
    }

    @Override
    public void requires(Object... targetsAndMissing) {
        say(Effect.REQUIRES, targetsAndMissing);
    }

    @Override
    public void opposes(Object... targets) {
        say(Effect.OPPOSES, targets);
    }

    @Override
    public void rulesOut(Object... targets) {
        say(Effect.RULES_OUT, targets);
    }

    @Override
    public void proposes(Object... factFieldAndValues) {
        say(Effect.PROPOSES, factFieldAndValues);
    }

    @Override
    public void proposesProvision(Object... typeFieldsAndValues) {
        say(Effect.PROPOSES_PROVISION, typeFieldsAndValues);
    }

    @Override
    public void denies(Object... targets) {
        say(Effect.DENIES, targets);
    }

    @Override
    public void threatens(Object... targetsAndMeasure) {
        say(Effect.THREATENS, targetsAndMeasure);
    }

    @Override
    public void remarks(Object... targets) {
        say(Effect.REMARKS, targets);
    }

    @Override
    public void rates(Object... targetAndValue) {
        say(Effect.RATES, targetAndValue);
    }

    @Override
    public void leavesOpen(Object... targetsAndAsked) {
        say(Effect.LEAVES_OPEN, targetsAndAsked);
    }

    private void say(Effect effect, Object... given) {
        var firing = current;
        if (firing == null) {
            throw new IllegalStateException("An effect without a rule: " + effect);
        }
        var targets = new ArrayList<String>();
        var bound = new ArrayList<String>();
        var arguments = new ArrayList<Argument>();
        var aim = effect == Effect.PROPOSES_PROVISION ? Aim.PACKAGE : Aim.CONTEXT;
        for (var each : given) {
            if (each == PACKAGE) {
                aim = Aim.PACKAGE;
            } else if (each instanceof Provision provision) {
                if (provision.isProposed() || statusQuo) {
                    add(provision, targets);
                    aim = Aim.PROVISIONS;
                }
                add(provision, bound);
            } else {
                arguments.add(Argument.of(each));
            }
        }
        Collections.sort(targets);
        Collections.sort(bound);
        firing.said().add(new Said(effect, aim, List.copyOf(targets), List.copyOf(arguments), List.copyOf(bound)));
    }

    /** Two patterns of a rule may have bound the same fact. */
    private static void add(Provision provision, List<String> ids) {
        if (!ids.contains(provision.id())) {
            ids.add(provision.id());
        }
    }

    /** One firing of a rule and what it said. */
    record Firing(StanceRule rule, List<Said> said) {

        /** Whether something is put forward. */
        boolean proposes() {
            for (var each : said) {
                if (each.effect().isCounterOffer()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One effect of a firing. */
    record Said(Effect effect, Aim aim, List<String> targets, List<Argument> arguments, List<String> bound) {}
}
