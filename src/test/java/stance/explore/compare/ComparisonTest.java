package stance.explore.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.ScenarioFile;

class ComparisonTest {

    private static final String TARIFF =
            "'provisions': { 'tariff': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 } },"
                    + " 'variants': { 'lower': { 'provisions': { 'tariff': { 'rate': 5 } } },"
                    + " 'talks': { 'provisions': { 'tariff': null,"
                    + " 'talks': { 'type': 'Talks', 'participants': ['MEXICO'] } } },"
                    + " 'canada-too': { 'parties': ['MEXICO', 'CANADA'] } }";

    @TempDir
    private Path folder;

    private PolicyPack pack() {
        return TestRule.pack(
                folder,
                TestRule.stance("MX-1").when("$tariff : Tariff( rate > 10 )").then("stance.opposes( $tariff );"),
                TestRule.stance("MX-2")
                        .with("stated", "2026-01-20")
                        .held("PREFERENCE")
                        .when("$tariff : Tariff()")
                        .then("stance.opposes( $tariff );"));
    }

    private static Proposal named(ScenarioFile file, String variant) {
        return variant.isEmpty()
                ? file.base()
                : Objects.requireNonNull(file.variants().get(variant));
    }

    private static Comparison compare(ScenarioFile file, String... variants) {
        return Comparison.of(List.of(variants).stream()
                .map(name -> Evaluation.of(named(file, name)))
                .toList());
    }

    @Test
    void tellsWhatIsLostAndWhatStays() {
        var comparison = compare(TestPack.scenario(pack(), TARIFF), "", "lower");

        assertThat(comparison.isDifferent()).isTrue();
        assertThat(comparison.isVerdictDifferent()).isFalse();
        assertThat(comparison.findings())
                .extracting(row -> row.first().stance().id(), FindingRow::presence)
                .containsExactly(tuple("MX-1", List.of(true, false)), tuple("MX-2", List.of(true, true)));
        assertThat(comparison.differentFindings()).hasSize(1);
    }

    @Test
    void showsTermsThatDifferAndNoOthers() {
        var comparison = compare(TestPack.scenario(pack(), TARIFF), "", "lower", "talks");

        assertThat(comparison.terms()).extracting(TermRow::id).containsExactly("tariff", "talks");
        assertThat(comparison.terms().get(0).terms().get(2)).isEmpty();
        assertThat(compare(TestPack.scenario(pack(), TARIFF), "", "canada-too").terms())
                .isEmpty();
    }

    @Test
    void hasNoCellForWhatASideDoesNotPropose() {
        var comparison = compare(TestPack.scenario(pack(), TARIFF), "", "talks");

        assertThat(comparison.cells()).extracting(CellRow::cell).containsExactly("tariff", "talks");
        assertThat(comparison.cells().get(0).cells().get(1)).isEmpty();
        assertThat(comparison.cells().get(1).cells().get(1).orElseThrow().response())
                .isEqualTo(Response.SILENT);
    }

    @Test
    void hasNoResponseOfWhoIsNotAParty() {
        var comparison = compare(TestPack.scenario(pack(), TARIFF), "", "canada-too");

        assertThat(comparison.parties().get(1).party()).isEqualTo("CANADA");
        assertThat(comparison.parties().get(1).responses())
                .containsExactly(Optional.empty(), Optional.of(Response.SILENT));
        assertThat(comparison.isDifferent()).isTrue();
    }

    @Test
    void ofOneProposalOnTwoDaysDiffersInWhatWasSaidBetween() {
        var base = TestPack.scenario(pack(), TARIFF).base();

        var comparison =
                Comparison.of(List.of(Evaluation.of(base.asOf(LocalDate.parse("2026-01-25"))), Evaluation.of(base)));

        assertThat(comparison.differentFindings())
                .extracting(row -> row.first().stance().id())
                .containsExactly("MX-1");
    }

    @Test
    void ofAProposalWithItselfHasNoDifference() throws Exception {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> ScenarioFile.read(pack, file).base())
                            .map(base -> Comparison.of(List.of(Evaluation.of(base), Evaluation.of(base)))))
                    .isNotEmpty()
                    .noneMatch(Comparison::isDifferent);
        }
    }

    @Test
    void ofTwoVersionsOfAPackTakesTheSameWordsForTheSame() {
        var before = Evaluation.of(TestPack.scenario(pack(), TARIFF).base());
        var after = Evaluation.of(TestPack.scenario(
                        TestRule.pack(
                                folder.resolve("new"),
                                TestRule.stance("MX-1")
                                        .held("RED_LINE")
                                        .when("$tariff : Tariff( rate > 20 )")
                                        .then("stance.opposes( $tariff );"),
                                TestRule.stance("MX-2")
                                        .held("PREFERENCE")
                                        .with("note", "Read anew")
                                        .when("$tariff : Tariff()")
                                        .then("stance.opposes( $tariff );")),
                        TARIFF)
                .base());

        var comparison = Comparison.of(List.of(before, after));

        assertThat(comparison.findings()).hasSize(2);
        assertThat(comparison.differentFindings())
                .extracting(row -> row.first().stance().id())
                .containsExactly("MX-1");
    }

    @Test
    void needsTwoSides() {
        var only = Evaluation.of(TestPack.scenario(pack(), TARIFF).base());

        assertThatThrownBy(() -> Comparison.of(List.of(only))).isInstanceOf(IllegalArgumentException.class);
    }
}
