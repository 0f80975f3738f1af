package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestGuide;
import stance.TestGuide.Size;
import stance.evaluate.Alignment;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Language;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.report.terminal.Style;

@DisplayName("An evaluation of 34 parties and 38 provisions")
class ManyPartiesTest {

    private static final int PARTIES = 34;
    private static final int THESES = 38;
    private static final int MOST_LINES = 120;
    private static final TestGuide GUIDE = TestGuide.of(PARTIES, THESES, 0);

    private static List<Explanation> explained = List.of();

    @BeforeAll
    static void evaluate(@TempDir Path folder) {
        explained = List.of(Explanation.of(Evaluation.of(GUIDE.proposal(GUIDE.pack(folder, Size.BRIEF)))));
    }

    private static Shown shown() {
        return Shown.of(AnswerDocument.of(explained));
    }

    private static List<String> lines(Language language) {
        return shown().in(language).text(Style.PLAIN).lines().toList();
    }

    @ParameterizedTest
    @EnumSource
    void printsAtMost120LinesOfAtMost80Columns(Language language) {
        var lines = lines(language);

        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(lines).allMatch(line -> line.length() <= Style.DEFAULT_WIDTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 200})
    void hasNoLineThatIsWiderThanTheTerminal(int width) {
        assertThat(shown().text(new Style(false, true, width)).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void ranksThePartiesTheClosestFirst() {
        var evaluation = explained.get(0).evaluation();
        var values = evaluation.alignments().values().stream()
                .map(Alignment::value)
                .map(value -> String.format(Locale.ROOT, "%.3f", value.orElseThrow()))
                .sorted((one, other) -> other.compareTo(one))
                .toList();

        var ranked = lines(Language.ENGLISH).stream()
                .filter(line -> line.matches("  Party \\d+ .*▲ objects.*"))
                .map(line -> line.replaceAll(".* (\\d\\.\\d{3}) .*", "$1"))
                .toList();

        assertThat(ranked).isEqualTo(values);
    }

    @Test
    void countsWhatThePartiesAnswerToEachProvision() {
        var lines = lines(Language.ENGLISH);

        for (var thesis = 0; thesis < THESES; thesis++) {
            var number = thesis;
            var against = IntStream.range(0, PARTIES)
                    .filter(party -> TestGuide.distance(
                                    GUIDE.positions().get(party).get(number),
                                    GUIDE.answers().get(number))
                            == 2)
                    .count();
            assertThat(lines)
                    .anyMatch(line -> line.matches(
                            "  %s +%d +%d *".formatted(TestGuide.thesis(number), against, PARTIES - against)));
        }
    }

    @Test
    void saysInASentenceHowManyObjectAndToWhatMostOfThem() {
        assertThat(shown().text(Style.PLAIN).replaceAll("\\s+", " "))
                .containsPattern("NEGOTIABLE 34 parties \\(.* and others\\) object, \\d+ of them to t\\d\\d\\.");
    }

    @Test
    void groupsWhatIsSaidAgainstTheSame() {
        assertThat(shown().text(Style.PLAIN).replaceAll("\\s+", " "))
                .containsPattern("and \\d+ more object to t\\d\\d");
    }

    @Test
    void isSoundOnPages() {
        PageChecks.assertSound(shown());
    }

    @Test
    void isShownInFullWhereThatIsAsked() {
        var full = Shown.of(EvaluationDocument.of(explained)).text(Style.PLAIN);

        assertThat(full.lines()).hasSizeGreaterThan(MOST_LINES).allMatch(line -> line.length() <= Style.DEFAULT_WIDTH);
        assertThat(full).contains("Because ");
    }

    @Test
    void ofFewProvisionsIsTurnedSoThatThePartiesAreRows(@TempDir Path folder) {
        var guide = TestGuide.of(PARTIES, 2, 0);
        var turned = Explanation.of(Evaluation.of(guide.proposal(guide.pack(folder, Size.BRIEF))));

        var lines = Shown.of(AnswerDocument.of(List.of(turned)))
                .text(Style.PLAIN)
                .lines()
                .toList();

        assertThat(lines).anyMatch(line -> line.matches("  Party +Alignment +t01 +t02 +package *"));
        assertThat(lines)
                .filteredOn(line -> line.matches("  Party \\d+ .*\\d\\.\\d{3}( +[✔▲] (accepts|objects)){3} *"))
                .hasSize(PARTIES);
        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES).allMatch(line -> line.length() <= Style.DEFAULT_WIDTH);
    }
}
