package stance.regress.witness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.Probes.Question;
import stance.pack.Scenario;
import stance.pack.cut.Reads;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Spot;

/**
 * Which values of a field meet which constraints, by the engine: each value is a fact of its own, and each constraint
 * that looks at one field alone is a question about them all. Asked once for a pack.
 */
final class ValueTable {

    /** As rules ask whether a fact is proposed. */
    static final String PROPOSED = "proposed";

    private record Cell(String type, String field, Optional<Value> value) {}

    private final Map<Question, Set<Cell>> met = new HashMap<>();

    private ValueTable() {}

    static ValueTable of(PolicyPack pack, PackCuts cuts) {
        var terms = new LinkedHashMap<Term, Cell>();
        var proposed = new HashSet<String>();
        for (var type : pack.vocabulary().statable()) {
            for (var field : type.fields()) {
                for (var value : cuts.of(type, field)) {
                    var values = new LinkedHashMap<String, Value>();
                    value.ifPresent(known -> values.put(field.name(), known));
                    terms.put(term(terms, type, values), new Cell(type.name(), field.name(), value));
                }
            }
            for (var flag : List.of(true, false)) {
                var term = term(terms, type, Map.of());
                terms.put(term, new Cell(type.name(), PROPOSED, Optional.of(new Value.Flag(flag))));
                if (flag) {
                    proposed.add(term.id());
                }
            }
        }
        var questions = pack.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .flatMap(rule -> rule.form().patterns())
                .flatMap(ValueTable::questions)
                .distinct()
                .toList();
        return ask(pack, questions, terms, proposed);
    }

    private static Term term(Map<Term, Cell> terms, ProvisionType type, Map<String, Value> values) {
        return new Term("t" + terms.size(), type, values);
    }

    private static ValueTable ask(
            PolicyPack pack, List<Question> questions, Map<Term, Cell> terms, Set<String> proposed) {
        var cells = new HashMap<String, Cell>();
        terms.forEach((term, cell) -> cells.put(term.id(), cell));
        var scenario = new Scenario(pack.info().recordUntil(), Optional.empty(), List.of());
        var table = new ValueTable();
        if (!questions.isEmpty()) {
            pack.probes(questions)
                    .ask(scenario, terms.keySet(), term -> proposed.contains(term.id()))
                    .forEach((question, answers) -> {
                        var own = new HashSet<Cell>();
                        answers.forEach(
                                answer -> own.add(known(cells, answer.facts().get(0))));
                        table.met.put(question, own);
                    });
        }
        return table;
    }

    private static Cell known(Map<String, Cell> cells, String id) {
        return Optional.ofNullable(cells.get(id)).orElseThrow();
    }

    private static Stream<Question> questions(Pattern pattern) {
        return pattern.type().equals(VocabularyReader.SCENARIO)
                ? Stream.empty()
                : pattern.constraints().stream()
                        .filter(constraint -> Reads.onlyField(constraint).isPresent())
                        .map(constraint -> question(pattern, constraint));
    }

    private static Question question(Pattern pattern, Constraint constraint) {
        return new Question(List.of(new Pattern(Spot.NOWHERE, Optional.empty(), pattern.type(), List.of(constraint))));
    }

    /** Whether a value of a field meets every constraint of the pattern that looks at this field alone. */
    boolean meets(Pattern pattern, ProvisionType type, String field, Optional<Value> value) {
        var cell = new Cell(type.name(), field, value);
        return pattern.constraints().stream()
                .filter(constraint ->
                        Reads.onlyField(constraint).filter(field::equals).isPresent())
                .allMatch(constraint -> met.getOrDefault(question(pattern, constraint), Set.of())
                        .contains(cell));
    }
}
