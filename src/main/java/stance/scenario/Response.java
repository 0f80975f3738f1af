package stance.scenario;

import stance.language.Phrase;

/** What one actor makes of a provision, a combination or the package; from the worst to the best. */
public enum Response {
    REJECTS(Phrase.of("rejects")),
    OBJECTS(Phrase.of("objects")),
    CONDITIONAL(Phrase.of("conditional")),
    SILENT(Phrase.of("silent")),
    ACCEPTS(Phrase.of("accepts"));

    private final Phrase words;

    Response(Phrase words) {
        this.words = words;
    }

    /** Whether this one counts for more than the other in the response to the package. */
    public boolean isWorseThan(Response other) {
        return compareTo(other) < 0;
    }

    /** The one that counts for more. */
    public Response worst(Response other) {
        return isWorseThan(other) ? this : other;
    }

    /** As people read it. */
    public Phrase words() {
        return words;
    }
}
