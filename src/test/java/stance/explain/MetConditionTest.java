package stance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.PatternStep;
import stance.pack.RandomPack;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.scenario.Proposal;

@DisplayName("What would meet a condition")
class MetConditionTest {

    private static final int RULES = 20;
    private static final int PROPOSALS = 10;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "payer == Country.CANADA; CANADA",
                "payer in ( Country.CANADA, Country.UNITED_STATES ); CANADA",
                "payer != Country.MEXICO; none",
                "payer not in ( Country.MEXICO, Country.CANADA ); UNITED_STATES",
                "rate >= 20; 20",
                "rate > 20; none",
                "rate >= 20 && rate <= 30; 20",
                "rate <= 2.5; 2.5",
                "rate == null; none"
            })
    void isTheFirstValueThatItNames(String constraint, String value) {
        var met = met("$t : Tariff( " + constraint + " )", "'t': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 }");

        assertThat(met.map(Value::words)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void keepsWhatElseIsInASet() {
        var term = "'t': { 'type': 'Talks', 'participants': [ 'MEXICO', 'UNITED_STATES' ] }";

        assertThat(met("$t : Talks( participants contains Country.CANADA )", term)
                        .map(Value::words))
                .contains("CANADA, MEXICO, UNITED_STATES");
        assertThat(met("$t : Talks( participants not contains Country.MEXICO )", term)
                        .map(Value::words))
                .contains("UNITED_STATES");
    }

    @Test
    void isNothingWhereItDependsOnAnotherFact() {
        assertThat(met(
                        "$t : Tariff( $p : payer ) $o : Talks( participants contains $p )",
                        "'t': { 'type': 'Tariff', 'payer': 'MEXICO' }, 'o': { 'type': 'Talks', 'participants': [] }"))
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void meetsItByTheEngine(long seed) {
        var random = RandomPack.in(folder, seed, RULES);
        var explainer = Explainer.of(random.pack());
        var tried = 0;
        for (var i = 0; i < PROPOSALS; i++) {
            var proposal = random.proposal();
            for (var attempt : explainer.attempts(Evaluation.of(proposal))) {
                for (var step : constraints(attempt)) {
                    if (step.met().isPresent()) {
                        var same = explainer.attempts(Evaluation.of(with(proposal, step))).stream()
                                .filter(other -> other.rule().equals(attempt.rule()))
                                .flatMap(other -> constraints(other).stream())
                                .filter(other -> other.form().equals(step.form()))
                                // Another fact may come nearer now.
                                .filter(other -> fact(other).equals(fact(step)))
                                .toList();
                        assertThat(same)
                                .as("%s of %s", step, attempt.rule().name())
                                .allMatch(ConstraintStep::held);
                        tried += same.size();
                    }
                }
            }
        }
        assertThat(tried).isPositive();
    }

    private Optional<Value> met(String when, String terms) {
        var pack = TestPack.in(folder)
                .stance("MX-1", when, "stance.opposes( $t );")
                .load();
        var proposal =
                TestPack.scenario(pack, "'provisions': { " + terms + " }").base();
        return Explainer.of(pack).attempts(Evaluation.of(proposal)).stream()
                .flatMap(attempt -> constraints(attempt).stream())
                .flatMap(step -> step.met().flatMap(Step.FieldValue::value).stream())
                .findFirst();
    }

    private static List<ConstraintStep> constraints(Attempt attempt) {
        return attempt.steps().stream()
                .filter(PatternStep.class::isInstance)
                .flatMap(step -> ((PatternStep) step).constraints().stream())
                .toList();
    }

    private static String fact(ConstraintStep step) {
        return step.values().get(0).fact();
    }

    private static Proposal with(Proposal proposal, ConstraintStep step) {
        var change = step.met().orElseThrow();
        var term = Optional.ofNullable(proposal.provisions().get(change.fact())).orElseThrow();
        var values = new LinkedHashMap<>(term.values());
        values.put(change.field(), change.value().orElseThrow());
        return proposal.with(new Term(term.id(), term.type(), values));
    }
}
