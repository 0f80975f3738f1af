package stance.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.ConflictTerms;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** Who decides what, where a scenario does not say it. */
final class ControlOptions {

    @Option(
            names = "--control",
            paramLabel = "PROVISION=ACTOR",
            split = ",",
            description = "Who decides a provision (default: who carries it out), or \"all\" where only all parties"
                    + " together do; may be repeated.")
    private List<String> control = List.of();

    /**
     * What the scenario says, with this on top.
     *
     * @throws stance.problem.RefusedException if one names no provision of the scenario, or no actor of its pack
     */
    ConflictTerms terms(ScenarioFile file, Proposal proposal) {
        var problems = new Problems();
        var more = new LinkedHashMap<String, Optional<String>>();
        var actors = proposal.pack().actors().keySet();
        for (var text : control) {
            var place = Place.of("--control " + text);
            var mark = text.indexOf('=');
            if (mark < 1) {
                problems.error(
                        "control.form", place, Phrase.of("It must be of the form provision=ACTOR."), Phrase.NONE);
                continue;
            }
            var slot = text.substring(0, mark);
            var actor = text.substring(mark + 1);
            if (!proposal.provisions().containsKey(slot)) {
                problems.error(
                        "control.provision",
                        place,
                        Phrase.of("There is no provision \"%s\".", slot),
                        Nearest.hint(slot, proposal.provisions().keySet()));
            } else if (actor.equalsIgnoreCase(GivenName.ALL.typed())) {
                more.put(slot, Optional.empty());
            } else if (actors.contains(actor)) {
                more.put(slot, Optional.of(actor));
            } else {
                problems.error(
                        "control.actor",
                        place,
                        Phrase.of("There is no actor \"%s\".", actor),
                        Nearest.hint(actor, actors));
            }
        }
        problems.refuseErrors();
        return file.conflict().controlled(more);
    }
}
