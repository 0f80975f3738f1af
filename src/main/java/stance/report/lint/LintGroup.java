package stance.report.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.regress.lint.LintCode;
import stance.regress.lint.LintFinding;

/**
 * Findings that say the same of different things.
 *
 * @param findings at least one
 */
record LintGroup(List<LintFinding> findings) {

    /** Fewer than these stand better each at its own place. */
    private static final int MANY = 3;

    /** So many ids are listed; programs are given all. */
    private static final int LISTED = 20;

    LintGroup {
        findings = List.copyOf(findings);
    }

    private record Words(LintCode code, Phrase message, Phrase hint) {}

    /** The findings in their order; those that many share in words stand together at the first of them. */
    static List<LintGroup> of(List<LintFinding> findings) {
        var byWords = new LinkedHashMap<Words, List<LintFinding>>();
        findings.forEach(finding -> byWords.computeIfAbsent(words(finding), first -> new ArrayList<>())
                .add(finding));
        var grouped = new HashSet<Words>();
        return findings.stream()
                .flatMap(finding -> {
                    var alike = byWords.getOrDefault(words(finding), List.of());
                    if (alike.size() < MANY) {
                        return Stream.of(new LintGroup(List.of(finding)));
                    }
                    return grouped.add(words(finding)) ? Stream.of(new LintGroup(alike)) : Stream.empty();
                })
                .toList();
    }

    private static Words words(LintFinding finding) {
        return new Words(finding.code(), finding.message(), finding.hint());
    }

    /** The one that stands for all. */
    LintFinding first() {
        return findings.get(0);
    }

    /** Where the first of them is, and how many there are besides. */
    Phrase place() {
        return findings.size() == 1
                ? Phrase.verbatim(first().place().toString())
                : Phrase.of("%s, and %s more", first().place(), findings.size() - 1);
    }

    /** What they are about. */
    Phrase ats() {
        var ats = findings.stream().map(LintFinding::at).toList();
        return ats.size() <= LISTED
                ? Phrase.listed(ats, ", ")
                : Phrase.of("%s and %s more", Phrase.listed(ats.subList(0, LISTED), ", "), ats.size() - LISTED);
    }
}
