package stance.problem;

import stance.language.Phrase;

/** How much a problem weighs. */
public enum Severity {
    /** Nothing is evaluated from the file that has it. */
    ERROR(Phrase.of("error")),
    /** Worth knowing; the work goes on. */
    WARNING(Phrase.of("warning")),
    /** Worth a look; often it is meant so. */
    INFO(Phrase.of("info"));

    private final Phrase words;

    Severity(Phrase words) {
        this.words = words;
    }

    /** As people read it. */
    public Phrase words() {
        return words;
    }
}
