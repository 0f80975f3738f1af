package stance.report.words;

import java.util.Optional;

/** The version of the program, as its jar says. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version; {@code dev} where the program does not run from its jar. */
    public static String get() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
