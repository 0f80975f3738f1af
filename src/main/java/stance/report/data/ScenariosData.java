package stance.report.data;

import java.util.List;
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
     * @param variants The names of its variants, in the order of the file.
     * @param alternatives The ids of the provisions that have alternatives.
     */
    public record ScenarioEntryData(
            String name, String pack, String title, List<String> variants, List<String> alternatives) {}
}
