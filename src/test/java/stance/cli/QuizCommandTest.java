package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.language.Language;
import stance.report.terminal.Style;

@DisplayName("stance quiz")
class QuizCommandTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";

    @Nested
    @DisplayName("at a terminal")
    class AtATerminal {

        private String play(Language language, String answers, String... arguments) {
            var out = new StringWriter();
            var err = new StringWriter();
            var terminal = new Terminal(
                    new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)),
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    true,
                    Style.PLAIN,
                    language,
                    new Underway());
            assertThat(Main.run(terminal, arguments)).isZero();
            assertThat(err.toString()).isEmpty();
            return out.toString();
        }

        private String play(String answers, String... arguments) {
            return play(Language.ENGLISH, answers, arguments);
        }

        @Test
        void asksOfEachPartyAndSaysAtOnceWhatItSaid() {
            var said = play("1\n5\n", "quiz", RAIDS);

            assertThat(said)
                    .containsSubsequence(
                            "Joint raids",
                            "as of 29 January 2026",
                            "What the United States proposes:",
                            "raids: a military operation that takes place in Mexico",
                            "What Mexico makes of it:",
                            "1 ✖ rejects  2 ▲ objects  3 ◐ conditional  4 · silent  5 ✔ accepts  q ends",
                            "Mexico: ✖ rejects  (3 points)",
                            "Claudia Sheinbaum",
                            "What the United States makes of it:",
                            "United States: ");
        }

        @Test
        void showsNoAnswerBeforeTheGuess() {
            var said = play("q\n", "quiz", RAIDS);

            assertThat(said).contains("What Mexico makes of it:").doesNotContain("Sheinbaum", "Mexico: ");
            assertThat(said).endsWith("Nothing was guessed.\n\n");
        }

        @Test
        void givesOnePointForAStepBesideTheAnswerAndNoneElsewhere() {
            assertThat(play("2\nq\n", "quiz", RAIDS))
                    .contains("Mexico: ✖ rejects  (1 point: a step beside it)")
                    .endsWith("1 of 3 points; 0 of 1 answers right.\n\n");
            assertThat(play("5\nq\n", "quiz", RAIDS)).contains("Mexico: ✖ rejects  (no point)");
        }

        @Test
        void endsWithTheInput() {
            assertThat(play("1", "quiz", RAIDS)).endsWith("> \n3 of 3 points; 1 of 1 answers right.\n\n");
        }

        @Test
        void takesTheWordsOfTheLanguageAndAsksAgainWhereItUnderstandsNone() {
            assertThat(play("REJECTS\n", "quiz", RAIDS)).contains("(3 points)");
            assertThat(play("6\nnonsense\n\n\u001b[2J\nrejects\n", "quiz", RAIDS))
                    .contains("A number from 1 to 5 or its word; q ends.", "(3 points)")
                    .doesNotContain("nonsense", "\u001b");

            assertThat(play(Language.SPANISH, "rechaza\n", "quiz", RAIDS))
                    .contains("Lo que opina México:", "México: ✖ rechaza  (3 puntos)", "3 de 3 puntos");
        }

        @Test
        void isASheetWhereAFormatOrAFileIsNamed() {
            assertThat(play("1\n", "quiz", RAIDS, "--format", "text")).contains("The answers");
        }

        @Test
        void saysWhyAPartyIsSilent(@TempDir Path folder) throws IOException {
            TestPack.in(folder.resolve("rules"))
                    .stance("MX-1", "$tariff : Tariff( rate > 10 )", "stance.opposes( $tariff );")
                    .load();
            var scenario = Files.writeString(folder.resolve("s.json"), """
                    { "pack": "test-pack", "title": "A duty", "asOf": "2026-01-29", "parties": ["MEXICO", "CANADA"],
                      "provisions": { "duty": { "type": "Tariff", "payer": "MEXICO", "rate": 25 } } }
                    """).toString();

            assertThat(play("objects\nsilent\n", "quiz", scenario))
                    .contains("Mexico: ▲ objects  (3 points)", "A title", "29 January 2026, as reported by The Paper")
                    .contains("Canada: · silent  (3 points)", "duty: not on record")
                    .contains("6 of 6 points; 2 of 2 answers right.");
        }
    }

    @Nested
    @DisplayName("on paper")
    class OnPaper {

        @Test
        void hasTheQuestionsFirstAndTheAnswersBehindThem() {
            var run = TestRun.of("quiz", RAIDS);

            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .containsSubsequence(
                            "Guess what they make of it",
                            "1. ",
                            "raids: a military operation that takes place in Mexico",
                            "[ ]",
                            "The answers",
                            "Mexico: ✖ rejects",
                            "Claudia Sheinbaum");
            assertThat(run.out().substring(0, run.out().indexOf("The answers"))).doesNotContain("✖", "Sheinbaum");
        }

        @Test
        void takesEightOfTheFolderForReadersWhosePartiesDiffer() {
            var run = TestRun.of("quiz");

            assertThat(run.status()).isZero();
            assertThat(Pattern.compile("(?m)^\\s*([1-8])\\. ")
                            .matcher(run.out())
                            .results()
                            .map(found -> found.group(1)))
                    .startsWith("1", "2", "3", "4", "5")
                    .hasSizeLessThanOrEqualTo(16);
            assertThat(TestRun.of("quiz").out()).isEqualTo(run.out());
        }

        @Test
        void beginsTheAnswersOnAPageOfTheirOwn(@TempDir Path folder) throws IOException {
            var file = folder.resolve("quiz.html");

            assertThat(TestRun.of("quiz", RAIDS, "--output", file.toString()).status())
                    .isZero();

            assertThat(Files.readString(file))
                    .containsSubsequence(
                            "break-before: page", "[ ]", "<section class=\"chapter\" id=\"answers\">", "rejects");
        }

        @Test
        void isMarkdown() {
            assertThat(TestRun.of("quiz", RAIDS, "--format", "markdown").out())
                    .startsWith("# Guess what they make of it\n")
                    .contains("\n## The answers\n");
        }

        @Test
        void isNoDataForPrograms() {
            var run = TestRun.of("quiz", RAIDS, "--format", "json");

            assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        }

        @Test
        void leavesOutWhatIsRefusedAndSaysSo() {
            var run = TestRun.of("quiz", RAIDS, "scenarios/nowhere.json");

            assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.out()).contains("The answers");
            assertThat(run.err()).contains("scenarios/nowhere.json: error:");
        }
    }
}
