package stance.report.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import stance.explore.robust.Expected;
import stance.explore.robust.Robustness;
import stance.explore.robust.Swing;
import stance.language.Language;
import stance.language.Phrase;

/** How far each stance moves the share, as bars of text over one scale from 0 to 100 %. */
final class TornadoChart {

    private static final int BETWEEN = 2;
    private static final int LEAST_LANE = 24;

    private final Robustness robustness;
    private final List<Swing> swings;

    TornadoChart(Robustness robustness, List<Swing> swings) {
        this.robustness = robustness;
        this.swings = List.copyOf(swings);
    }

    /** The scale, a bar for each stance, and what the signs mean. */
    List<String> lines(int width, boolean unicode, Language language) {
        var label = swings.stream()
                .mapToInt(swing -> swing.stance().id().length())
                .max()
                .orElse(0);
        var start = label + BETWEEN;
        var lane = Math.max(LEAST_LANE, width - start);
        var signs = unicode ? new Signs('●', '○', '━', '│') : new Signs('*', 'o', '-', '|');
        var lines = new ArrayList<String>();
        lines.add(" ".repeat(start) + scale(lane));
        for (var swing : swings) {
            var id = swing.stance().id();
            lines.add((id + " ".repeat(start - id.length()) + bar(swing, lane, signs)).stripTrailing());
        }
        lines.add(Phrase.of(
                        "%s if it holds, %s if not, %s under your assumptions",
                        signs.holds(), signs.fails(), signs.expected())
                .in(language));
        return lines;
    }

    private record Signs(char holds, char fails, char between, char expected) {}

    private static String scale(int lane) {
        var middle = lane / 2 - 1;
        var first = "0 %";
        var half = "50 %";
        var last = "100 %";
        return first
                + " ".repeat(middle - 1 - first.length())
                + half
                + " ".repeat(lane - middle + 1 - half.length() - last.length())
                + last;
    }

    private String bar(Swing swing, int lane, Signs signs) {
        var holds = column(swing.holds(), lane);
        var fails = column(swing.fails(), lane);
        var expected = column(robustness.expected(), lane);
        var bar = new StringBuilder(" ".repeat(lane));
        for (var i = Math.min(holds, fails); i < Math.max(holds, fails); i++) {
            bar.setCharAt(i, signs.between());
        }
        bar.setCharAt(expected, signs.expected());
        bar.setCharAt(fails, signs.fails());
        bar.setCharAt(holds, signs.holds());
        return bar.toString();
    }

    private int column(Expected expected, int lane) {
        return robustness
                .part(expected.of(robustness.share()))
                .multiply(BigDecimal.valueOf(lane - 1L))
                .add(new BigDecimal("0.5"))
                .intValue();
    }
}
