package stance.report.data;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import stance.report.words.ProgramVersion;

/** What a server is and may do. */
@Published(
        format = "stance.state/1",
        schema = "state-1",
        title = "State of a workbench",
        about = "What a server is and may do.")
public record StateData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("Whether scenarios may be saved.")
        boolean writable,

        @JsonPropertyDescription("Whether packs may be sent.")
        boolean takesPacks) {

    public StateData(boolean writable, boolean takesPacks) {
        this(JsonData.formatOf(StateData.class), ProgramVersion.get(), writable, takesPacks);
    }
}
