package stance.regress.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.pack.record.StanceRule;
import stance.problem.Place;
import stance.problem.Spot;
import stance.regress.TestResult;

/**
 * What is looked at: a pack, where it is, and what came of its scenarios.
 *
 * @param results of the tests of this pack; none where there are no scenarios
 */
record Subject(PolicyPack pack, Path folder, List<TestResult> results) {

    /** Keeps its own copy. */
    Subject {
        results = List.copyOf(results);
    }

    /** What came of the scenarios that say what they expect. */
    Stream<Evaluation> tested() {
        return results.stream()
                .filter(result -> result.test().expectation().isPresent())
                .flatMap(result -> result.evaluation().stream());
    }

    Stream<StanceRule> rules() {
        return pack.stances().stream().flatMap(stance -> stance.rules().stream());
    }

    Place info() {
        return Place.of(file("pack.json"));
    }

    Place inVocabulary(Spot at) {
        return Place.of(file("vocabulary.drl"), at);
    }

    Place inSources(Spot at) {
        return Place.of(file("sources.json"), at);
    }

    private String file(String inside) {
        return folder.resolve(inside).toString().replace('\\', '/');
    }
}
