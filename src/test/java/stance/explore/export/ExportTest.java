package stance.explore.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.sample.Draw;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;
import stance.scenario.Verdict;

@DisplayName("Exported packages")
class ExportTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Evaluator STRICT = new Evaluator(Filters.NONE, false);

    private static Space space(String name) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        return Space.of(file, file.base(), List.of());
    }

    private static Export export(Space space) {
        return Export.of(space, STRICT, done -> {});
    }

    private static Export sample(Space space, int count, long seed) {
        return Export.of(Draw.of(space, count, seed), STRICT, done -> {});
    }

    private static BigInteger count(Export export, Predicate<ExportedPackage> wanted) {
        return BigInteger.valueOf(export.packages().stream().filter(wanted).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-operations", "linkage-across-topics", "full-renegotiation"})
    void areThoseThatASweepCounts(String name) {
        var space = space(name);

        var export = export(space);
        var sweep = Sweep.of(space, STRICT);

        assertThat(BigInteger.valueOf(export.packages().size())).isEqualTo(sweep.size());
        assertThat(count(export, each -> each.verdict() == Verdict.AGREEMENT))
                .isEqualTo(sweep.sizes().agreement());
        assertThat(count(export, each -> each.verdict().isUnopposed()))
                .isEqualTo(sweep.sizes().unopposed());
    }

    @Test
    void areAllDifferent() {
        var packages = export(space("joint-operations")).packages();

        assertThat(new HashSet<>(packages.stream().map(ExportedPackage::options).toList()))
                .hasSize(packages.size());
    }

    @Test
    void ofASampleAreTheSameForTheSameSeed() {
        var space = space("joint-operations");

        var one = sample(space, 5, 7);

        assertThat(one.packages()).hasSize(5);
        assertThat(one.seed()).hasValue(7);
        assertThat(sample(space, 5, 7)).isEqualTo(one);
        assertThat(sample(space, 5, 8).packages()).isNotEqualTo(one.packages());
        assertThat(export(space).packages()).containsAll(one.packages());
    }

    @Test
    void ofASampleAreDrawnEvenly() {
        var space = space("joint-operations");
        var drawn = new int[4];

        for (var seed = 0; seed < 600; seed++) {
            var options = sample(space, 1, seed).packages().get(0).options();
            drawn[options.get(0)]++;
        }

        // 150 expected of each; less than 100 has a chance of one in a hundred thousand.
        assertThat(IntStream.of(drawn).boxed()).allMatch(count -> count > 100);
    }

    @Test
    void areAllOfThemWhereTheSampleIsAsLarge() {
        var space = space("joint-operations");

        assertThat(sample(space, 1000, 7)).isEqualTo(export(space));
    }

    @Test
    void areRefusedWhereThereAreTooManyAndSampledAllTheSame(@TempDir Path folder) {
        var space = large(folder);

        assertThat(space.size()).isGreaterThan(BigInteger.valueOf(Export.MAX_PACKAGES));
        assertThatThrownBy(() -> export(space))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Take a sample with --sample N.");
        assertThat(sample(space, 3, 1).packages()).hasSize(3);
    }

    /** 3^20 packages. */
    private static Space large(Path folder) {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$tariff : Tariff( payer == Country.MEXICO )", "stance.opposes( $tariff );")
                .load();
        var provisions = IntStream.range(0, 20)
                .mapToObj(i -> "'t" + i + "': { 'type': 'Tariff', 'payer': 'MEXICO' }")
                .collect(Collectors.joining(", "));
        var alternatives = IntStream.range(0, 20)
                .mapToObj(i -> "'t" + i + "': { 'a': { 'payer': 'CANADA' }, 'b': { 'payer': 'UNITED_STATES' } }")
                .collect(Collectors.joining(", "));
        var file = TestPack.scenario(
                pack, "'provisions': { " + provisions + " }, 'alternatives': { " + alternatives + " }");
        return Space.of(file, file.base(), List.of());
    }
}
