package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.evaluate.Evaluation;
import stance.pack.check.FactTypes;
import stance.pack.record.Side;
import stance.pack.record.StanceRule;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * A pack's files are DRL as they stand: without the profile, Drools finds in them what Stance finds. They say one side of
 * each demand; the others are printed beside them.
 */
class RealDrlTest {

    private static final Path FOLDER = Path.of("rules/tmec-2026");
    private static final PolicyPack PACK = PolicyPack.load(FOLDER);
    private static final PolicyPack AS_WRITTEN = asWritten();

    static List<Path> scenarios() throws IOException {
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void droolsFindsTheSameInTheFilesAsTheyStand(Path scenario) {
        var expected = ScenarioFile.read(PACK, scenario);
        var written = ScenarioFile.read(AS_WRITTEN, scenario);

        assertThat(findings(written.base())).isEqualTo(findings(expected.base()));
        assertThat(written.variants())
                .allSatisfy((name, variant) -> assertThat(findings(variant))
                        .isEqualTo(findings(
                                Objects.requireNonNull(expected.variants().get(name)))));
    }

    private static List<?> findings(Proposal proposal) {
        return Evaluation.of(proposal).findings();
    }

    /** The same pack, compiled from the bytes of its files; of several files only the first keeps its package line. */
    private static PolicyPack asWritten() {
        var rules = PACK.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .toList();
        var engine = Engine.of(
                RuleBases.of(text() + otherSides(rules), Optional.empty()), "tmec_2026", PACK.vocabulary(), rules);
        return new PolicyPack(
                PACK.id(), PACK.hash(), PACK.info(), PACK.vocabulary(), PACK.sources(), PACK.stances(), engine);
    }

    private static String otherSides(List<StanceRule> rules) {
        var forms = rules.stream()
                .filter(rule -> rule.side() != Side.WHOLE && rule.side() != Side.MET)
                .map(StanceRule::form)
                .toList();
        var text = EngineText.print("tmec_2026", forms, FactTypes.of(PACK.vocabulary()));
        return forms.isEmpty() ? "" : "\n" + text.substring(text.indexOf("rule \""));
    }

    private static String text() {
        try (var files = Files.walk(FOLDER)) {
            var vocabulary = FOLDER.resolve("vocabulary.drl");
            var others = files.filter(path -> path.toString().endsWith(".drl") && !path.equals(vocabulary))
                    .sorted()
                    .map(path -> read(path).replaceFirst("package tmec_2026", ""));
            return Stream.concat(Stream.of(read(vocabulary)), others).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
