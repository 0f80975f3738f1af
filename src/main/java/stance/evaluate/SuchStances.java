package stance.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import stance.pack.PerPack;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.EffectCall;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.ProvisionType;

/** Which stances of an actor answer on terms of a type, whether or not they apply; kept with the pack. */
final class SuchStances {

    private static final PerPack<SuchStances> OF_A_PACK = new PerPack<>(SuchStances::new);

    private final PolicyPack pack;
    private final Map<Asked, List<Stance>> known = new ConcurrentHashMap<>();

    private record Asked(String actor, String type) {}

    private SuchStances(PolicyPack pack) {
        this.pack = pack;
    }

    /** Those of a pack. */
    static SuchStances of(PolicyPack pack) {
        return OF_A_PACK.of(pack);
    }

    /** Those with a pattern on the type, or on one that it extends, whose fact or package they answer on; by id. */
    List<Stance> of(String actor, ProvisionType type) {
        return known.computeIfAbsent(new Asked(actor, type.name()), asked -> find(actor, type));
    }

    private List<Stance> find(String actor, ProvisionType type) {
        var lineage = pack.vocabulary().lineage(type);
        var such = new ArrayList<Stance>();
        for (var stance : pack.stances()) {
            if (stance.actor().id().equals(actor)
                    && stance.rules().stream().flatMap(SuchStances::types).anyMatch(lineage::contains)) {
                such.add(stance);
            }
        }
        return List.copyOf(such);
    }

    /** The types of what a rule answers on; what it says of a combination is of none of its members. */
    private static Stream<String> types(StanceRule rule) {
        var answers = rule.form().effects().stream()
                .filter(call -> call.effect().answers() && call.bindings().count() <= 1)
                .toList();
        var bound = answers.stream().flatMap(EffectCall::bindings).toList();
        var isOfPackage =
                answers.stream().anyMatch(call -> call.bindings().findAny().isEmpty());
        return rule.form()
                .patterns()
                .filter(pattern ->
                        isOfPackage || pattern.binding().filter(bound::contains).isPresent())
                .map(Pattern::type);
    }
}
