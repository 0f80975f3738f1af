package stance.regress.crosscheck;

import java.util.List;
import java.util.stream.Stream;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

/** Lists of stances from which something was taken away: stances, rules, or a part of a rule. */
final class SmallerStances {

    private SmallerStances() {}

    /** The smallest first: the stance that matters alone. */
    static Stream<List<Stance>> of(List<Stance> stances, String kept) {
        var alone = stances.stream().filter(stance -> stance.id().equals(kept)).toList();
        return Stream.of(
                        Stream.of(alone).filter(fewer -> fewer.size() < stances.size()),
                        Without.parts(stances).filter(fewer -> fewer.containsAll(alone)),
                        Without.changed(stances, SmallerStances::smaller))
                .flatMap(fewer -> fewer);
    }

    private static Stream<Stance> smaller(Stance stance) {
        return Stream.concat(
                        Without.eachOne(stance.written()).filter(fewer -> !fewer.isEmpty()),
                        Without.changed(stance.written(), SmallerStances::smaller))
                .map(stance::withRules);
    }

    private static Stream<StanceRule> smaller(StanceRule rule) {
        return SmallerRules.of(rule.form())
                .map(form -> new StanceRule(rule.name(), rule.stance(), rule.strength(), form, rule.place()));
    }
}
