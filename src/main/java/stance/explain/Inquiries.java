package stance.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stance.pack.PolicyPack;
import stance.pack.Probes.Question;
import stance.pack.Recent;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Pattern;

/** Gives each question that the rules of a pack ask its place among those about facts of the same types. */
final class Inquiries {

    /** The most answers that a generation of what is kept holds: some 10 MB. */
    private static final int MAX_ANSWERS = 50_000;

    private final PolicyPack pack;
    private final Map<Question, Inquiry> known = new HashMap<>();
    private final Map<Set<String>, TypeQuestions> subjects = new LinkedHashMap<>();
    private final Recent<TypeQuestions.Asked, List<EngineAnswer>> recent = new Recent<>(
            MAX_ANSWERS,
            answers ->
                    answers.stream().mapToInt(given -> 1 + given.ways().size()).sum());

    Inquiries(PolicyPack pack) {
        this.pack = pack;
    }

    /** The one question of these conditions; a rule that asks the same later on gets the same one. */
    Inquiry of(List<Condition> conditions) {
        return known.computeIfAbsent(
                new Question(conditions),
                question -> subjects.computeIfAbsent(types(question), types -> new TypeQuestions(pack, types, recent))
                        .add(question));
    }

    /** All that can be asked. */
    Collection<TypeQuestions> subjects() {
        return subjects.values();
    }

    private static Set<String> types(Question question) {
        return question.conditions().stream()
                .flatMap(Condition::eachPattern)
                .map(Pattern::type)
                .collect(Collectors.toUnmodifiableSet());
    }
}
