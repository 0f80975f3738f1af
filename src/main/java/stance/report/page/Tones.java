package stance.report.page;

import stance.scenario.Response;
import stance.scenario.Verdict;

/** The colours of answers on pages: those of {@link stance.report.text.Style}. */
public final class Tones {

    private Tones() {}

    public static Tone of(Response response) {
        return switch (response) {
            case REJECTS -> Tone.REJECTING;
            case OBJECTS -> Tone.OBJECTING;
            case CONDITIONAL -> Tone.CONDITIONAL;
            case SILENT -> Tone.SILENT;
            case ACCEPTS -> Tone.ACCEPTING;
        };
    }

    public static Tone of(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> Tone.REJECTING;
            case NEGOTIABLE -> Tone.OBJECTING;
            case UNDETERMINED -> Tone.SILENT;
            case AGREEMENT -> Tone.ACCEPTING;
        };
    }
}
