package stance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * What a user typed for a scenario, or for one of its variants: {@code FILE#VARIANT}.
 *
 * @param scenario a file, a folder, an id, or {@code -}
 */
record NamedProposal(String scenario, Optional<String> variant) {

    static NamedProposal of(String typed) {
        var mark = typed.lastIndexOf('#');
        return mark > 0 && !Files.exists(Path.of(typed))
                ? new NamedProposal(typed.substring(0, mark), Optional.of(typed.substring(mark + 1)))
                : new NamedProposal(typed, Optional.empty());
    }

    /**
     * The variant that was typed, or else these.
     *
     * @throws stance.problem.RefusedException if there is no such variant
     */
    List<Proposal> chosen(ScenarioFile file, List<String> variants) {
        return variant.map(name -> List.of(Variants.named(file, name)))
                .orElseGet(() -> Variants.chosen(file, variants));
    }
}
