package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Canary;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.json.JsonReader;
import stance.pack.form.PackForm;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.PackInfoReader;
import stance.pack.record.SourcesReader;
import stance.pack.vocabulary.Vocabulary;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.regress.crosscheck.plain.PlainFact;
import stance.scenario.ScenarioFile;

/**
 * Mutants of real packs and of packs made at random: whatever is wrong with them, they are refused with a place, or they
 * compile and fire; nothing of them runs as code, and nothing takes long.
 *
 * <p>{@code -Dstance.seed=7 -Dstance.mutants=20000} tries others.
 */
class ProfileFuzzTest {

    private static final long SEED = Long.getLong("stance.seed", 1);
    private static final int MUTANTS = Integer.getInteger("stance.mutants", 400);
    private static final int COMPILED_VOCABULARIES = 3;
    private static final long MAX_NANOS = 3_000_000_000L;

    private static final Path SHIPPED = Path.of("rules/tmec-2026");
    private static final Path SCENARIO = Path.of("scenarios/tmec-2026/mexican-forces.json");
    private static final int LOADED = 3;

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(SEED * 1_000, SEED * 1_000 + 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mutantsOfTheShippedPackAreRefusedOrHarmless(long seed) throws IOException {
        fuzz(FuzzedPack.of(SHIPPED), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mutantsOfPacksWithEveryConstructAreRefusedOrHarmless(long seed) throws IOException {
        var declarations = new RandomVocabulary(new Random(seed)).form();
        var vocabulary = VocabularyReader.read(declarations, new Problems());
        var rules = new RandomRules(new RandomValues(new Random(seed)), vocabulary).form(20);
        var pack = TestPack.in(temporary)
                .file(declarations.file(), FormPrinter.print(declarations))
                .file(rules.file(), FormPrinter.print(rules));

        fuzz(FuzzedPack.of(pack.folder()), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mutantsOnDiskLoadAndEvaluateOrAreRefused(long seed) throws IOException {
        var pack = FuzzedPack.of(SHIPPED);
        var random = new Random(seed);
        var mutator = new Mutator(random, pack.texts().values());
        var names = List.copyOf(pack.texts().keySet());
        for (var loaded = 0; loaded < LOADED; ) {
            var name = names.get(random.nextInt(names.size()));
            var mutant = mutator.mutate(String.valueOf(pack.texts().get(name)));
            var folder = copyOfShipped("seed-" + seed + "-" + loaded).resolve("tmec-2026");
            Files.write(folder.resolve(name), mutant);

            try {
                var evaluation = Evaluation.of(
                        ScenarioFile.read(PolicyPack.load(folder), SCENARIO).base());
                assertThat(evaluation.verdict()).isNotNull();
                loaded++;
            } catch (RefusedException refused) {
                assertThat(refused.problems()).as(() -> Mutator.show(mutant)).allMatch(ProfileFuzzTest::isLocated);
            }
        }
        assertThat(Canary.hasSprung()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mutantsOfTheJsonFilesAreReadOrRefused(long seed) throws IOException {
        var description = Files.readString(SHIPPED.resolve("pack.json"));
        var sources = Files.readString(SHIPPED.resolve("sources.json"));
        var mutator = new Mutator(new Random(seed), List.of(description, sources));
        for (var i = 0; i < MUTANTS; i++) {
            var problems = new Problems();
            JsonReader.read("pack.json", mutator.mutate(description), problems)
                    .ifPresent(json -> PackInfoReader.read("pack.json", json, Optional.empty(), problems));
            JsonReader.read("sources.json", mutator.mutate(sources), problems)
                    .ifPresent(json -> SourcesReader.read("sources.json", json, problems));
            assertThat(problems.all()).allMatch(ProfileFuzzTest::isLocated);
        }
    }

    private Path copyOfShipped(String name) throws IOException {
        var copy = temporary.resolve(name);
        try (var files = Files.walk(SHIPPED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(SHIPPED.getFileName()).resolve(SHIPPED.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }

    private static void fuzz(FuzzedPack pack, long seed) {
        var random = new Random(seed);
        var values = new RandomValues(random);
        var mutator = new Mutator(random, pack.texts().values());
        var survivors = new HashSet<RuleForm>();
        var vocabularies = 0;
        for (var i = 0; i < MUTANTS; i++) {
            var name = values.one(List.copyOf(pack.texts().keySet()));
            var mutant = mutator.mutate(String.valueOf(pack.texts().get(name)));
            var outcome = read(pack, name, mutant);
            if (outcome.problems().hasErrors()) {
                assertThat(outcome.problems().all())
                        .as(() -> Mutator.show(mutant))
                        .allMatch(ProfileFuzzTest::isLocated);
            } else if (!name.equals(FuzzedPack.VOCABULARY)) {
                outcome.forms().forEach(form -> survivors.addAll(form.rules()));
            } else if (vocabularies++ < COMPILED_VOCABULARIES) {
                fire(pack, outcome.forms(), outcome.vocabulary(), values);
            }
        }
        var declarations = pack.declarations();
        var vocabulary = VocabularyReader.read(declarations, new Problems());
        fire(pack, declarations, vocabulary, List.copyOf(survivors), values);
        assertThat(Canary.hasSprung()).isFalse();
    }

    private static FuzzedPack.Outcome read(FuzzedPack pack, String name, byte[] mutant) {
        var begin = System.nanoTime();
        var outcome = new ArrayList<FuzzedPack.Outcome>();
        assertThatCode(() -> outcome.add(pack.with(name, mutant)))
                .as(() -> Mutator.show(mutant))
                .doesNotThrowAnyException();
        assertThat(System.nanoTime() - begin).as(() -> Mutator.show(mutant)).isLessThan(MAX_NANOS);
        return outcome.get(0);
    }

    private static boolean isLocated(Problem problem) {
        var isOfWholeFile = List.of("file.encoding", "profile.empty", "json.empty", "vocabulary.limit")
                .contains(problem.code());
        return !problem.message().toString().isBlank() && (problem.place().line() > 0 || isOfWholeFile);
    }

    private static void fire(FuzzedPack pack, List<PackForm> forms, Vocabulary vocabulary, RandomValues values) {
        var declarations = forms.stream()
                .filter(form -> form.file().equals(FuzzedPack.VOCABULARY))
                .findFirst()
                .orElseThrow();
        fire(
                pack,
                declarations,
                vocabulary,
                forms.stream().flatMap(form -> form.rules().stream()).toList(),
                values);
    }

    /** Compiles the rules at once, under names of their own, and fires them on facts of every type. */
    private static void fire(
            FuzzedPack pack, PackForm declarations, Vocabulary vocabulary, List<RuleForm> rules, RandomValues values) {
        var named = new ArrayList<RuleForm>();
        for (var rule : rules) {
            named.add(new RuleForm(
                    rule.at(),
                    named.size() + " " + rule.name(),
                    rule.annotations(),
                    rule.conditions(),
                    rule.effects()));
        }
        var engine = pack.compile(declarations, vocabulary, named);
        var scenario = new Scenario(LocalDate.parse("2026-01-29"), Optional.of("MEXICO"), RandomValues.ACTORS);
        var facts = new ArrayList<PlainFact>();
        facts.add(new PlainFact(Optional.empty(), false, vocabulary, scenario));
        for (var type : vocabulary.statable()) {
            var term = values.term("p" + facts.size(), type);
            facts.add(new PlainFact(Optional.of(term), facts.size() % 4 != 0, vocabulary, scenario));
        }
        assertThat(Firings.of(engine, facts)).isEqualTo(Firings.of(named, facts));
    }
}
