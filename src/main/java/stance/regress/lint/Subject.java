package stance.regress.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Place;
import stance.problem.Spot;
import stance.regress.TestResult;
import stance.regress.witness.Witnesses;

/**
 * What is looked at: a pack, where it is, and what came of its scenarios.
 *
 * @param results of the tests of this pack; none where there are no scenarios
 * @param witnesses proposals that may show what its rules do
 */
record Subject(PolicyPack pack, Path folder, List<TestResult> results, Witnesses witnesses) {

    /** Keeps its own copy. */
    Subject {
        results = List.copyOf(results);
    }

    /** Whether there is something to ask it of. */
    boolean isAsked(LintCode code) {
        return !code.needsScenarios() || !results.isEmpty();
    }

    /** What came of the scenarios that say what they expect. */
    Stream<Evaluation> tested() {
        return results.stream()
                .filter(result -> result.test().expectation().isPresent())
                .flatMap(result -> result.evaluation().stream());
    }

    /** The stances that take part in verdicts: all but drafts. */
    Stream<Stance> heard() {
        return pack.stances().stream().filter(stance -> !stance.isDraft());
    }

    Stream<StanceRule> rules() {
        return pack.stances().stream().flatMap(stance -> stance.rules().stream());
    }

    Stream<ProvisionType> types() {
        return pack.vocabulary().types().values().stream();
    }

    /** The fields that are declared in the type itself. */
    Stream<Field> ownFields(ProvisionType type) {
        var parent = type.parent().flatMap(pack.vocabulary()::type);
        return type.fields().stream()
                .filter(field ->
                        parent.flatMap(known -> known.field(field.name())).isEmpty());
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
