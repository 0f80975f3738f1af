package stance.explore.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.space.Space;
import stance.problem.RefusedException;

@DisplayName("A space too large to walk")
class LargeSpaceTest {

    @Test
    void isSweptExactlyWhereRulesTieFewProvisionsAtATime(@TempDir Path folder) {
        var sweep = sweep(
                TestPack.in(folder)
                        .stance(
                                "MX-1",
                                "$a : Tariff( payer == Country.MEXICO ) $b : Tariff( payer == Country.CANADA )",
                                "stance.opposes( $a, $b );"),
                40);

        assertThat(sweep.size()).isEqualTo(BigInteger.valueOf(3).pow(40));
        // Nobody pays with Mexico left out, or with Canada left out; the United States alone are in both.
        assertThat(sweep.sizes().unopposed()).isEqualTo(BigInteger.TWO.pow(41).subtract(BigInteger.ONE));
        assertThat(sweep.costs().get(0).gain())
                .isEqualTo(sweep.size().subtract(sweep.sizes().unopposed()));
    }

    @Test
    void isSweptExactlyWhereRulesAskThatSomethingIsMissing(@TempDir Path folder) {
        var sweep = sweep(
                TestPack.in(folder)
                        .stance(
                                "MX-1",
                                "$a : Tariff( payer == Country.MEXICO ) not Talks()",
                                "stance.requires( $a, \"talks\" );"),
                60);

        assertThat(sweep.size()).isEqualTo(BigInteger.valueOf(3).pow(60));
        assertThat(sweep.sizes().unopposed()).isEqualTo(BigInteger.TWO.pow(60));
    }

    @Test
    void isRefusedWithTheStanceThatTiesTooManyTogether(@TempDir Path folder) {
        var pack = TestPack.in(folder)
                .stance(
                        "MX-1",
                        "accumulate( $t : Tariff(), $n : count( $t ); $n > 3 )",
                        "stance.opposes( stance.thePackage() );");

        assertThatThrownBy(() -> sweep(pack, 20))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("MX-1 may look at 20 provisions together, in 3.49e+09 combinations");
    }

    private static Sweep sweep(TestPack pack, int slots) {
        var provisions = IntStream.range(0, slots)
                .mapToObj(i -> "'t" + i + "': { 'type': 'Tariff', 'payer': 'MEXICO' }")
                .collect(Collectors.joining(", "));
        var alternatives = IntStream.range(0, slots)
                .mapToObj(i -> "'t" + i + "': { 'a': { 'payer': 'CANADA' }, 'b': { 'payer': 'UNITED_STATES' } }")
                .collect(Collectors.joining(", "));
        var file = TestPack.scenario(
                pack.load(), "'provisions': { " + provisions + " }, 'alternatives': { " + alternatives + " }");
        return Sweep.of(Space.of(file, file.base(), List.of()), new Evaluator(Filters.NONE, false));
    }
}
