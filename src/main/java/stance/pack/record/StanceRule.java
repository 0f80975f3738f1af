package stance.pack.record;

import stance.pack.form.RuleForm;
import stance.problem.Place;

/**
 * One rule of a stance, as the engine gets it: a rule that demands something gives several.
 *
 * @param name unique in its pack
 * @param stance the id of the stance that it is part of
 * @param strength its own, or that of the stance
 * @param form what it asks and says
 * @param place where the rule was written
 * @param side which side of the written rule it is
 * @param written the rule as it was written; its form where that is the whole of it
 */
public record StanceRule(
        String name, String stance, Strength strength, RuleForm form, Place place, Side side, RuleForm written) {

    /** A rule as it was written. */
    public StanceRule(String name, String stance, Strength strength, RuleForm form, Place place) {
        this(name, stance, strength, form, place, Side.WHOLE, form);
    }

    /** The same rule, held as firmly as this. */
    public StanceRule held(Strength other) {
        return new StanceRule(name, stance, other, form, place, side, written);
    }

    /** The rule that was written. */
    public StanceRule asWritten() {
        return new StanceRule(written.name(), stance, strength, written, place);
    }

    /** A side of this rule, which is as it was written. */
    public StanceRule side(Side other, RuleForm otherForm) {
        return new StanceRule(otherForm.name(), stance, strength, otherForm, place, other, form);
    }
}
