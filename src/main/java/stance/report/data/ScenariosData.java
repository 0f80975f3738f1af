package stance.report.data;

import java.util.List;
import java.util.Optional;
import stance.report.words.ProgramVersion;

/**
 * The scenarios of a folder.
 *
 * @param version The version of Stance.
 * @param scenarios In the order of their names.
 * @param problems Of the scenarios that could not be read.
 */
@Published(
        format = "stance.list.scenarios/1",
        schema = "list-scenarios-1",
        title = "Scenarios of Stance",
        about = "The scenarios of the folder that is served.")
public record ScenariosData(
        String format, String version, List<ScenarioEntryData> scenarios, List<ProblemData> problems) {

    public ScenariosData(List<ScenarioEntryData> scenarios, List<ProblemData> problems) {
        this(JsonData.formatOf(ScenariosData.class), ProgramVersion.get(), scenarios, problems);
    }

    /**
     * One scenario.
     *
     * @param name Its path below the folder of scenarios.
     * @param pack The id of its pack.
     * @param title The title.
     * @param summary One sentence for readers; left out where the scenario has none.
     * @param audience readers: it asks a question that somebody has. tests: it only holds rules in place, and lists and
     *     pages for readers leave it out.
     * @param variants The names of its variants, in the order of the file.
     * @param alternatives The ids of the provisions that have alternatives.
     */
    public record ScenarioEntryData(
            String name,
            String pack,
            String title,
            Optional<String> summary,
            String audience,
            List<String> variants,
            List<String> alternatives) {}
}
