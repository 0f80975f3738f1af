package stance.evaluate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.Translated;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.scenario.Cells;
import stance.scenario.Response;

/**
 * One stance, applied to one match. Several matches that say the same are its witnesses, and count once.
 *
 * @param strength of the rule that says it; the firmest, where several rules of the stance say the same
 * @param aim what it is on
 * @param targets ids of the proposed provisions that it is on, in alphabetical order; none for the package, and none
 *     where it is on the context alone
 * @param arguments what is missing, the measure, or the field and value that are proposed
 * @param rules the names of the stance's rules that say it, in alphabetical order
 * @param witnesses the ids of the facts that each match bound, in alphabetical order
 */
public record Finding(
        Stance stance,
        Effect effect,
        Strength strength,
        Aim aim,
        List<String> targets,
        List<Argument> arguments,
        List<String> rules,
        List<List<String>> witnesses) {

    private static final Set<Effect> BESIDE_ANSWERS = EnumSet.of(Effect.DENIES, Effect.LEAVES_OPEN, Effect.RATES);

    /** Keeps its own copies. */
    public Finding {
        targets = List.copyOf(targets);
        arguments = List.copyOf(arguments);
        rules = List.copyOf(rules);
        witnesses = List.copyOf(witnesses);
    }

    /** What an effect is on. */
    public enum Aim {
        /** Proposed provisions. */
        PROVISIONS,
        /** The package as a whole, or a provision that it lacks. */
        PACKAGE,
        /** Facts of the context alone: it answers nothing. */
        CONTEXT
    }

    /** Whether it makes a response. */
    public boolean answers() {
        return effect.answers() && aim != Aim.CONTEXT;
    }

    /** Whether it bears on a cell: it answers, says why there is no answer, or how much the term is worth. */
    public boolean bearsOnCells() {
        return answers() || (BESIDE_ANSWERS.contains(effect) && targets.size() == 1);
    }

    /** The response that it makes for itself; empty where it answers nothing. */
    public Optional<Response> response() {
        if (!answers()) {
            return Optional.empty();
        }
        var isRedLine = strength == Strength.RED_LINE;
        return Optional.of(
                switch (effect) {
                    case SUPPORTS, ACCEPTS -> Response.ACCEPTS;
                    case REQUIRES -> isRedLine ? Response.REJECTS : Response.CONDITIONAL;
                    case OPPOSES, RULES_OUT -> isRedLine ? Response.REJECTS : Response.OBJECTS;
                    default -> throw new IllegalStateException("This effect answers nothing: " + effect);
                });
    }

    /**
     * How much it says that a term is worth, from 0 to 1.
     *
     * @throws IllegalStateException if it does not rate
     */
    public BigDecimal rate() {
        if (effect == Effect.RATES && arguments.get(0) instanceof Argument.Figure figure) {
            return figure.number();
        }
        throw new IllegalStateException("This effect rates nothing: " + effect);
    }

    /** How firmly it counts in a cell, from 1 to 3: a red line excludes, so that one for something counts as firm. */
    public int firmness() {
        return effect.isPositive() ? Math.min(strength.weight(), Strength.FIRM.weight()) : strength.weight();
    }

    /** What it says is missing, or what it threatens. */
    public Translated text() {
        return stance.text(arguments.get(0).words());
    }

    /** The stance's rules that say it. */
    public Stream<StanceRule> saidBy() {
        return stance.rules().stream().filter(rule -> rules.contains(rule.name()));
    }

    /** Whether the other one says the same, be it with another strength or of other matches. */
    public boolean saysTheSameAs(Finding other) {
        return stance.id().equals(other.stance.id())
                && effect == other.effect
                && aim == other.aim
                && targets.equals(other.targets)
                && arguments.equals(other.arguments);
    }

    /** The name of the cell that it is on. */
    public String cell() {
        return Cells.name(targets);
    }
}
