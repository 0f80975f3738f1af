package stance.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.report.document.Look;
import stance.report.document.Tone;

@DisplayName("The style of pages")
class StyleSheetTest {

    private static final String DARK = "@media screen and (prefers-color-scheme: dark)";
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");
    /** Success criterion 1.4.3 of the Web Content Accessibility Guidelines. */
    private static final double LEGIBLE = 4.5;

    private final String css;

    StyleSheetTest() throws IOException {
        var folder = Path.of("src/main/resources/stance/report/page");
        css = Files.readString(folder.resolve("tokens.css")) + Files.readString(folder.resolve("page.css"));
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void knowsEveryLook(Look look) {
        assertThat(css).contains("." + look.style() + " {");
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void knowsEveryTone(Tone tone) {
        assertThat(css).contains("." + tone.style() + " {");
    }

    @ParameterizedTest(name = "dark: {0}")
    @ValueSource(booleans = {false, true})
    void isLegible(boolean isDark) {
        var colours = colours(isDark);

        for (var words : new String[] {"ink", "ink-2", "ink-3"}) {
            assertThat(contrast(colours, words, "paper")).as(words).isGreaterThanOrEqualTo(LEGIBLE);
            assertThat(contrast(colours, words, "surface")).as(words).isGreaterThanOrEqualTo(LEGIBLE);
        }
        for (var tone : Tone.values()) {
            assertThat(contrast(colours, tone.token() + "-fg", "paper"))
                    .as(tone.style())
                    .isGreaterThanOrEqualTo(LEGIBLE);
            assertThat(contrast(colours, tone.token() + "-fg", tone.token() + "-bg"))
                    .as(tone.style() + " on its wash")
                    .isGreaterThanOrEqualTo(LEGIBLE);
            assertThat(contrast(colours, "ink", tone.token() + "-bg"))
                    .as("ink on the wash of " + tone.style())
                    .isGreaterThanOrEqualTo(LEGIBLE);
        }
        assertThat(contrast(colours, "ink", "sunk")).as("quotes").isGreaterThanOrEqualTo(LEGIBLE);
    }

    private Map<String, String> colours(boolean isDark) {
        var at = css.indexOf(DARK);
        assertThat(at).isPositive();
        var part = isDark ? css.substring(at) : css.substring(0, at);
        return COLOUR.matcher(part)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        var lights = Stream.of(one, other)
                .map(colours::get)
                .map(StyleSheetTest::luminance)
                .sorted()
                .toList();
        return (lights.get(1) + 0.05) / (lights.get(0) + 0.05);
    }

    private static double luminance(String hex) {
        var parts = Stream.of(hex.substring(0, 2), hex.substring(2, 4), hex.substring(4))
                .map(part -> Integer.parseInt(part, 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
