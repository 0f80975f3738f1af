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

@DisplayName("stance new")
class NewCommandTest {

    private static final String FACTS = """
            { "positions": [ {
              "id": "SP-02", "actor": "SECOND_PARTY", "speaker": "Speaker of Second Party", "role": "Spokesperson",
              "stated": "2026-01-05", "topic": "money", "position": "Pays only with a receipt",
              "polarity": "conditional", "hardness": "firm", "conditions": "a receipt", "basis": "stated",
              "quote": "Not without a receipt", "quote_lang": "en", "quote_words_of": "speaker", "verified": "exact",
              "source": { "title": "On receipts", "publisher": "The Paper", "date": "2026-01-06", "url": "https://example.org/r" }
            } ] }
            """;

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
        var stance = begin("stance", "FIRST_PARTY-02", "--type", "payment", "--effect", "rules-out");
        var scenario = begin("scenario", "again", "--type", "Payment");
        var evaluated = TestRun.of("evaluate", folder.resolve("scenarios").toString(), "--variant", "all");

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

        var next = begin("stance", "FIRST_PARTY-02")
                .out()
                .lines()
                .filter(line -> line.startsWith("  ./stance "))
                .map(line -> line.substring("  ./stance ".length()).split(" "))
                .map(TestRun::of)
                .toList();

        assertThat(next).hasSize(2).allMatch(run -> run.status() == 0);
    }

    @Test
    void takesAStanceFromAFactSheet() throws IOException {
        pack();
        var facts = Files.writeString(folder.resolve("facts.json"), FACTS);

        var run = begin("stance", "SECOND_PARTY-02", "--from", facts.toString(), "--fact", "SP-02");
        var shown = TestRun.of("list", "stances", "SECOND_PARTY-02", "--rules", rules.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("rules/water/sources.json", "A condition needs a second rule");
        assertThat(shown.out())
                .contains("\"Not without a receipt\"", "https://example.org/r")
                .contains("stance.requires( $payment, \"a receipt\" );");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pack Water,                             The id of a pack is made of small letters",
        "pack water,                             This is there already; nothing is overwritten.",
        "stance FIRST_PARTY-01,                  There is a stance FIRST_PARTY-01 already",
        "stance X --type Paymnt,                 Maybe you meant \"Payment\"",
        "stance X --effect proposes,             \"proposes\" is none of supports",
        "stance X --actor FIRST_PARTI,           Maybe you meant \"FIRST_PARTY\"",
        "stance X --from no-such-file.json,      There is no such file.",
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
