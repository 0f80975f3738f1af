package stance.report.data;

import java.util.Collection;
import java.util.List;
import stance.language.Language;
import stance.problem.Problem;
import stance.problem.Severity;

/**
 * One thing that is wrong with what was given, or that is worth knowing.
 *
 * @param code Stable, for programs: room.what-is-wrong.
 * @param severity An ERROR keeps its file from being evaluated; a WARNING does not.
 * @param file The file as the user named it, or what stands in its place, such as --set a.b=c.
 * @param line Counted from 1; 0 where there is no line.
 * @param column Counted from 1; 0 where there is no column.
 * @param pointer The JSON pointer (RFC 6901) of the key or value; empty for the whole document and in other files.
 * @param message One sentence: the thing, its value, and what it must be.
 * @param hint How to mend it; empty where there is nothing to add.
 */
public record ProblemData(
        String code,
        Severity severity,
        String file,
        int line,
        int column,
        String pointer,
        String message,
        String hint) {

    public static ProblemData of(Problem problem, Language language) {
        var place = problem.place();
        return new ProblemData(
                problem.code(),
                problem.severity(),
                place.file(),
                place.line(),
                place.column(),
                place.pointer(),
                problem.message().in(language),
                problem.hint().in(language));
    }

    public static List<ProblemData> all(Collection<Problem> problems, Language language) {
        return problems.stream().map(problem -> of(problem, language)).toList();
    }
}
