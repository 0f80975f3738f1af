package stance.find;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.files.FolderWalk;
import stance.files.FoundFile;
import stance.files.Wanted;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * Finds scenarios by what the user named: files, folders, {@code -} for standard input, or ids: the names of files without
 * their ending, perhaps with folders before it, in the folder "scenarios" here or in that which came with the program.
 */
public final class ScenarioFinder {

    private static final String STANDARD_INPUT = "-";

    private static final Pattern ID = Pattern.compile("[\\w-]+(/[\\w-]+)*");

    private static final String ENDING = ".json";

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
            return ID.matcher(name).matches() && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? byId(name).stream()
                    : Stream.of(new Found(name, Optional.of(path)));
        }
        var inFolder = new Problems();
        var found = FolderWalk.below(path, Wanted.SCENARIOS, inFolder);
        problems.addAll(inFolder.all());
        if (found.isEmpty() && !inFolder.hasErrors()) {
            problems.error("file.missing", Place.of(name), Phrase.of("There is no scenario (*.json) in this folder."));
        }
        return found.stream().map(file -> new Found(file.path().toString(), Optional.of(file.path())));
    }

    private Optional<Found> byId(String id) {
        var known = new TreeSet<String>();
        for (var folder : folders()) {
            var files = FolderWalk.below(folder, Wanted.SCENARIOS, new Problems()).stream()
                    .map(FoundFile::path)
                    .toList();
            var matching = files.stream()
                    .filter(file -> file.equals(folder.resolve(id + ENDING)) || file.endsWith(id + ENDING))
                    .toList();
            if (matching.size() > 1) {
                problems.error(
                        "scenario.several",
                        Place.of(id),
                        Phrase.of("Several scenarios have this name: %s.", Phrase.listed(matching, ", ")),
                        Phrase.of("Put the folder before it, as in %s.", "tmec-2026/" + id));
                return Optional.empty();
            }
            if (!matching.isEmpty()) {
                return Optional.of(new Found(matching.get(0).toString(), Optional.of(matching.get(0))));
            }
            files.forEach(file -> known.add(file.getFileName().toString().replace(ENDING, "")));
        }
        problems.error(
                "scenario.unknown",
                Place.of(id),
                Phrase.of("There is no file and no scenario of this name."),
                Nearest.hint(id, known));
        return Optional.empty();
    }

    private static List<Path> folders() {
        return Stream.concat(
                        Stream.of(Path.of("scenarios")),
                        Optional.ofNullable(System.getProperty("stance.home"))
                                .map(home -> Path.of(home, "scenarios"))
                                .stream())
                .filter(Files::isDirectory)
                .toList();
    }

    /**
     * The scenario, bound to its pack.
     *
     * @throws stance.problem.RefusedException with what is wrong with either
     */
    public ScenarioFile read(Found found, PackFinder packs) {
        var source = read(found);
        return ScenarioFile.read(packs.find(source.pack(), found.path(), source.packPlace()), source);
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
