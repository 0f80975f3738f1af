package stance.report.negotiate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.robust.Holding;
import stance.explore.robust.Robustness;
import stance.explore.robust.RobustnessQuery;
import stance.negotiate.conflict.ConflictQuery;
import stance.negotiate.conflict.Control;
import stance.negotiate.conflict.ScenarioConflict;
import stance.negotiate.equilibria.Equilibria;
import stance.negotiate.equilibria.EquilibriaQuery;
import stance.negotiate.graph.Concept;
import stance.negotiate.rounds.Rounds;
import stance.negotiate.rounds.RoundsQuery;
import stance.pack.PolicyPack;
import stance.progress.Steps;
import stance.report.document.Document;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.report.robust.RobustnessDocument;
import stance.scenario.ScenarioFile;

@DisplayName("The pages on conflicts, offers and doubts")
class NegotiationPagesTest {

    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);

    private static final ScenarioFile NOVEMBER = ScenarioFile.read(
            PolicyPack.load(Path.of("rules/october-1962")), Path.of("scenarios/october-1962/package-of-november.json"));
    private static final ScenarioFile RAIDS = ScenarioFile.read(
            PolicyPack.load(Path.of("rules/tmec-2026")), Path.of("scenarios/tmec-2026/joint-operations.json"));

    private static final ConflictQuery DECIDED = new ConflictQuery(
            Stream.of("raids=MEXICO", "tariffs=UNITED_STATES")
                    .map(text -> Control.parse(text).orElseThrow())
                    .toList(),
            ConflictQuery.CellOrders.CELLS,
            List.of());

    static Stream<Document> documents() {
        return Stream.of(
                EquilibriaDocument.of(List.of(equilibria(NOVEMBER, ConflictQuery.USUAL)), false),
                EquilibriaDocument.of(List.of(equilibria(RAIDS, DECIDED)), true),
                RoundsDocument.of(List.of(rounds(NOVEMBER)), false),
                RoundsDocument.of(List.of(rounds(RAIDS)), true));
    }

    private static Equilibria equilibria(ScenarioFile file, ConflictQuery query) {
        return Equilibria.of(
                ScenarioConflict.of(file, file.base(), query, EVALUATOR, Steps.SILENT),
                new EquilibriaQuery(List.of(Concept.values()), OptionalInt.of(4), Set.of()));
    }

    private static Rounds rounds(ScenarioFile file) {
        return Rounds.of(file, file.base(), RoundsQuery.USUAL, EVALUATOR, Steps.SILENT);
    }

    private static Robustness robustness() {
        return Robustness.of(
                RAIDS,
                RAIDS.base(),
                new RobustnessQuery(List.of(Holding.parse("*=0.8").orElseThrow()), Optional.empty(), false, List.of()),
                EVALUATOR);
    }

    /** Its chart is a drawing at a terminal, and a picture on the page. */
    @Test
    void areSoundWhereTheyTellOfDoubts() {
        PageChecks.assertSound(Shown.of(RobustnessDocument.of(List.of(robustness()))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areSound(Document document) {
        PageChecks.assertSound(Shown.of(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sayEverythingThatTheTextSaysInEveryLanguage(Document document) {
        PageChecks.assertSaysInEveryLanguage(Shown.of(document));
    }
}
