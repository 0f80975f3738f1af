package stance.report.test;

import stance.language.Language;
import stance.regress.TestResult;
import stance.regress.TestResult.Status;
import stance.regress.TestRun;
import stance.report.json.JsonReport;
import stance.report.json.JsonWriter;
import stance.report.words.ProgramVersion;

/** A run of tests for programs: {@code stance.test/1}, described by {@code test-1.schema.json}. */
public final class TestJson {

    private TestJson() {}

    /** The run as a document, with a line break at its end. */
    public static String of(TestRun run, Language language) {
        return JsonWriter.write(
                language,
                json -> json.object(document -> {
                    document.field("format", "stance.test/1");
                    document.field("version", ProgramVersion.get());
                    document.field("success", run.isSuccess());
                    document.object("counts", counts -> {
                        for (var status : Status.values()) {
                            counts.field(name(status), run.count(status));
                        }
                        counts.field("notRun", run.skipped());
                    });
                    document.array("results", run.results(), TestJson::result);
                    document.array("problems", run.problems(), JsonReport::problem);
                }));
    }

    private static String name(Status status) {
        return status == Status.WITHOUT_EXPECTATION ? "withoutExpectation" : status.words();
    }

    private static void result(JsonWriter json, TestResult result) {
        var words = ResultWords.of(result);
        json.object(object -> {
            object.field("scenario", result.test().file().file());
            result.test().proposal().variant().ifPresent(name -> object.field("variant", name));
            object.field("pack", result.test().proposal().pack().id());
            object.field("status", result.status());
            object.object("place", place -> {
                place.field("file", result.test().place().file());
                place.field("line", result.test().place().line());
                place.field("column", result.test().place().column());
            });
            object.array("differences", words.differences(), TestJson::difference);
            object.array("problems", result.problems(), JsonReport::problem);
            result.bug().ifPresent(bug -> object.field("bug", bug.toString()));
        });
    }

    private static void difference(JsonWriter json, DifferenceWords words) {
        json.object(object -> {
            object.field("what", words.what());
            object.field("expected", words.expected());
            object.field("actual", words.actual());
            object.words("whyNot", words.whyNot());
            var place = words.difference().place();
            object.field("line", place.line());
            object.field("column", place.column());
        });
    }
}
