package stance.explore.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.explore.diagram.Diagram;
import stance.explore.diagram.Unfolding;
import stance.explore.diagram.Unfolding.Part;

@DisplayName("A table of sums")
class SumTableTest {

    private final Diagram diagram = new Diagram(List.of(2, 3), List.of(1, 0), 1_000);

    private Unfolding unfolding(int states) {
        var parts = List.of(
                new Part(diagram.with(0, 1), List.of(1, 0)),
                new Part(diagram.and(diagram.with(0, 1), diagram.with(1, 2)), List.of(0, 5)),
                new Part(Diagram.ALL, List.of(0, 1)));
        return new Unfolding(diagram, diagram.not(diagram.with(1, 0)), parts, 2, states);
    }

    private SumTable table(int limit) {
        var unfolding = unfolding(100);
        return SumTable.hopeful(unfolding, new Outlook(unfolding, 1), shares -> true, limit);
    }

    @Test
    void countsThePackagesOfTheSetBySums() {
        assertThat(table(100).counts())
                .isEqualTo(Map.of(
                        List.of(0, 1), BigInteger.TWO,
                        List.of(1, 1), BigInteger.ONE,
                        List.of(1, 6), BigInteger.ONE));
    }

    @Test
    void namesThePackagesWithSomeSums() {
        assertThat(table(100).packages(List.of(0, 1), 10)).containsExactly(List.of(0, 1), List.of(0, 2));
        assertThat(table(100).packages(List.of(0, 1), 1)).containsExactly(List.of(0, 1));
        assertThat(table(100).packages(List.of(1, 6), 10)).containsExactly(List.of(1, 2));
        assertThat(table(100).packages(List.of(7, 7), 10)).isEmpty();
    }

    @Test
    void leavesOutWhatHasNoHope() {
        var unfolding = unfolding(100);

        var table = SumTable.hopeful(unfolding, new Outlook(unfolding, 1), shares -> shares[0] >= 0.5, 100);

        assertThat(table.counts()).isEqualTo(Map.of(List.of(1, 1), BigInteger.ONE));
    }

    @Test
    void endsWhereThereAreTooMany() {
        assertThatThrownBy(() -> table(2)).isInstanceOf(Unfolding.TooManyException.class);
        assertThatThrownBy(() -> unfolding(2)).isInstanceOf(Unfolding.TooManyException.class);
    }

    @Test
    void isEmptyWhereTheSetIs() {
        var none = new Unfolding(diagram, Diagram.NONE, List.of(), 2, 10);

        var by = new Valuation(Measure.TOTAL, List.of(Ratio.ZERO));

        assertThat(new BestSearch(none, 1, by, 5).best(3).packages()).isEmpty();
        assertThat(new FrontSearch(none, 1, by, 5).points()).isEmpty();
    }
}
