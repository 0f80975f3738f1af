package stance.report.test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.regress.TestCase;
import stance.regress.TestResult;
import stance.report.annotate.Remark;
import stance.report.gate.Visible;

/**
 * A result in words.
 *
 * @param differences what came out otherwise than expected
 * @param broken why it could not be evaluated, one sentence each
 */
public record ResultWords(TestResult result, List<DifferenceWords> differences, List<Phrase> broken) {

    static final String DIFFERS = "test.differs";
    static final String BUG = "test.bug";

    /** Keeps its own copies. */
    public ResultWords {
        differences = List.copyOf(differences);
        broken = List.copyOf(broken);
    }

    /** The result in words. */
    public static ResultWords of(TestResult result) {
        var differences = result.evaluation()
                .map(evaluation -> DifferenceWords.of(result.differences(), evaluation))
                .orElse(List.of());
        var broken = new ArrayList<Phrase>();
        result.problems().stream().map(Problem::said).forEach(broken::add);
        result.bug().map(ResultWords::bug).ifPresent(broken::add);
        return new ResultWords(result, differences, broken);
    }

    /** How to run this test alone. */
    static String again(TestCase test) {
        return "stance test " + quoted(test.file().file()) + " --filter " + quoted("#" + test.name());
    }

    /** The differences and what broke as remarks on their places. */
    List<Remark> remarks() {
        var name = result.test().name();
        var remarks = new ArrayList<Remark>();
        differences.forEach(difference -> remarks.add(new Remark(
                DIFFERS,
                Severity.ERROR,
                difference.difference().place(),
                name + ": " + difference.sentence() + String.join("", why(difference)))));
        result.problems().stream().map(Remark::of).forEach(remarks::add);
        result.bug()
                .ifPresent(bug -> remarks.add(new Remark(
                        BUG, Severity.ERROR, Place.of(result.test().file().file()), name + ": " + bug(bug))));
        return remarks;
    }

    /** All in lines, for formats that hold a text. */
    public String lines() {
        var lines = new ArrayList<String>();
        differences.forEach(difference -> {
            lines.add(difference.sentence());
            difference.whyNot().forEach(why -> lines.add("  why not: " + why));
        });
        broken.forEach(why -> lines.add(why.toString()));
        return lines.stream().map(Visible::line).collect(Collectors.joining("\n"));
    }

    private static List<String> why(DifferenceWords difference) {
        return difference.whyNot().stream().map(why -> " Why not: " + why + ".").toList();
    }

    private static Phrase bug(RuntimeException bug) {
        return Phrase.of("a bug in Stance or its engine: %s", bug);
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/+:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
