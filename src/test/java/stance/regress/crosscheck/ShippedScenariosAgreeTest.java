package stance.regress.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.ShippedPacks;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explore.space.Space;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

@DisplayName("On the shipped packs, Drools and the checker agree")
class ShippedScenariosAgreeTest {

    private static final List<ScenarioFile> FILES = new ArrayList<>();

    @BeforeAll
    static void read() {
        ShippedPacks.all()
                .forEach(pack -> ShippedPacks.scenarios(pack).stream()
                        .map(path -> ScenarioFile.read(pack, path))
                        .forEach(FILES::add));
    }

    @ParameterizedTest
    @EnumSource
    void onEveryScenarioAndVariant(Filter filter) {
        var evaluator = new Evaluator(Filters.of(filter), false);
        var evaluations = FILES.stream()
                .flatMap(ShippedScenariosAgreeTest::proposals)
                .map(evaluator::evaluate)
                .toList();

        assertThat(new CrossCheck(evaluator).disagreements(evaluations)).isEmpty();
    }

    @Test
    void onEveryCombinationThatASweepJudges() {
        var evaluator = new Evaluator(Filters.NONE, false);
        var spaces = FILES.stream()
                .flatMap(file -> proposals(file).map(proposal -> Space.of(file, proposal, List.of())))
                .toList();

        assertThat(new CrossCheck(evaluator).disagreementsIn(spaces)).isEmpty();
    }

    private static Stream<Proposal> proposals(ScenarioFile file) {
        return Stream.concat(Stream.of(file.base()), file.variants().values().stream());
    }
}
