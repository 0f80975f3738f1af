package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collection;
import java.util.List;
import stance.language.Language;
import stance.problem.Problem;
import stance.problem.Severity;

/** A problem with its place. */
@JsonClassDescription("One thing that is wrong with what was given, or that is worth knowing.")
public record ProblemData(
        @JsonPropertyDescription("Stable, for programs: room.what-is-wrong.")
        String code,

        @JsonPropertyDescription("An ERROR keeps its file from being evaluated; a WARNING does not.")
        Severity severity,

        @JsonPropertyDescription("The file as the user named it, or what stands in its place, such as --set a.b=c.")
        String file,

        @JsonPropertyDescription("Counted from 1; 0 where there is no line.")
        int line,

        @JsonPropertyDescription("Counted from 1; 0 where there is no column.")
        int column,

        @JsonPropertyDescription(
                "The JSON pointer (RFC 6901) of the key or value; empty for the whole document and in other files.")
        String pointer,

        @JsonPropertyDescription("One sentence: the thing, its value, and what it must be.")
        String message,

        @JsonPropertyDescription("How to mend it; empty where there is nothing to add.")
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
