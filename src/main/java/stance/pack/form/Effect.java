package stance.pack.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a stance says of the provisions that it matched. */
public enum Effect {
    SUPPORTS("supports", Kind.POSITIVE),
    ACCEPTS("accepts", Kind.POSITIVE),
    REQUIRES("requires", Kind.NEGATIVE),
    OPPOSES("opposes", Kind.NEGATIVE),
    RULES_OUT("rulesOut", Kind.NEGATIVE),
    PROPOSES("proposes", Kind.BESIDE),
    PROPOSES_PROVISION("proposesProvision", Kind.BESIDE),
    DENIES("denies", Kind.REMARK),
    THREATENS("threatens", Kind.BESIDE),
    REMARKS("remarks", Kind.REMARK),
    RATES("rates", Kind.RATE),
    /** A demand looks at a field that is not said. No rule is written with it: it follows from {@code @demands}. */
    LEAVES_OPEN("leavesOpen", Kind.OPEN);

    private enum Kind {
        POSITIVE,
        NEGATIVE,
        /** Stands beside an answer. */
        BESIDE,
        REMARK,
        /** Says how much the actor values a term, and answers nothing. */
        RATE,
        /** Says what would be asked; no rule is written with it. */
        OPEN
    }

    private final String call;
    private final Kind kind;

    Effect(String call, Kind kind) {
        this.call = call;
        this.kind = kind;
    }

    /** The name of the call in DRL. */
    public String call() {
        return call;
    }

    /** Whether it ends silence with a yes. */
    public boolean isPositive() {
        return kind == Kind.POSITIVE;
    }

    /** Whether it counts against what it targets. */
    public boolean isNegative() {
        return kind == Kind.NEGATIVE;
    }

    /** Whether it answers: only such an effect makes a response. */
    public boolean answers() {
        return isPositive() || isNegative();
    }

    /** Whether a rule may say it alone. */
    public boolean standsAlone() {
        return isWritten() && kind != Kind.BESIDE;
    }

    /** Whether rules are written with it; another one follows from what they demand. */
    public boolean isWritten() {
        return kind != Kind.OPEN;
    }

    /** Whether it puts something else forward. */
    public boolean isCounterOffer() {
        return this == PROPOSES || this == PROPOSES_PROVISION;
    }

    /** What says the contrary of the same; empty where nothing does. */
    public Optional<Effect> opposite() {
        return switch (this) {
            case SUPPORTS, ACCEPTS -> Optional.of(OPPOSES);
            case OPPOSES, RULES_OUT -> Optional.of(SUPPORTS);
            case REQUIRES -> Optional.of(ACCEPTS);
            case PROPOSES, PROPOSES_PROVISION, DENIES, THREATENS, REMARKS, RATES, LEAVES_OPEN -> Optional.empty();
        };
    }

    /** The effect of a call that a rule is written with; empty where there is no such call. */
    public static Optional<Effect> of(String call) {
        return written().filter(effect -> effect.call.equals(call)).findFirst();
    }

    /** The names of all calls that a rule is written with. */
    public static List<String> calls() {
        return written().map(Effect::call).toList();
    }

    private static Stream<Effect> written() {
        return Arrays.stream(values()).filter(Effect::isWritten);
    }
}
