package stance.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * The scenarios of the folder, each bound to its pack.
 *
 * @param files by name, sorted
 * @param problems of those that are left out
 */
record BoundScenarios(Map<String, ScenarioFile> files, List<Problem> problems) {

    /** Keeps its own copies. */
    BoundScenarios {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        problems = List.copyOf(problems);
    }

    static BoundScenarios of(ScenarioFolder folder, Library library) {
        var read = new LinkedHashMap<String, ScenarioFile>();
        var listing = folder.listing();
        var problems = new ArrayList<>(listing.problems());
        for (var name : listing.names()) {
            try {
                var source = ScenarioSource.read(folder.root().resolve(name));
                read.put(name, library.scenario(source));
            } catch (RefusedException refusal) {
                problems.addAll(refusal.problems());
            }
        }
        return new BoundScenarios(read, problems.stream().distinct().toList());
    }
}
