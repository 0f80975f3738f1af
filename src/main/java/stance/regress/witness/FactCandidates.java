package stance.regress.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.PerPack;
import stance.pack.PolicyPack;
import stance.pack.cut.Reads;
import stance.pack.form.Condition.Pattern;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Value;

/**
 * Makes facts that may match given patterns, of every combination of values that the rules tell apart. Safe for use by
 * several threads.
 */
final class FactCandidates {

    /** The most of one type. */
    static final int MAX = 3_000;

    private static final PerPack<FactCandidates> OF_A_PACK = new PerPack<>(FactCandidates::new);

    private final PolicyPack pack;
    private final PackCuts cuts;
    private final ValueTable table;

    /** Those of a pack; the engine is asked once about every value that its rules tell apart. */
    static FactCandidates of(PolicyPack pack) {
        return OF_A_PACK.of(pack);
    }

    private FactCandidates(PolicyPack pack) {
        this.pack = pack;
        this.cuts = new PackCuts(pack);
        this.table = ValueTable.of(pack, cuts);
    }

    /**
     * Facts that meet what each of the patterns asks of one field at a time; whether they match as a whole is for the
     * engine to say.
     *
     * @param looked other patterns that look at such facts: what they tell apart varies as well
     */
    Made matching(List<Pattern> patterns, List<Pattern> looked) {
        var drafts = new ArrayList<UnnamedFact>();
        var isComplete = true;
        for (var type : pack.vocabulary().statable()) {
            if (patterns.stream().allMatch(pattern -> isOf(type, pattern))) {
                var made = of(type, patterns, looked);
                drafts.addAll(made.drafts());
                isComplete &= made.isComplete();
            }
        }
        return new Made(drafts, isComplete);
    }

    /**
     * What was made.
     *
     * @param isComplete whether it is every combination
     */
    record Made(List<UnnamedFact> drafts, boolean isComplete) {
        /** Keeps its own copy. */
        Made {
            drafts = List.copyOf(drafts);
        }
    }

    /** A fact of a type with values that nothing looks at. */
    UnnamedFact plain(ProvisionType type) {
        var values = new LinkedHashMap<String, Value>();
        type.fields().forEach(field -> cuts.any(field).ifPresent(value -> values.put(field.name(), value)));
        return new UnnamedFact(type, values, true);
    }

    /** The facts that differ from one in a single field, those with the nearest values first. */
    Stream<UnnamedFact> near(UnnamedFact draft) {
        return draft.type().fields().stream().flatMap(field -> near(draft, field));
    }

    private Stream<UnnamedFact> near(UnnamedFact draft, Field field) {
        var values = cuts.of(draft.type(), field);
        var own = values.indexOf(Optional.ofNullable(draft.values().get(field.name())));
        return IntStream.range(0, values.size())
                .filter(place -> place != own)
                .boxed()
                .sorted(Comparator.comparing(place -> Math.abs(place - own)))
                .map(place -> with(draft, field, values.get(place)));
    }

    private static UnnamedFact with(UnnamedFact draft, Field changed, Optional<Value> value) {
        var values = new LinkedHashMap<String, Value>();
        for (var field : draft.type().fields()) {
            var own = field.name().equals(changed.name())
                    ? value
                    : Optional.ofNullable(draft.values().get(field.name()));
            own.ifPresent(known -> values.put(field.name(), known));
        }
        return new UnnamedFact(draft.type(), values, draft.proposed());
    }

    private boolean isOf(ProvisionType type, Pattern pattern) {
        return PackCuts.isOf(type, pattern, pack.vocabulary());
    }

    private Made of(ProvisionType type, List<Pattern> patterns, List<Pattern> looked) {
        var read = new LinkedHashSet<String>();
        patterns.forEach(pattern -> read.addAll(Reads.fields(pattern)));
        looked.stream().filter(pattern -> isOf(type, pattern)).forEach(pattern -> read.addAll(Reads.fields(pattern)));
        var drafts = List.of(new UnnamedFact(type, Map.of(), true));
        var isComplete = true;
        for (var field : type.fields()) {
            var values = read.contains(field.name())
                    ? cuts.of(type, field).stream()
                            .filter(value -> meets(patterns, type, field.name(), value))
                            .toList()
                    : List.of(cuts.any(field));
            isComplete &= !read.contains(field.name()) || cuts.areAll(type, field);
            if ((long) drafts.size() * values.size() > MAX) {
                values = values.subList(0, Math.max(1, MAX / Math.max(1, drafts.size())));
                isComplete = false;
            }
            drafts = with(drafts, field, values);
        }
        return new Made(flagged(drafts, patterns, type), isComplete);
    }

    private boolean meets(List<Pattern> patterns, ProvisionType type, String field, Optional<Value> value) {
        return patterns.stream().allMatch(pattern -> table.meets(pattern, type, field, value));
    }

    private static List<UnnamedFact> with(List<UnnamedFact> drafts, Field field, List<Optional<Value>> values) {
        return drafts.stream()
                .flatMap(draft -> values.stream().map(value -> with(draft, field, value)))
                .toList();
    }

    /** Proposed, unless the patterns ask for what is in force. */
    private List<UnnamedFact> flagged(List<UnnamedFact> drafts, List<Pattern> patterns, ProvisionType type) {
        var flag = Stream.of(true, false)
                .filter(proposed -> meets(patterns, type, ValueTable.PROPOSED, Optional.of(new Value.Flag(proposed))))
                .findFirst();
        return flag.map(proposed -> drafts.stream()
                        .map(draft -> new UnnamedFact(draft.type(), draft.values(), proposed))
                        .toList())
                .orElse(List.of());
    }
}
