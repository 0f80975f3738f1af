package stance.report.data;

import java.util.List;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.words.ProgramVersion;

/**
 * Problems alone.
 *
 * @param version The version of Stance.
 * @param problems In the order in which they were found.
 */
@Published(
        format = "stance.problems/1",
        schema = "problems-1",
        title = "Problems of Stance",
        about = "What was wrong where nothing could be done.")
public record ProblemsData(String format, String version, List<ProblemData> problems) {

    public static ProblemsData of(List<Problem> problems, Language language) {
        return new ProblemsData(
                JsonData.formatOf(ProblemsData.class), ProgramVersion.get(), ProblemData.all(problems, language));
    }
}
