package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.DemandForm;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Side;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problems;
import stance.regress.crosscheck.plain.PlainFact;

/**
 * Where the subject of a rule is there, its demand is met, missed or open, and never two of them: over made-up rules with
 * demands on one field and on several, joined and negated in every way, on fields that are said and that are not.
 */
class RandomDemandsTest {

    private static final long SEED = Long.getLong("stance.seed", 1);

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(SEED * 1_000, SEED * 1_000 + 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areMetMissedOrOpenWhereTheirSubjectIsThere(long seed) {
        var values = new RandomValues(new Random(seed));
        var declarations = new RandomVocabulary(new Random(seed)).form();
        var rules = new RandomRules(values, VocabularyReader.read(declarations, new Problems())).form(60);
        var pack = TestPack.in(temporary)
                .file("vocabulary.drl", FormPrinter.print(declarations))
                .file("rules.drl", FormPrinter.print(rules))
                .load();
        var demands = pack.stances().stream()
                .flatMap(stance -> stance.written().stream())
                .filter(rule -> DemandForm.of(rule.form()).isPresent())
                .toList();
        var subjects =
                pack.beside(demands.stream().map(RandomDemandsTest::subject).toList());
        var seen = new EnumMap<Side, Integer>(Side.class);

        for (var i = 0; i < 30; i++) {
            var facts = RandomPacksTest.facts(pack, values);
            var expected = subjects.matches(given(subjects, facts)).stream()
                    .collect(Collectors.toMap(match -> match.rule().name() + match.facts(), match -> 1, Integer::sum));
            var sides = pack.engine().matches(given(pack.engine(), facts)).stream()
                    .filter(match -> DemandForm.of(match.rule().written()).isPresent())
                    .filter(match -> match.rule().side() != Side.OFFER)
                    .toList();
            sides.forEach(match -> seen.merge(match.rule().side(), 1, Integer::sum));

            assertThat(sides.stream()
                            .collect(Collectors.toMap(
                                    match -> match.rule().written().name() + match.facts(), match -> 1, Integer::sum)))
                    .isEqualTo(expected);
        }

        assertThat(demands).hasSizeGreaterThan(5);
        assertThat(seen).containsOnlyKeys(Side.MET, Side.MISSED, Side.OPEN);
    }

    private static List<Object> given(Engine engine, List<PlainFact> facts) {
        return facts.stream()
                .map(fact -> fact.term()
                        .map(term -> (Object) engine.fact(term, fact.proposed()))
                        .orElse(fact.scenario()))
                .toList();
    }

    private static StanceRule subject(StanceRule rule) {
        var demand = DemandForm.of(rule.form()).orElseThrow();
        var conditions = rule.form().conditions().stream()
                .map(condition -> condition instanceof Pattern pattern
                        ? (Condition) pattern.withConstraints(demand.subject())
                        : condition)
                .toList();
        RuleForm form = rule.form().withConditions(conditions);
        return new StanceRule(rule.name(), rule.stance(), rule.strength(), form, rule.place());
    }
}
