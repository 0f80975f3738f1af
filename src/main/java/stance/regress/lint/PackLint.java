package stance.regress.lint;

import java.util.List;
import stance.pack.PolicyPack;
import stance.problem.Severity;

/**
 * What is doubtful in a pack.
 *
 * @param findings in the order of their places
 * @param suppressed what would be among them, each with the reason why it is not
 * @param scenarios how many scenarios and variants were looked at; with none, what is asked of scenarios was not
 */
public record PackLint(PolicyPack pack, List<LintFinding> findings, List<Suppressed> suppressed, int scenarios) {

    /** Keeps its own copies. */
    public PackLint {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** A finding and why it is meant to be so. */
    public record Suppressed(LintFinding finding, Suppression suppression) {}

    /** Whether there is a finding that weighs as much as this or more. */
    public boolean reaches(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.code().severity().compareTo(severity) <= 0);
    }
}
