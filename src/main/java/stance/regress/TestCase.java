package stance.regress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.language.GivenName;
import stance.problem.Place;
import stance.scenario.Expectation;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * A scenario, or one of its variants, under test.
 *
 * @param expectation what is expected of it; empty where its file does not say
 */
public record TestCase(ScenarioFile file, Proposal proposal, Optional<Expectation> expectation) {

    /** The scenario itself and each of its variants, in the order of the file. */
    public static List<TestCase> of(ScenarioFile file) {
        var cases = new ArrayList<TestCase>();
        cases.add(new TestCase(file, file.base(), file.expectation()));
        file.variants()
                .forEach((name, variant) -> cases.add(new TestCase(
                        file,
                        variant,
                        Optional.ofNullable(file.variantExpectations().get(name)))));
        return List.copyOf(cases);
    }

    /** The file, and behind a {@code #} the variant: unique in a run. */
    public String id() {
        return file.file() + proposal.variant().map(name -> "#" + name).orElse("");
    }

    /** The name within its file: that of the variant, or {@code scenario}. */
    public String name() {
        return proposal.variant().orElse(GivenName.SCENARIO.typed());
    }

    /** Where it says what it expects, or else its file. */
    public Place place() {
        return expectation.map(Expectation::place).orElseGet(() -> Place.of(file.file()));
    }
}
