package stance.explore.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.explore.diagram.Histogram.Part;

@DisplayName("A histogram of sums")
class HistogramTest {

    private final Diagram diagram = new Diagram(List.of(2, 3), List.of(1, 0), 1_000);

    private Histogram histogram(int limit) {
        var parts = List.of(
                new Part(diagram.with(0, 1), List.of(1, 0)),
                new Part(diagram.and(diagram.with(0, 1), diagram.with(1, 2)), List.of(0, 5)),
                new Part(Diagram.ALL, List.of(0, 1)));
        return new Histogram(diagram, diagram.not(diagram.with(1, 0)), parts, 2, limit);
    }

    @Test
    void countsThePackagesOfTheSetBySums() {
        assertThat(histogram(100).counts())
                .isEqualTo(Map.of(
                        List.of(0, 1), BigInteger.TWO,
                        List.of(1, 1), BigInteger.ONE,
                        List.of(1, 6), BigInteger.ONE));
    }

    @Test
    void namesThePackagesWithSomeSums() {
        assertThat(histogram(100).packages(List.of(0, 1), 10)).containsExactly(List.of(0, 1), List.of(0, 2));
        assertThat(histogram(100).packages(List.of(1, 6), 10)).containsExactly(List.of(1, 2));
        assertThat(histogram(100).packages(List.of(7, 7), 10)).isEmpty();
    }

    @Test
    void endsWhereThereAreTooMany() {
        assertThatThrownBy(() -> histogram(2)).isInstanceOf(Histogram.TooManyException.class);
    }
}
