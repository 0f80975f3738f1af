package stance.regress.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.problem.Severity;

/** What lint looks for; each has a section in docs/lint.md. */
public enum LintCode {
    CONTRADICTION(Severity.WARNING, "Stances of one actor answer the same thing with yes and with no."),
    NEVER_FIRES(Severity.ERROR, "A stance, or a rule of it, never speaks."),
    REDUNDANT(Severity.INFO, "Wherever a stance speaks, another of the same actor answers as firmly."),
    UNCOVERED_QUOTE(Severity.WARNING, "No scenario with an expectation brings a quote up."),
    UNCITED_SOURCE(Severity.WARNING, "No stance cites a source."),
    DEAD_REFERENCE(Severity.WARNING, "A text names a stance, or a scenario a schema, that is not there."),
    TEXT_FOR_ENUM(Severity.WARNING, "Rules compare a text with literals: it should be an enum."),
    UNREAD_FIELD(Severity.WARNING, "No rule reads a type or a field of the vocabulary."),
    UNUSED_NAME(Severity.WARNING, "No stance is of an actor, a topic or a speaker."),
    SUPERSESSION_GAP(Severity.WARNING, "A chain of stances that replace each other has a gap or a fork."),
    CONDITION_WITHOUT_MET(Severity.WARNING, "A stance sets a condition and is silent once it is met."),
    FRAGILE_VERDICT(Severity.INFO, "The verdict of a scenario rests on one stance that is reported or inferred."),
    METADATA_GAP(Severity.INFO, "Something that a reader would ask is not said."),
    UNUSED_SUPPRESSION(Severity.WARNING, "A suppression suppresses nothing."),
    NOT_SEARCHED(Severity.INFO, "There is too much to try; a question stays open.");

    private final Severity severity;
    private final String description;

    LintCode(Severity severity, String description) {
        this.severity = severity;
        this.description = description;
    }

    /** As it is written: {@code never-fires}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much its findings weigh. */
    public Severity severity() {
        return severity;
    }

    /** What is found, in one sentence. */
    public String description() {
        return description;
    }

    /** Where it is explained. */
    public String help() {
        return "docs/lint.md#" + id();
    }

    /** Whether it is asked of scenarios, and so not at all where there are none. */
    public boolean needsScenarios() {
        return this == UNCOVERED_QUOTE || this == FRAGILE_VERDICT;
    }

    /** The code of this id; empty where there is none. */
    public static Optional<LintCode> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /** The ids of all codes. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(LintCode::id).toList();
    }
}
