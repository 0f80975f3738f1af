package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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

    @Test
    void takesAllFactsOfASheetAsDraftsAndSaysWhatItLeavesOut() throws IOException {
        pack();
        var second = FACTS.replace("SP-02", "SP-03").replace("Pays only", "Takes coins only");
        var joint = FACTS.replace("SP-02", "SP-04").replace("\"SECOND_PARTY\"", "\"SECOND_PARTY+FIRST_PARTY\"");
        var late = FACTS.replace("SP-02", "SP-05").replace("\"2026-01-05\"", "\"2026-03-05\"");
        var all = Stream.of(FACTS, second, joint, late)
                .map(sheet -> sheet.substring(sheet.indexOf('[') + 1, sheet.lastIndexOf(']')))
                .collect(Collectors.joining(",", "{ \"positions\": [", "] }"));
        var facts = Files.writeString(folder.resolve("facts.json"), all);

        var run = begin("stance", "--from", facts.toString(), "--all");
        var again = begin("stance", "--from", facts.toString(), "--all");
        var shown = TestRun.of("list", "stances", "SP-03", "--rules", rules.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace('\n', ' '))
                .contains(
                        "Begun as drafts, which no evaluation hears: 2. In the pack already: 0. Left out: 2.",
                        "Left out: SP-04. The position SP-04 is a joint one",
                        "Left out: SP-05. ",
                        "after the end of the pack's record",
                        "SP-02, SP-03: It is a draft");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("SP-04 is a joint one", "after the end of the pack's record");
        assertThat(shown.out()).contains("draft", "https://example.org/r");
        assertThat(Files.readString(rules.resolve("water/sources.json"))).containsOnlyOnce("https://example.org/r");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pack Water,                             The id of a pack is made of small letters",
        "pack water,                             This is there already; nothing is overwritten.",
        "stance FIRST_PARTY-01,                  There is a stance FIRST_PARTY-01 already",
        "stance X --draft --type Paymnt,                 Maybe you meant \"Payment\"",
        "stance X --effect proposes,             \"proposes\" is none of supports",
        "stance X --draft --actor FIRST_PARTI,           Maybe you meant \"FIRST_PARTY\"",
        "stance X --from no-such-file.json,      There is no such file.",
        "stance X,                               not given: --actor, --stated, --source.",
        "stance,                                 Which stance?",
        "stance --all,                           give --from",
        "stance --all --from f.json --quote x,   none of ID, --fact, --title, --quote",
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
