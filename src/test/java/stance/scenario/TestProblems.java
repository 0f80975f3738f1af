package stance.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import stance.pack.PolicyPack;
import stance.problem.Problem;
import stance.problem.RefusedException;

/** What is wrong with a scenario, for tests. */
final class TestProblems {

    /** A scenario without a fault; its provision stands in line 7, and a further member would stand in line 9. */
    static final String FAULTLESS = """
            {
              "pack": "test-pack",
              "title": "A test",
              "asOf": "2026-01-29",
              "parties": ["MEXICO"],
              "provisions": {
                "p": { "type": "Tariff", "payer": "MEXICO" }
              }
            }
            """;

    private TestProblems() {}

    /** The problems of the faultless scenario with this in the place of that, in words; both with ' for ". */
    static List<String> instead(PolicyPack pack, String that, String written) {
        return words(pack, FAULTLESS.replace(that.replace('\'', '"'), written.replace('\'', '"')));
    }

    /** The problems of the faultless scenario with this provision, in words; with ' for ". */
    static List<String> provision(PolicyPack pack, String provision) {
        return instead(pack, "{ 'type': 'Tariff', 'payer': 'MEXICO' }", provision);
    }

    /** The problems of the faultless scenario with this further member, in words; with ' for ". */
    static List<String> member(PolicyPack pack, String member) {
        return instead(pack, "\n}", ",\n  " + member + "\n}");
    }

    /** The problems of a file "test.json" with this text, in words. */
    static List<String> words(PolicyPack pack, String text) {
        return of(pack, text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(TestProblems::words)
                .toList();
    }

    /** The problems of a file "test.json" with these bytes; empty where it is read. */
    static List<Problem> of(PolicyPack pack, byte[] bytes) {
        try {
            ScenarioFile.read(pack, ScenarioSource.read("test.json", bytes));
            return List.of();
        } catch (RefusedException refused) {
            return refused.problems();
        }
    }

    /** The problems of settings on a scenario; in words; empty where they are taken. */
    static List<String> ofSettings(ScenarioFile file, String... settings) {
        try {
            file.change(file.base(), Change.set(settings));
            return List.of();
        } catch (RefusedException refused) {
            return refused.problems().stream().map(TestProblems::words).toList();
        }
    }

    /** A problem in one line: place, pointer, code, message and hint. */
    static String words(Problem problem) {
        var pointer =
                problem.place().pointer().isEmpty() ? "" : " " + problem.place().pointer();
        var hint = problem.hint().isEmpty() ? "" : " ~ " + problem.hint();
        return problem.place() + pointer + " " + problem.code() + ": " + problem.message() + hint;
    }
}
