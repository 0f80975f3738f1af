package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stance.TestCells.TARIFF;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.scenario.Verdict;

@DisplayName("A verdict rests on the stances each of which alone, left out, would change it")
class FootingTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    FootingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule says(String id, String strength, String call) {
        return TestRule.stance(id).held(strength).when("$tariff : Tariff()").then("stance." + call + ";");
    }

    private Footing footing(TestRule... rules) {
        return Footing.of(evaluate(pack(folder, rules), ONE));
    }

    @Test
    void namesWhatItWouldBeWithoutEach() {
        assertThat(footing(says("MX-1", "RED_LINE", "opposes( $tariff )"), says("MX-2", "FIRM", "opposes( $tariff )"))
                        .hinges())
                .extracting(hinge -> hinge.stance().id(), Footing.Hinge::without)
                .containsExactly(tuple("MX-1", Verdict.NEGOTIABLE));
    }

    @Test
    void isNothingAloneWhereSeveralSayTheSame() {
        assertThat(footing(says("MX-1", "FIRM", "opposes( $tariff )"), says("MX-2", "FIRM", "opposes( $tariff )"))
                        .hinges())
                .isEmpty();
    }

    /** Leaving a stance out anew, of all parties, in every shipped scenario and variant. */
    @Test
    void isWhatLeavingEachStanceOutGives() throws IOException {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        try (var files = Files.list(Path.of("scenarios/tmec-2026"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                var scenario = ScenarioFile.read(pack, ScenarioSource.read(file));
                for (var proposal : scenario.variants().values()) {
                    var evaluation = Evaluation.of(proposal);
                    if (proposal.proposedBy().isEmpty()) {
                        assertThat(Footing.of(evaluation).hinges())
                                .as("%s", file)
                                .isEqualTo(leftOut(evaluation));
                    }
                }
            }
        }
    }

    private static List<Footing.Hinge> leftOut(Evaluation evaluation) {
        return evaluation.findings().stream()
                .map(Finding::stance)
                .filter(stance ->
                        evaluation.proposal().parties().contains(stance.actor().id()))
                .distinct()
                .sorted(Comparator.comparing(Stance::id))
                .map(stance -> new Footing.Hinge(
                        stance,
                        Evaluator.DEFAULT
                                .of(evaluation, finding -> !finding.stance().equals(stance))
                                .verdict()))
                .filter(hinge -> hinge.without() != evaluation.verdict())
                .toList();
    }

    @Test
    void revivesNothing() {
        var old = says("MX-1", "FIRM", "accepts( $tariff )");
        var replacing = says("MX-2", "FIRM", "opposes( $tariff )").with("supersedes", "MX-1");

        assertThat(footing(old, replacing).hinges())
                .extracting(Footing.Hinge::without)
                .containsExactly(Verdict.UNDETERMINED);
    }

    @Test
    void saysWhatItWouldBeWithoutPreferencesWhereNothingElseStandsAgainstIt() {
        assertThat(footing(says("MX-1", "PREFERENCE", "opposes( $tariff )")).withoutPreferences())
                .hasValue(Verdict.UNDETERMINED);
    }

    @Test
    void doesNotSaySoWhereFirmerWordsStandAgainstIt() {
        assertThat(footing(
                                says("MX-1", "PREFERENCE", "opposes( $tariff )"),
                                says("MX-2", "FIRM", "requires( $tariff, \"x\" )"))
                        .withoutPreferences())
                .isEmpty();
    }
}
