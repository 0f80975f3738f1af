package stance.scenario;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * A scenario with its variants, alternatives and expectations, bound to its pack. Immutable.
 *
 * @param source the JSON that it was read from
 * @param summary one sentence for readers
 * @param audience for whom it is
 * @param variants by name, in the order of the file
 * @param alternatives by provision, then by label; empty where the provision may be left out
 * @param conflict who decides what, and prefers what
 * @param expectation what the scenario itself expects
 * @param variantExpectations what its variants expect, by name; never inherited
 */
public record ScenarioFile(
        ScenarioSource source,
        Optional<String> summary,
        Audience audience,
        Proposal base,
        Map<String, Proposal> variants,
        Map<String, Map<String, Optional<Term>>> alternatives,
        ConflictTerms conflict,
        Optional<Expectation> expectation,
        Map<String, Expectation> variantExpectations) {

    /** Keeps its own copies. */
    public ScenarioFile {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
        alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
        variantExpectations = Collections.unmodifiableMap(new LinkedHashMap<>(variantExpectations));
    }

    /**
     * Reads the scenario in a file.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with it
     */
    public static ScenarioFile read(PolicyPack pack, Path path) {
        return read(pack, ScenarioSource.read(path));
    }

    /**
     * Binds a scenario to its pack.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with it
     */
    public static ScenarioFile read(PolicyPack pack, ScenarioSource source) {
        var problems = new Problems();
        var file = new ScenarioReader(pack, source, List.of(), problems).file();
        problems.settle();
        problems.refuseErrors();
        return file.orElseThrow(() -> new IllegalStateException("Refused without a reason: " + source.file()));
    }

    /** Its name as the user would type it. */
    public String file() {
        return source.file();
    }

    /** That it has no variant of this name, which was asked for at a place. */
    public Problem unknownVariant(String name, Place asked) {
        return new Problem(
                "scenario.unknown-variant",
                Severity.ERROR,
                asked,
                Phrase.of("There is no variant \"%s\".", name),
                Nearest.hint(name, variants.keySet()));
    }

    /**
     * One of its proposals after changes, in their order.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with them
     */
    public Proposal change(Proposal proposal, List<Change> changes) {
        if (changes.isEmpty()) {
            return proposal;
        }
        var problems = new Problems();
        var changed = new ScenarioReader(proposal.pack(), source, changes, problems).changed(proposal, changes);
        problems.settle();
        if (problems.hasErrors()) {
            throw new RefusedException(problems.all().stream()
                    .map(problem -> proposal.variant()
                            .map(name -> inVariant(name, problem))
                            .orElse(problem))
                    .toList());
        }
        return changed.orElseThrow(() -> new IllegalStateException("Refused without a reason: " + changes));
    }

    /** A change may be one of the scenario and none of its variant, which the place does not tell. */
    private static Problem inVariant(String name, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.place(),
                Phrase.sentences(problem.message(), Phrase.of("So it is in the variant \"%s\".", name)),
                problem.hint());
    }
}
