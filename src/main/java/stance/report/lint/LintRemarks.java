package stance.report.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.regress.lint.LintCode;
import stance.regress.lint.LintFinding;
import stance.regress.lint.PackLint;
import stance.report.annotate.GithubAnnotations;
import stance.report.annotate.Remark;
import stance.report.annotate.RemarkCode;
import stance.report.annotate.Sarif;
import stance.report.words.WitnessWords;
import stance.scenario.Proposal;

/** What lint found as remarks on the places where it is. */
public final class LintRemarks {

    private LintRemarks() {}

    /** As a SARIF log. */
    public static String sarif(List<PackLint> packs, List<Problem> problems) {
        var codes = new LinkedHashMap<String, RemarkCode>();
        for (var code : LintCode.all()) {
            codes.put(code.id(), new RemarkCode(code.id(), code.description(), code.help()));
        }
        problems.forEach(problem -> codes.putIfAbsent(
                problem.code(), new RemarkCode(problem.code(), "Input was refused.", "docs/lint.md")));
        return Sarif.of(codes.values(), remarks(packs, problems), problems.isEmpty());
    }

    /** As commands for GitHub, and the counts in the last lines. */
    public static String github(List<PackLint> packs, List<Problem> problems) {
        var text = new StringBuilder(GithubAnnotations.of(remarks(packs, problems)));
        packs.forEach(lint -> text.append(LintDocument.counts(lint)).append('\n'));
        return text.toString();
    }

    private static List<Remark> remarks(List<PackLint> packs, List<Problem> problems) {
        var remarks = new ArrayList<Remark>();
        problems.forEach(problem -> remarks.add(Remark.of(problem)));
        packs.forEach(lint -> lint.findings().forEach(finding -> remarks.add(remark(finding))));
        return remarks;
    }

    private static Remark remark(LintFinding finding) {
        var code = finding.code();
        return new Remark(
                code.id(),
                code.severity(),
                finding.place(),
                finding.at() + ": " + finding.message() + " " + finding.hint()
                        + finding.witness().map(LintRemarks::words).orElse(""));
    }

    private static String words(Proposal witness) {
        return " " + WitnessWords.head(witness) + " " + Phrase.listed(WitnessWords.terms(witness), "; ") + ".";
    }
}
