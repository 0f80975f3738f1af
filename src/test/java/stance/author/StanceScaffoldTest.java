package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.TestRule;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Status;
import stance.pack.record.Strength;
import stance.problem.RefusedException;
import stance.report.schema.ScenarioSchema;

@DisplayName("A new stance")
class StanceScaffoldTest {

    private static final String TARIFF = "'t': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 }";

    private final TestPack fixture;

    StanceScaffoldTest(@TempDir Path folder) {
        this.fixture = TestPack.in(folder.resolve("rules"));
    }

    private Path folder() {
        return fixture.folder();
    }

    private PolicyPack write(StanceRequest request) {
        StanceScaffold.of(fixture.load(), folder(), request).write();
        return fixture.load();
    }

    /** A stance of which only this is said. */
    private static StanceRequest bare(String id, Map<String, String> metadata) {
        return new StanceRequest(
                id, Optional.empty(), metadata, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** A stance of which as much is said as must be, and this. */
    private static StanceRequest request(String id, Map<String, String> metadata) {
        var all = new HashMap<>(Map.of("actor", "MEXICO", "stated", "2026-01-29", "source", "call"));
        all.putAll(metadata);
        return bare(id, all);
    }

    private static StanceRequest draft(String id) {
        return bare(id, Map.of("status", "DRAFT"));
    }

    private static StanceRequest saying(Effect effect) {
        return new StanceRequest(
                "MX-1",
                Optional.of("A \"title\" \\ of its own"),
                Map.of("actor", "MEXICO", "stated", "2026-01-29", "source", "call"),
                Optional.of("tariff"),
                List.of(),
                Optional.of(effect),
                Optional.of("less of it"));
    }

    private static Stance only(PolicyPack pack) {
        assertThat(pack.stances()).hasSize(1);
        return pack.stances().get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORTS", "ACCEPTS", "REQUIRES", "OPPOSES", "RULES_OUT", "DENIES", "REMARKS"})
    void firesWithTheEffectThatWasAskedFor(Effect effect) {
        var pack = write(saying(effect));

        assertThat(TestPack.findings(pack, TARIFF)).singleElement().satisfies(finding -> {
            assertThat(finding.effect()).isEqualTo(effect);
            assertThat(finding.stance().title().written()).isEqualTo("A \"title\" \\ of its own");
        });
    }

    @Test
    void isReportedAndFirmAndOfTheFirstTopicWhereThatIsNotSaid() {
        var stance = only(write(request("X", Map.of())));

        assertThat(stance.topic().id()).isEqualTo("trade");
        assertThat(stance.strength()).isEqualTo(Strength.FIRM);
        assertThat(stance.basis()).isEqualTo(Basis.REPORTED);
        assertThat(stance.status()).isEqualTo(Status.FINAL);
        assertThat(stance.note().map(Translated::written).orElse(""))
                .isEqualTo("Still to be done: this matches every Tariff; narrow it to what was said.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"actor", "stated", "source"})
    void asksWhoseItIsAndWhenAndWhereItWasSaid(String key) {
        var all = new HashMap<>(request("X", Map.of()).metadata());
        all.remove(key);

        assertThatThrownBy(() -> write(bare("X", all)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not given: --" + key + ".")
                .hasMessageContaining("--draft");
        assertThat(folder().resolve("mexico")).doesNotExist();
    }

    @Test
    void isHeardByNobodyAndSaysWhatToReadWhileItIsADraft() {
        var pack = write(draft("X"));
        var stance = only(pack);

        assertThat(TestPack.findings(pack, TARIFF)).isEmpty();
        assertThat(stance.actor().id()).isEqualTo("MEXICO");
        assertThat(stance.stated().written()).isEqualTo("2026-01-31");
        assertThat(stance.note().map(Translated::written).orElse(""))
                .contains("Still to be done: read its actor", "read its stated", "read its source");
    }

    @Test
    void speaksOfTheTypeOfMostStancesOnItsTopic() {
        fixture.stance("MX-1", "$t : Talks()", "stance.supports( $t );");

        write(request("MX-2", Map.of()));

        assertThat(fixture.load()
                        .stance("MX-2")
                        .orElseThrow()
                        .rules()
                        .get(0)
                        .form()
                        .patterns())
                .extracting(Pattern::type)
                .containsExactly("Talks");
    }

    @Test
    void isOfTheActorWhoseIdsBeginAlike() {
        fixture.rules(TestRule.stance("US-TRD-01")
                .by("UNITED_STATES")
                .when("$tariff : Tariff()")
                .then("stance.opposes( $tariff );")
                .drl());

        var pack = write(bare("US-TRD-02", Map.of("stated", "2026-01-29", "source", "call")));

        assertThat(pack.stance("US-TRD-02").orElseThrow().actor().id()).isEqualTo("UNITED_STATES");
        assertThat(folder().resolve("united-states/trade.drl")).isRegularFile();
    }

    @Test
    void saysWhatTheUserSaid() {
        var stance = only(write(request(
                "MX-1",
                Map.of(
                        "actor", "UNITED_STATES",
                        "basis", "STATED",
                        "speaker", "trump",
                        "quote", "\"Ni\u00f1o\" \\ {x}",
                        "language", "es-MX",
                        "translation", "Child",
                        "stated", "2025-05",
                        "note", "Read as a \"no\"."))));

        assertThat(stance.actor().id()).isEqualTo("UNITED_STATES");
        assertThat(stance.quote().orElseThrow().words()).isEqualTo("\"Ni\u00f1o\" \\ {x}");
        assertThat(stance.stated().written()).isEqualTo("2025-05");
        assertThat(stance.note().orElseThrow().written()).startsWith("Read as a \"no\". Still to be done:");
    }

    @Test
    void isAddedAtTheEndOfTheFileAndLeavesTheRestAsItWas() throws IOException {
        write(request("MX-1", Map.of()));
        var file = folder().resolve("mexico/trade.drl");
        var before = Files.readString(file).stripTrailing() + "\r\n// the end";
        Files.writeString(file, before.replace("// the end", ""));

        var pack = write(request("MX-2", Map.of()));

        assertThat(pack.stances()).extracting(Stance::id).containsExactly("MX-1", "MX-2");
        assertThat(Files.readString(file))
                .startsWith(before.replace("// the end", ""))
                .contains("rule \"MX-2 ");
    }

    @Test
    void isNamedByTheSchemaOfThePackWhereThereIsOne() throws IOException {
        var schema = folder().resolve("scenario.schema.json");
        Files.writeString(schema, ScenarioSchema.of(fixture.load()));

        var pack = write(request("MX-1", Map.of()));

        assertThat(schema).usingCharset(StandardCharsets.UTF_8).hasContent(ScenarioSchema.of(pack));
        assertThat(Files.readString(schema)).contains("\"MX-1\"");
    }

    @ParameterizedTest(name = "with {0} {1}: {2}")
    @CsvSource({
        "actor,    MEXIKO,     There is no actor \"MEXIKO\" in test-pack.",
        "topic,    trad,       There is no topic \"trad\" in test-pack.",
        "topic,    ../x,       There is no topic \"../x\" in test-pack.",
        "speaker,  trumpp,     '@speaker is \"trumpp\", which is not known.'",
        "source,   kall,       '@source is \"kall\", which is not known.'",
        "stated,   2027-01-01, after the end of the pack's record",
        "basis,    STATED,     lacks @speaker",
        "language, es,         @language stands without @quote"
    })
    void isRefusedWhereThePackWouldNotLoadAndNothingIsChanged(String key, String value, String message) {
        var pack = fixture.load();
        var before = TestTree.of(folder());

        assertThatThrownBy(() -> StanceScaffold.of(pack, folder(), request("MX-1", Map.of(key, value))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("stance-trial");
        assertThat(TestTree.of(folder())).isEqualTo(before);
    }

    @Test
    void isRefusedWithALineBreakInAText() {
        var pack = fixture.load();

        assertThatThrownBy(() -> StanceScaffold.of(pack, folder(), request("MX-1", Map.of("note", "two\nlines"))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isRefusedUnderAnIdThatIsTaken() {
        fixture.stance("MX-1", "$tariff : Tariff()", "stance.opposes( $tariff );");

        assertThatThrownBy(() -> write(request("MX-1", Map.of())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There is a stance MX-1 already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MX 1", "", "-1", "MX\"1"})
    void isRefusedUnderAnIdThatIsNone(String id) {
        assertThatThrownBy(() -> write(request(id, Map.of())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("The id of a stance is made of letters");
        assertThat(folder().resolve("mexico")).doesNotExist();
    }
}
