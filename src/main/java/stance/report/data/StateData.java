package stance.report.data;

import stance.report.words.ProgramVersion;

/**
 * What a server is and may do.
 *
 * @param version The version of Stance.
 * @param writable Whether scenarios may be saved.
 * @param takesPacks Whether packs may be sent.
 */
@Published(
        format = "stance.state/1",
        schema = "state-1",
        title = "State of a workbench",
        about = "What a server is and may do.")
public record StateData(String format, String version, boolean writable, boolean takesPacks) {

    public StateData(boolean writable, boolean takesPacks) {
        this(JsonData.formatOf(StateData.class), ProgramVersion.get(), writable, takesPacks);
    }
}
