package stance.report.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.language.Phrase;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Shown;
import stance.report.document.Tone;
import stance.report.json.JsonWriter;
import stance.report.terminal.Style;

@DisplayName("What would do something instead of being seen")
class VisibleTest {

    static IntStream hidden() {
        return Hidden.characters();
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void isShownByItsNumber(int character) {
        assertThat(Visible.line("a" + (char) character + "b"))
                .isEqualTo(String.format(Locale.ROOT, "a\\u%04xb", character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "¡Nunca!", "日本語 עברית", "\uD83D\uDE00", "\u00A0", "a\\b", "\uFFFD"})
    void isNothingElse(String words) {
        assertThat(Visible.line(words)).isEqualTo(words);
    }

    @Test
    void isNoEndOfALineWhereTheWriterMadeIt() {
        assertThat(Visible.lines("a\nb\rc")).isEqualTo("a\nb\\u000dc");
    }

    @Test
    void isReadBackFromJsonAsItWas() {
        var json = JsonWriter.write(object -> object.object(member -> member.field(Hidden.all(), Hidden.all())));

        Hidden.assertNoneIn(json, "JSON");
        assertThat(json).contains("\\u001B", "\\u0085", "\\u202e", "\\ud800").hasLineCount(3);
    }

    @Test
    void isInNoFormOfADocument() {
        var said = Phrase.verbatim(Hidden.all());
        var shown = Shown.of(Document.of(
                said,
                body -> body.heading(1, said)
                        .paragraph(said)
                        .paragraph(line -> line.strong(said).emphasis(said).link(said, "https://x.org/" + Hidden.all()))
                        .table(
                                said,
                                Folding.CELLS,
                                rows -> rows.columnsAfterHead(List.of(said))
                                        .row(List.of(line -> line.text(said), line -> line.tone(Tone.SILENT, said))))
                        .card(Tone.SILENT, "id", card -> card.paragraph(said))));

        Hidden.assertNoneIn(shown.text(Style.PLAIN), "text");
        // Colours are escapes of our own.
        Hidden.assertNoneIn(
                shown.text(new Style(true, true, 80)).replaceAll("\u001B\\[[0-9;]+m", ""), "text in colours");
        Hidden.assertNoneIn(shown.html(), "HTML");
        Hidden.assertNoneIn(shown.markdown(), "Markdown");
    }

    @Test
    void isNotInWhatIsPrintedOfABug() {
        var printed = Visible.trace(new IllegalStateException(Hidden.all()));

        Hidden.assertNoneIn(printed.replace("\n\tat ", "\n at "), "trace");
        assertThat(printed).contains("\tat ");
    }
}
