package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.pack.form.PackForm;
import stance.pack.profile.FormPrinter;
import stance.pack.profile.ProfileReader;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problems;
import stance.regress.crosscheck.plain.PlainFact;

/**
 * Packs made at random within the profile: each is read as it was printed, compiles, and means what a second, plain
 * reading of the design says.
 *
 * <p>{@code -Dstance.seed=7 -Dstance.packs=300} tries others.
 */
class RandomPacksTest {

    private static final long SEED = Long.getLong("stance.seed", 1);
    private static final int PACKS = Integer.getInteger("stance.packs", 5);
    private static final int RULES = 20;

    /** Enough for Drools to compile the constraints that it interpreted at first. */
    private static final int SCENARIOS = 40;

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(SEED * 1_000, SEED * 1_000 + PACKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void compileAndMeanWhatTheDesignSays(long seed) {
        var values = new RandomValues(new Random(seed));
        var declarations = new RandomVocabulary(new Random(seed)).form();
        var rules = new RandomRules(values, VocabularyReader.read(declarations, new Problems())).form(RULES);

        var pack = TestPack.in(temporary)
                .file("vocabulary.drl", FormPrinter.print(declarations))
                .file("rules.drl", FormPrinter.print(rules))
                .load();

        assertThat(reread(declarations)).isEqualTo(declarations);
        assertThat(reread(rules)).isEqualTo(rules);
        for (var i = 0; i < SCENARIOS; i++) {
            var facts = facts(pack, values);
            var expected = Firings.of(rules.rules(), facts);
            var actual = Firings.of(pack.engine(), facts);
            assertThat(actual)
                    .as(() -> difference(rules, facts, expected, actual))
                    .isEqualTo(expected);
            assertThat(Firings.inTwoSteps(pack.engine(), facts))
                    .as("one by one, then together")
                    .isEqualTo(expected);
        }
    }

    private static PackForm reread(PackForm form) {
        return ProfileReader.read(form.file(), FormPrinter.print(form), new Problems())
                .orElseThrow();
    }

    static List<PlainFact> facts(PolicyPack pack, RandomValues values) {
        var scenario = new Scenario(
                LocalDate.parse(values.one(List.of("2025-12-31", "2026-01-29"))),
                values.chance(50) ? Optional.empty() : Optional.of(values.one(RandomValues.ACTORS)),
                RandomValues.ACTORS.subList(0, 1 + values.upTo(2)));
        var facts = new ArrayList<PlainFact>();
        facts.add(new PlainFact(Optional.empty(), false, pack.vocabulary(), scenario));
        for (var i = values.upTo(5); i >= 0; i--) {
            var term = values.term("p" + i, values.one(pack.vocabulary().statable()));
            facts.add(new PlainFact(Optional.of(term), values.chance(70), pack.vocabulary(), scenario));
        }
        return facts;
    }

    /** The facts and the rules on which the two disagree. */
    private static String difference(PackForm rules, List<PlainFact> facts, Set<String> expected, Set<String> actual) {
        var lines = new TreeSet<>(expected);
        lines.addAll(actual);
        lines.removeIf(line -> expected.contains(line) && actual.contains(line));
        var disputed = rules.rules().stream()
                .filter(rule -> lines.stream().anyMatch(line -> line.startsWith(rule.name() + " ")))
                .map(FormPrinter::print);
        return facts.stream().map(RandomPacksTest::words).collect(Collectors.joining("\n"))
                + disputed.collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String words(PlainFact fact) {
        var scenario = fact.scenario();
        return fact.term()
                .map(term -> term.id() + (fact.proposed() ? " " : " (context) ") + term.words())
                .orElse("as of " + scenario.getAsOf() + " by " + scenario.getProposedBy() + " for "
                        + scenario.getParties());
    }
}
