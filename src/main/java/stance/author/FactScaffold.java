package stance.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.author.NewStances.Begun;
import stance.pack.PolicyPack;
import stance.problem.Problem;
import stance.problem.RefusedException;

/** Drafts of all facts of a sheet that the pack does not have yet. What cannot be one is left out, and why is said. */
public final class FactScaffold {

    private static final int MOST_NAMED = 6;

    private final PolicyPack pack;
    private final Path folder;
    private final StanceRequest request;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, List<Problem>> leftOut = new LinkedHashMap<>();
    private final Map<String, Set<String>> remarks = new LinkedHashMap<>();

    private FactScaffold(PolicyPack pack, Path folder, StanceRequest request) {
        this.pack = pack;
        this.folder = folder;
        this.request = request;
    }

    /**
     * The drafts, each with the id of its fact.
     *
     * @param folder of the pack
     * @param request what is said of all of them; a draft
     * @throws RefusedException if none of the facts can be a stance, with what is wrong with each
     */
    public static Scaffold of(PolicyPack pack, Path folder, StanceRequest request, List<Fact> facts) {
        return new FactScaffold(pack, folder, request).scaffold(facts);
    }

    private Scaffold scaffold(List<Fact> all) {
        var known = all.stream()
                .map(Fact::id)
                .filter(id -> pack.stance(id).isPresent())
                .toList();
        all.stream().filter(fact -> !known.contains(fact.id())).forEach(fact -> facts.put(fact.id(), fact));
        var tried = Optional.<FilesToWrite>empty();
        while (!facts.isEmpty() && tried.isEmpty()) {
            tried = tried();
        }
        if (tried.isEmpty() && !leftOut.isEmpty()) {
            throw new RefusedException(
                    leftOut.values().stream().flatMap(List::stream).toList());
        }
        return new Scaffold(
                tried.orElseGet(() -> new FilesToWrite(folder)),
                said(known),
                List.of("lint " + folder.getFileName() + Scaffold.rules(folder)));
    }

    /** The files with those facts that are left; empty where one of them had to be left out. */
    private Optional<FilesToWrite> tried() {
        var stances = new NewStances(pack, folder);
        var begun = new ArrayList<Begun>();
        remarks.clear();
        var count = facts.size();
        for (var fact : List.copyOf(facts.values())) {
            var before = stances.remarks().size();
            try {
                begun.add(stances.add(request.named(fact.id()), fact, facts.keySet()));
            } catch (RefusedException refused) {
                leaveOut(fact.id(), refused.problems());
                continue;
            }
            stances.remarks().stream()
                    .skip(before)
                    .forEach(remark -> remarks.computeIfAbsent(remark, first -> new LinkedHashSet<>())
                            .add(fact.id()));
        }
        // What was refused may have left something in the files: they are made anew without it.
        if (facts.size() < count) {
            return Optional.empty();
        }
        try {
            return Optional.of(stances.tried());
        } catch (RefusedException refused) {
            leaveOut(begun, refused);
            return Optional.empty();
        }
    }

    private void leaveOut(List<Begun> begun, RefusedException refused) {
        var before = leftOut.size();
        for (var each : begun) {
            var own = refused.problems().stream()
                    .filter(problem -> each.lines().hold(problem.place()))
                    .toList();
            if (!own.isEmpty()) {
                leaveOut(each.id(), own);
            }
        }
        if (leftOut.size() == before) {
            throw refused;
        }
    }

    private void leaveOut(String id, List<Problem> problems) {
        facts.remove(id);
        leftOut.put(id, problems);
    }

    private List<String> said(List<String> known) {
        var said = new ArrayList<String>();
        said.add("Begun as drafts, which no evaluation hears: " + facts.size() + ". In the pack already: "
                + known.size() + ". Left out: " + leftOut.size() + ".");
        leftOut.forEach((id, problems) -> said.add("Left out: " + id + ". "
                + problems.stream()
                        .map(problem -> problem.message() + " " + problem.hint())
                        .map(String::strip)
                        .collect(Collectors.joining(" "))));
        remarks.forEach((remark, ids) ->
                said.add(String.join(", ", ids.stream().limit(MOST_NAMED).toList())
                        + (ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " others" : "") + ": "
                        + remark));
        return said;
    }
}
