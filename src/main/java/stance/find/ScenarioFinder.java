package stance.find;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.files.FolderWalk;
import stance.files.Wanted;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.ScenarioSource;

/** Finds scenarios by what the user named: files, folders, or {@code -} for standard input. */
public final class ScenarioFinder {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Problems problems;

    /**
     * A finder.
     *
     * @param in what {@code -} stands for
     * @param problems told what cannot be found or read
     */
    public ScenarioFinder(InputStream in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /** What each name stands for; a folder for the JSON files below it, in the order of their names. */
    public List<Found> find(List<String> names) {
        return names.stream().flatMap(this::find).toList();
    }

    private Stream<Found> find(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Stream.of(new Found("standard input", Optional.empty()));
        }
        var path = Path.of(name);
        if (!Files.isDirectory(path)) {
            return Stream.of(new Found(name, Optional.of(path)));
        }
        var inFolder = new Problems();
        var found = FolderWalk.below(path, Wanted.SCENARIOS, inFolder);
        problems.addAll(inFolder.all());
        if (found.isEmpty() && !inFolder.hasErrors()) {
            problems.error("file.missing", Place.of(name), Phrase.of("There is no scenario (*.json) in this folder."));
        }
        return found.stream().map(file -> new Found(file.path().toString(), Optional.of(file.path())));
    }

    /**
     * The scenario's JSON.
     *
     * @throws stance.problem.RefusedException with what is wrong with it
     */
    public ScenarioSource read(Found found) {
        return found.path().map(ScenarioSource::read).orElseGet(() -> ScenarioSource.read(found.name(), in));
    }

    /** A scenario that was named; without a path it is standard input. */
    public record Found(String name, Optional<Path> path) {}
}
