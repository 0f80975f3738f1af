package stance.report.test;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import stance.language.Language;
import stance.regress.TestResult;
import stance.regress.TestResult.Status;
import stance.regress.TestRun;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;

/** What came of scenarios as tests. */
@Published(
        format = "stance.test/1",
        schema = "test-1",
        title = "Tests of Stance",
        about = "What came of scenarios as tests.")
public record TestData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("Whether something was tested and nothing failed.")
        boolean success,

        @JsonPropertyDescription("How many tests came out how.")
        CountsData counts,

        @JsonPropertyDescription("In the order of files and variants.")
        List<ResultData> results,

        @JsonPropertyDescription("Of files and packs that could not be read.")
        List<ProblemData> problems) {

    public static TestData of(TestRun run, Language language) {
        return new TestData(
                JsonData.formatOf(TestData.class),
                ProgramVersion.get(),
                run.isSuccess(),
                new CountsData(
                        run.count(Status.PASSED),
                        run.count(Status.FAILED),
                        run.count(Status.BROKEN),
                        run.count(Status.WITHOUT_EXPECTATION),
                        run.skipped()),
                run.results().stream()
                        .map(result -> ResultData.of(result, language))
                        .toList(),
                ProblemData.all(run.problems(), language));
    }

    /** How many tests came out how. */
    @JsonClassDescription("How many tests came out how.")
    public record CountsData(
            @JsonPropertyDescription("As expected.") int passed,

            @JsonPropertyDescription("Otherwise than expected.")
            int failed,

            @JsonPropertyDescription("They could not be evaluated.")
            int broken,

            @JsonPropertyDescription("Evaluated, but nothing was expected of them.")
            int withoutExpectation,

            @JsonPropertyDescription("They came after the first failure, where the run was to end with it.")
            int notRun) {}

    /** What came of one test. */
    @JsonClassDescription("What came of one test.")
    public record ResultData(
            @JsonPropertyDescription("The file.") String scenario,

            @JsonPropertyDescription("The name of the variant; absent for the scenario itself.")
            Optional<String> variant,

            @JsonPropertyDescription("The id of its pack.") String pack,
            @JsonPropertyDescription("How it came out.") Status status,

            @JsonPropertyDescription("Where it says what it expects, or else its file.")
            SpotData place,

            @JsonPropertyDescription("What came out otherwise.")
            List<DifferenceData> differences,

            @JsonPropertyDescription("Why it could not be evaluated.")
            List<ProblemData> problems,

            @JsonPropertyDescription("What the engine or Stance itself threw.")
            Optional<String> bug) {

        private static ResultData of(TestResult result, Language language) {
            var test = result.test();
            return new ResultData(
                    test.file().file(),
                    test.proposal().variant(),
                    test.proposal().pack().id(),
                    result.status(),
                    new SpotData(
                            test.place().file(),
                            test.place().line(),
                            test.place().column()),
                    ResultWords.of(result).differences().stream()
                            .map(words -> DifferenceData.of(words, language))
                            .toList(),
                    ProblemData.all(result.problems(), language),
                    result.bug().map(Throwable::toString));
        }
    }

    /** A place in a file. */
    @JsonClassDescription("A place in a file.")
    public record SpotData(
            @JsonPropertyDescription("The file.") String file,

            @JsonPropertyDescription("Counted from 1; 0 where there is none.")
            int line,

            @JsonPropertyDescription("Counted from 1; 0 where there is none.")
            int column) {}

    /** One thing that came out otherwise than expected. */
    @JsonClassDescription("One thing that came out otherwise than expected.")
    public record DifferenceData(
            @JsonPropertyDescription("What it is about: a verdict, a party on a cell, a stance.")
            String what,

            @JsonPropertyDescription("In words.") String expected,
            @JsonPropertyDescription("In words.") String actual,

            @JsonPropertyDescription("Why a stance did not speak.")
            List<String> whyNot,

            @JsonPropertyDescription("Where it was expected.")
            int line,

            @JsonPropertyDescription("Where it was expected.")
            int column) {

        private static DifferenceData of(DifferenceWords words, Language language) {
            var place = words.difference().place();
            return new DifferenceData(
                    words.what().in(language),
                    words.expected().in(language),
                    words.actual().in(language),
                    words.whyNot().stream().map(why -> why.in(language)).toList(),
                    place.line(),
                    place.column());
        }
    }
}
