package stance.pack.record;

import stance.pack.form.RuleForm;
import stance.problem.Place;

/**
 * One rule of a stance.
 *
 * @param stance the id of the stance that it is part of
 * @param strength its own, or that of the stance
 */
public record StanceRule(String name, String stance, Strength strength, RuleForm form, Place place) {}
