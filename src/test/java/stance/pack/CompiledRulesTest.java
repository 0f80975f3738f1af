package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.pack.check.FactTypes;
import stance.pack.profile.FormPrinter;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problems;

/** Rules that were kept say what they said when they were compiled. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "without POSIX permissions there is no cache")
class CompiledRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void meanTheSameOnceReadBack(long seed) throws IOException {
        var values = new RandomValues(new Random(seed));
        var declarations = new RandomVocabulary(new Random(seed)).form();
        var vocabulary = VocabularyReader.read(declarations, new Problems());
        var rules = new RandomRules(values, vocabulary).form(20);
        var pack = TestPack.in(folder)
                .file("vocabulary.drl", FormPrinter.print(declarations))
                .file("rules.drl", FormPrinter.print(rules))
                .load();
        var cache = Optional.of(new CacheFolder(folder.resolve("cache")));
        var stanceRules = pack.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .toList();
        var text = EngineText.print("test_pack", List.of(declarations), stanceRules, FactTypes.of(vocabulary));

        for (var round = 0; round < 2; round++) {
            var engine = Engine.of(RuleBases.of(text, cache), "test_pack", vocabulary, stanceRules);

            assertThat(onlyFile()).isNotNull();
            for (var i = 0; i < 40; i++) {
                var facts = RandomPacksTest.facts(pack, values);
                assertThat(Firings.of(engine, facts)).isEqualTo(Firings.of(rules.rules(), facts));
                assertThat(Firings.inTwoSteps(engine, facts)).isEqualTo(Firings.of(rules.rules(), facts));
            }
        }
    }

    @Test
    void areCompiledAgainWhereWhatWasKeptCannotBeRead() throws IOException {
        var text = "package test_pack\nimport stance.pack.Provision;\ndeclare Tariff extends Provision end\n";
        var cache = new CacheFolder(folder.resolve("cache"));
        RuleBases.of(text, Optional.of(cache));
        var key = onlyKey();
        cache.write(key, new byte[] {1, 2, 3});

        var base = RuleBases.of(text, Optional.of(cache));

        assertThat(base.getFactType("test_pack", "Tariff")).isNotNull();
        assertThat(cache.read(key)).isPresent().get().isNotEqualTo(new byte[] {1, 2, 3});
        assertThat(RuleBases.of(text, Optional.of(cache)).getFactType("test_pack", "Tariff"))
                .isNotNull();
    }

    @Test
    void areCompiledWhereNothingCanBeKept() throws IOException {
        var file = Files.createFile(folder.resolve("no-folder"));

        var base = RuleBases.of("package test_pack\n", Optional.of(new CacheFolder(file.resolve("cache"))));

        assertThat(base).isNotNull();
    }

    @Test
    void haveAKeyOfTheirOwn() {
        assertThat(CompiledRules.key("a")).hasSize(64).isEqualTo(CompiledRules.key("a"));
        assertThat(CompiledRules.key("a")).isNotEqualTo(CompiledRules.key("b"));
    }

    private String onlyKey() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.toList().get(0).getFileName().toString().replace(".rules", "");
        }
    }

    private byte[] onlyFile() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return Arrays.copyOf(Files.readAllBytes(all.get(0)), 32);
        }
    }
}
