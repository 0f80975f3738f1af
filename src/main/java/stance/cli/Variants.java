package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.GivenName;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** Proposals of a scenario by the names that users give. */
final class Variants {

    private Variants() {}

    /**
     * The variants of these names; without a name the scenario itself.
     *
     * @throws RefusedException if there is no such variant
     */
    static List<Proposal> chosen(ScenarioFile file, List<String> names) {
        if (names.isEmpty()) {
            return List.of(file.base());
        }
        if (names.contains(GivenName.ALL.typed())) {
            return Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                    .toList();
        }
        var problems = new Problems();
        var chosen = new ArrayList<Proposal>();
        for (var name : names) {
            variant(file, name)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> problems.addAll(List.of(file.unknownVariant(name, Place.of(file.file())))));
        }
        problems.refuseErrors();
        return chosen;
    }

    /**
     * The one that a test of this name is of: a variant, or the scenario itself.
     *
     * @throws RefusedException if there is none
     */
    static Proposal named(ScenarioFile file, String name) {
        return variant(file, name)
                .or(() -> Optional.of(file.base()).filter(base -> name.equals(GivenName.SCENARIO.typed())))
                .orElseThrow(() -> new RefusedException(List.of(file.unknownVariant(name, Place.of(file.file())))));
    }

    private static Optional<Proposal> variant(ScenarioFile file, String name) {
        return Optional.ofNullable(file.variants().get(name));
    }
}
