package stance.report.test;

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

/**
 * What came of scenarios as tests.
 *
 * @param version The version of Stance.
 * @param success Whether something was tested and nothing failed.
 * @param counts How many tests came out how.
 * @param results In the order of files and variants.
 * @param problems Of files and packs that could not be read.
 */
@Published(
        format = "stance.test/1",
        schema = "test-1",
        title = "Tests of Stance",
        about = "What came of scenarios as tests.")
public record TestData(
        String format,
        String version,
        boolean success,
        CountsData counts,
        List<ResultData> results,
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

    /**
     * How many tests came out how.
     *
     * @param passed As expected.
     * @param failed Otherwise than expected.
     * @param broken They could not be evaluated.
     * @param withoutExpectation Evaluated, but nothing was expected of them.
     * @param notRun They came after the first failure, where the run was to end with it.
     */
    public record CountsData(int passed, int failed, int broken, int withoutExpectation, int notRun) {}

    /**
     * What came of one test.
     *
     * @param scenario The file.
     * @param variant The name of the variant; absent for the scenario itself.
     * @param pack The id of its pack.
     * @param status How it came out.
     * @param place Where it says what it expects, or else its file.
     * @param differences What came out otherwise.
     * @param problems Why it could not be evaluated.
     * @param bug What the engine or Stance itself threw.
     */
    public record ResultData(
            String scenario,
            Optional<String> variant,
            String pack,
            Status status,
            SpotData place,
            List<DifferenceData> differences,
            List<ProblemData> problems,
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

    /**
     * A place in a file.
     *
     * @param file The file.
     * @param line Counted from 1; 0 where there is none.
     * @param column Counted from 1; 0 where there is none.
     */
    public record SpotData(String file, int line, int column) {}

    /**
     * One thing that came out otherwise than expected.
     *
     * @param what What it is about: a verdict, a party on a cell, a stance.
     * @param expected In words.
     * @param actual In words.
     * @param whyNot Why a stance did not speak.
     * @param line Where it was expected.
     * @param column Where it was expected.
     */
    public record DifferenceData(
            String what, String expected, String actual, List<String> whyNot, int line, int column) {

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
