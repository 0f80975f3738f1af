package stance.report.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import stance.problem.Problem;
import stance.regress.TestRun;
import stance.report.annotate.GithubAnnotations;
import stance.report.annotate.Remark;
import stance.report.annotate.RemarkCode;
import stance.report.annotate.Sarif;
import stance.report.crosscheck.DisagreementWords;

/** What failed in a run as remarks on the places where it was expected. */
public final class TestRemarks {

    private static final String HELP = "docs/testing.md";

    private TestRemarks() {}

    /** As a SARIF log. */
    public static String sarif(TestRun run) {
        var codes = new LinkedHashMap<String, RemarkCode>();
        codes.put(
                ResultWords.DIFFERS,
                new RemarkCode(ResultWords.DIFFERS, "A scenario came out otherwise than it expects.", HELP));
        codes.put(ResultWords.BUG, new RemarkCode(ResultWords.BUG, "A scenario could not be evaluated.", HELP));
        var remarks = remarks(run);
        remarks.forEach(remark ->
                codes.putIfAbsent(remark.code(), new RemarkCode(remark.code(), description(remark.code()), HELP)));
        return Sarif.of(codes.values(), remarks, run.problems().isEmpty());
    }

    private static String description(String code) {
        return code.equals(DisagreementWords.CODE)
                ? "Drools and the checker do not find the same."
                : "Input was refused.";
    }

    /** As commands for GitHub, and the counts in a last line. */
    public static String github(TestRun run) {
        return GithubAnnotations.of(remarks(run)) + TestDocument.counts(run) + "\n";
    }

    private static List<Remark> remarks(TestRun run) {
        var remarks = new ArrayList<Remark>();
        for (Problem problem : run.problems()) {
            remarks.add(Remark.of(problem));
        }
        run.failures().forEach(result -> remarks.addAll(ResultWords.of(result).remarks()));
        return remarks;
    }
}
