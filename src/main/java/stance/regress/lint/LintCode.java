package stance.regress.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.problem.Severity;

/**
 * What lint looks for; each has a section in docs/lint.md. The worst come first.
 *
 * @param id as it is written: {@code never-fires}
 * @param severity how much its findings weigh
 * @param description what is found, in one sentence
 * @param needsScenarios whether it is asked of scenarios, and so not at all where there are none
 */
public record LintCode(String id, Severity severity, String description, boolean needsScenarios)
        implements Comparable<LintCode> {

    private static final Comparator<LintCode> ORDER =
            Comparator.comparing(LintCode::severity).thenComparing(LintCode::id);

    /** One that is asked of the pack alone. */
    static LintCode of(String id, Severity severity, String description) {
        return new LintCode(id, severity, description, false);
    }

    /** One that is asked of scenarios. */
    static LintCode ofScenarios(String id, Severity severity, String description) {
        return new LintCode(id, severity, description, true);
    }

    /** Where it is explained. */
    public String help() {
        return "docs/lint.md#" + id;
    }

    /** All codes. */
    public static List<LintCode> all() {
        return Linter.CODES;
    }

    /** The ids of all codes. */
    public static List<String> ids() {
        return all().stream().map(LintCode::id).toList();
    }

    /** The code of this id; empty where there is none. */
    public static Optional<LintCode> of(String id) {
        return all().stream().filter(code -> code.id().equals(id)).findFirst();
    }

    @Override
    public int compareTo(LintCode other) {
        return ORDER.compare(this, other);
    }
}
