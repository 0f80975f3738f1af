package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;

@DisplayName("stance new")
class NewCommandTest {

    private final Path folder;
    private final Path rules;

    NewCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.rules = folder.resolve("rules");
    }

    private TestRun begin(String... words) {
        return TestRun.of(Stream.of(Stream.of("new"), Stream.of(words), Stream.of("--rules", rules.toString()))
                .flatMap(parts -> parts)
                .toArray(String[]::new));
    }

    private TestRun pack() {
        return begin("pack", "water", "--record-until", "2026-01-31");
    }

    @Test
    void beginsAPackAStanceAndAScenarioThatCanBeEvaluated() {
        var pack = pack();
        var stance = begin(
                "stance",
                "FIRST_PARTY-02",
                "--type",
                "payment",
                "--effect",
                "rules-out",
                "--stated",
                "2026-01-05",
                "--source",
                "example");
        var scenario = begin("scenario", "again", "--type", "Payment");
        var evaluated = TestRun.of("evaluate", folder.resolve("scenarios").toString(), "--variant", "all", "--full");

        assertThat(pack.err() + stance.err() + scenario.err() + evaluated.err()).isEmpty();
        assertThat(pack.out()).contains("Written:\n", "rules/water/pack.json", "Next:\n", "./stance evaluate ");
        assertThat(stance.out()).contains("rules/water/first-party/money.drl", "rules/water/scenario.schema.json");
        assertThat(scenario.out()).contains("scenarios/water/again.json");
        assertThat(evaluated.status()).isZero();
        assertThat(evaluated.out())
                .contains("First Party rules out payment", "FIRST_PARTY-02")
                .doesNotContain("Warning");
    }

    @Test
    void namesNextCommandsThatWork() {
        pack();

        var next = begin("stance", "FIRST_PARTY-02", "--draft")
                .out()
                .lines()
                .filter(line -> line.startsWith("  ./stance "))
                .map(line -> line.substring("  ./stance ".length()).split(" "))
                .map(TestRun::of)
                .toList();

        assertThat(next).hasSize(2).allMatch(run -> run.status() == 0);
    }

    @Test
    void findsThePackOfAStanceWhereThereAreSeveral() {
        pack();
        TestPack.in(rules).stance("MX-01", "$tariff : Tariff( rate > 25 )", "stance.opposes( $tariff );");

        var run = begin("tests", "--stance", "MX-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("scenarios/test-pack/mx-01.json");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pack Water,                             The id of a pack is made of small letters",
        "pack water,                             This is there already; nothing is overwritten.",
        "stance FIRST_PARTY-01,                  There is a stance FIRST_PARTY-01 already",
        "stance X --draft --type Paymnt,                 Maybe you meant \"Payment\"",
        "stance X --effect proposes,             \"proposes\" is none of supports",
        "stance X --draft --actor FIRST_PARTI,           Maybe you meant \"FIRST_PARTY\"",
        "stance X,                               not given: --actor, --stated, --source.",
        "stance,                                 Missing required parameter: 'ID'",
        "stance X --pack watr,                   Maybe you meant \"water\"",
        "scenario first-proposal,                This is there already; nothing is overwritten.",
        "scenario x --type Paymnt,               Maybe you meant \"Payment\""
    })
    void refusesAndWritesNothing(String line, String message) throws IOException {
        pack();
        var before = count();

        var run = begin(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(run.hasStackTrace()).isFalse();
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack", "stance", "scenario"})
    void helpsWithExamples(String what) {
        var run = TestRun.of("new", what, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: stance new " + what, "Examples:");
    }

    @Test
    void saysWhichCommandsThereAre() {
        var run = TestRun.of("new");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("pack", "stance", "scenario", "Examples:");
    }

    private long count() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.count();
        }
    }
}
