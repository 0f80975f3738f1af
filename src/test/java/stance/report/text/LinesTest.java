package stance.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.report.terminal.Style;

@DisplayName("Lines of text")
class LinesTest {

    private static final String LONG = "x".repeat(19) + " y".repeat(60);

    private static String lines(boolean colour) {
        return new Lines(new Style(colour, true, 40))
                .wrapBold(LONG)
                .bold(LONG)
                .dim("  " + LONG)
                .wrap(LONG, 2, 4)
                .toString();
    }

    @Test
    void areBrokenAtTheSamePlacesWithColoursAndWithout() {
        assertThat(lines(true).replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(lines(false));
    }

    @Test
    void endNoLineWithinAColour() {
        assertThat(lines(true).lines()).allMatch(line -> !line.contains("\u001B") || line.endsWith("\u001B[0m"));
    }
}
