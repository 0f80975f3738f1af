package stance.explore.amend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;

/** The fields that demands of the parties look at and that are not said: where everybody is to accept, they are open. */
final class OpenDemands {

    private OpenDemands() {}

    static List<Opening> of(ScenarioFile file, Evaluation written, AmendmentQuery query) {
        var asked = new LinkedHashSet<String>();
        var parties = written.proposal().parties();
        for (var finding : written.leftOpen()) {
            if (parties.contains(finding.stance().actor().id())) {
                finding.targets().stream()
                        .filter(id -> !query.kept().contains(id))
                        .forEach(id -> fields(finding, id, written).forEach(field -> asked.add(id + '.' + field)));
            }
        }
        var open = new ArrayList<Opening>();
        for (var name : asked) {
            Opening.parse(name)
                    .filter(opening -> !query.open().contains(opening))
                    .filter(opening -> isClear(file, written, opening))
                    .ifPresent(open::add);
        }
        return open;
    }

    private static List<String> fields(Finding finding, String provision, Evaluation written) {
        var term = Optional.ofNullable(written.proposal().provisions().get(provision));
        return finding.saidBy()
                .flatMap(rule -> rule.written().demands().stream())
                .filter(field ->
                        term.filter(each -> each.value(field).isEmpty()).isPresent())
                .toList();
    }

    /** Whether it can be said which values of the field the rules tell apart. */
    private static boolean isClear(ScenarioFile file, Evaluation written, Opening opening) {
        try {
            Space.of(file, written.proposal(), List.of(opening));
            return true;
        } catch (RefusedException unclear) {
            return false;
        }
    }
}
