package stance.report.trial;

import java.util.List;
import java.util.Optional;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.evaluation.EvaluationsData.EvaluationData;
import stance.report.lint.LintData.LintFindingData;
import stance.report.list.StancesData.StanceData;
import stance.report.test.TestData.ResultData;
import stance.report.words.ProgramVersion;

/**
 * What comes of a pack with other files in it.
 *
 * @param version The version of Stance.
 * @param written The file with the stance that a form or a fork asks for; left out where there is none.
 * @param stances The stances of the files that are tried.
 * @param evaluation What comes of the scenario; left out where none was sent, or where the pack is refused.
 * @param tests What comes of the scenarios of the folder, where they were asked for.
 * @param lint What is doubtful in these files and stances, where that was asked for.
 * @param problems Why the pack is refused with them; empty where it is not.
 */
@Published(
        format = "stance.trial/1",
        schema = "trial-1",
        title = "Trial of rules",
        about = "What comes of a pack with other files in it, which are not kept.")
public record TrialData(
        String format,
        String version,
        Optional<WrittenData> written,
        List<StanceData> stances,
        Optional<EvaluationData> evaluation,
        List<ResultData> tests,
        List<LintFindingData> lint,
        List<ProblemData> problems) {

    /** What a pack says that loads. */
    public TrialData(
            Optional<WrittenData> written,
            List<StanceData> stances,
            Optional<EvaluationData> evaluation,
            List<ResultData> tests,
            List<LintFindingData> lint) {
        this(
                JsonData.formatOf(TrialData.class),
                ProgramVersion.get(),
                written,
                stances,
                evaluation,
                tests,
                lint,
                List.of());
    }

    /** What is said of one that does not. */
    public static TrialData refused(Optional<WrittenData> written, List<Problem> problems, Language language) {
        return new TrialData(
                JsonData.formatOf(TrialData.class),
                ProgramVersion.get(),
                written,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                ProblemData.all(problems, language));
    }

    /**
     * A file with a stance that is written into it.
     *
     * @param file Its path below the folder of the pack.
     * @param text All of it.
     * @param line Where the first rule of the stance begins.
     */
    public record WrittenData(String file, String text, int line) {}
}
