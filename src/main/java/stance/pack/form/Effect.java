package stance.pack.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    REMARKS("remarks", Kind.REMARK);

    private enum Kind {
        POSITIVE,
        NEGATIVE,
        /** Stands beside an answer. */
        BESIDE,
        REMARK
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
        return kind != Kind.BESIDE;
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
            case PROPOSES, PROPOSES_PROVISION, DENIES, THREATENS, REMARKS -> Optional.empty();
        };
    }

    /** The effect of a call; empty where there is no such call. */
    public static Optional<Effect> of(String call) {
        return Arrays.stream(values())
                .filter(effect -> effect.call.equals(call))
                .findFirst();
    }

    /** The names of all calls. */
    public static List<String> calls() {
        return Arrays.stream(values()).map(Effect::call).toList();
    }
}
