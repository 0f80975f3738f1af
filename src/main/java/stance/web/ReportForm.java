package stance.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.document.Picture;
import stance.report.evaluation.AnswerDocument;
import stance.report.evaluation.EvaluationDocument;
import stance.report.evaluation.EvaluationsData;
import stance.report.export.Bibtex;
import stance.report.export.CslJson;
import stance.report.export.MatrixCsv;
import stance.report.page.Pages;
import stance.report.plot.EvaluationPlot;
import stance.report.plot.Png;
import stance.report.words.Bibliography;
import stance.web.reply.Reply;

/**
 * A form in which an evaluation is reported: to read, for programs, or to take along into other work.
 *
 * @param fileName what it is saved as; empty where it is read where it arrives
 */
record ReportForm(String type, String fileName, Writer writer) {

    /** Twice as many pixels each way make 80 MB of a picture while it is drawn, for every question at once. */
    private static final long MOST_POINTS = 5_000_000;

    static final ReportForm HTML = read(
            "text/html; charset=utf-8",
            (explanation, language) -> Pages.html(EvaluationDocument.of(List.of(explanation)), language));

    static final Map<String, ReportForm> BY_NAME = Map.of(
            "html",
            HTML,
            "markdown",
            read(
                    "text/markdown; charset=utf-8",
                    (explanation, language) -> Pages.markdown(EvaluationDocument.of(List.of(explanation)), language)),
            "brief",
            read(
                    "text/html; charset=utf-8",
                    (explanation, language) -> Pages.html(AnswerDocument.of(List.of(explanation)), language)),
            "brief-markdown",
            read(
                    "text/markdown; charset=utf-8",
                    (explanation, language) -> Pages.markdown(AnswerDocument.of(List.of(explanation)), language)),
            "json",
            read(
                    "application/json",
                    (explanation, language) ->
                            JsonData.write(EvaluationsData.of(List.of(explanation), List.of(), language), language)),
            "svg",
            new ReportForm(
                    "image/svg+xml",
                    "matrix.svg",
                    (explanation, language) ->
                            bytes(picture(explanation, language).svg())),
            "png",
            new ReportForm("image/png", "matrix.png", (explanation, language) -> png(picture(explanation, language))),
            "csv",
            saved(
                    "text/csv; charset=utf-8; header=present",
                    "matrix.csv",
                    evaluation -> MatrixCsv.of(evaluation.outcome())),
            "bibtex",
            saved(
                    "application/x-bibtex; charset=utf-8",
                    "sources.bib",
                    evaluation -> Bibtex.of(Bibliography.of(evaluation))),
            "csl",
            saved(
                    "application/vnd.citationstyles.csl+json",
                    "sources.json",
                    evaluation -> CslJson.of(Bibliography.of(evaluation))));

    /** Writes an explained evaluation. */
    interface Writer {
        byte[] write(Explanation explanation, Language language);
    }

    private static ReportForm read(String type, BiFunction<Explanation, Language, String> text) {
        return new ReportForm(type, "", (explanation, language) -> bytes(text.apply(explanation, language)));
    }

    /** What is the same in every language. */
    private static ReportForm saved(String type, String fileName, Function<Evaluation, String> text) {
        return new ReportForm(type, fileName, (explanation, language) -> bytes(text.apply(explanation.evaluation())));
    }

    /**
     * The answer.
     *
     * @throws RefusedException if there can be no such picture
     */
    Reply reply(Explanation explanation, Language language) {
        return new Reply(Reply.OK, type, fileName, writer.write(explanation, language));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Picture picture(Explanation explanation, Language language) {
        return EvaluationPlot.of(explanation.evaluation(), language);
    }

    /**
     * A picture as PNG.
     *
     * @throws RefusedException if it is too large, or if the machine has no fonts
     */
    static byte[] png(Picture picture) {
        if ((long) picture.width() * picture.height() > MOST_POINTS) {
            throw noPng(Phrase.of("the picture is too large"), Phrase.NONE);
        }
        try {
            return Png.of(picture);
        } catch (Png.ImpossibleException impossible) {
            throw noPng(Phrase.verbatim(String.valueOf(impossible.getMessage())), Phrase.verbatim(impossible.hint()));
        }
    }

    private static RefusedException noPng(Phrase why, Phrase hint) {
        return new RefusedException(List.of(new Problem(
                "plot.impossible",
                Severity.ERROR,
                Place.of("?format"),
                Phrase.of("No PNG can be drawn: %s.", why),
                Phrase.sentences(Phrase.of("It can be had as svg."), hint))));
    }
}
