package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import stance.report.words.ProgramVersion;

/** The scenarios of a folder. */
@Published(
        format = "stance.list.scenarios/1",
        schema = "list-scenarios-1",
        title = "Scenarios of Stance",
        about = "The scenarios of the folder that is served.")
public record ScenariosData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("In the order of their names.")
        List<ScenarioEntryData> scenarios,

        @JsonPropertyDescription("Of the scenarios that could not be read.")
        List<ProblemData> problems) {

    public ScenariosData(List<ScenarioEntryData> scenarios, List<ProblemData> problems) {
        this(JsonData.formatOf(ScenariosData.class), ProgramVersion.get(), scenarios, problems);
    }

    /** One scenario. */
    @JsonClassDescription("One scenario.")
    public record ScenarioEntryData(
            @JsonPropertyDescription("Its path below the folder of scenarios.")
            String name,

            @JsonPropertyDescription("The id of its pack.") String pack,
            @JsonPropertyDescription("The title.") String title,

            @JsonPropertyDescription("The names of its variants, in the order of the file.")
            List<String> variants,

            @JsonPropertyDescription("The ids of the provisions that have alternatives.")
            List<String> alternatives) {}
}
