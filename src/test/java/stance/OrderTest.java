package stance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/** More seeds with {@code -Dseeds=100}; some seconds each, since all shipped scenarios are evaluated. */
@DisplayName("The result does not depend on order")
class OrderTest {

    private static final Path RULES = Path.of("rules/tmec-2026");
    private static final PolicyPack PACK = PolicyPack.load(RULES);
    private static final List<ScenarioSource> SOURCES = sources();
    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, true);
    private static final Map<String, Map<String, Gist>> GISTS =
            SOURCES.stream().collect(toMap(ScenarioSource::file, source -> gists(PACK, source)));

    /** Canada minds everything. */
    private static final String CANADA = """
            package tmec_2026

            rule "CA-1 Nothing goes"
                @actor( CANADA )
                @topic( review )
                @strength( RED_LINE )
                @basis( REPORTED )
                @stated( "2025-01-01" )
                @source( "call-2026-01-29" )
            when
                $tariff : Tariff()
            then
                stance.opposes( $tariff );
                stance.threatens( $tariff, "a tariff of its own" );
                stance.proposes( $tariff, "status", TariffStatus.LIFTED );
                stance.rulesOut( stance.thePackage() );
            end

            rule "CA-1b Nor together with anything"
                @of( "CA-1" )
            when
                $tariff : Tariff()
                $talks : Talks()
            then
                stance.accepts( $tariff, $talks );
            end
            """;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofRulesFilesProvisionsContextPartiesAndKeys(long seed, @TempDir Path folder) {
        var shuffle = new Shuffle(seed);
        var pack = shuffle.pack(RULES, folder);

        for (var source : SOURCES) {
            var shuffled = gists(pack, shuffle.scenario(source));

            assertThat(shuffled).as(source.file()).isEqualTo(GISTS.get(source.file()));
        }
    }

    @Test
    void andAnUnrelatedActorChangesNothingForTheOthers(@TempDir Path folder) throws IOException {
        new Shuffle(1).pack(RULES, folder);
        Files.writeString(folder.resolve("tmec-2026/canada.drl"), CANADA);
        var pack = PolicyPack.load(folder.resolve("tmec-2026"));

        for (var source : SOURCES) {
            var with = proposals(ScenarioFile.read(pack, source));
            var without = proposals(ScenarioFile.read(PACK, source));
            for (var i = 0; i < with.size(); i++) {
                assertThat(ofOthers(with.get(i))).as(source.file()).isEqualTo(ofOthers(without.get(i)));
            }
        }
    }

    private static Gist ofOthers(Proposal proposal) {
        return Gist.ofActors(EVALUATOR.evaluate(proposal), actor -> !actor.equals("CANADA"));
    }

    private static Map<String, Gist> gists(PolicyPack pack, ScenarioSource source) {
        var gists = new TreeMap<String, Gist>();
        for (var proposal : proposals(ScenarioFile.read(pack, source))) {
            gists.put(proposal.variant().orElse(""), Gist.of(EVALUATOR.evaluate(proposal)));
        }
        return gists;
    }

    private static List<Proposal> proposals(ScenarioFile file) {
        return Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                .toList();
    }

    private static List<ScenarioSource> sources() {
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ScenarioSource::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
