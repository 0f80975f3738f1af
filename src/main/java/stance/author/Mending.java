package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import stance.files.FolderWalk;
import stance.files.Wanted;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Repair;
import stance.report.schema.ScenarioSchema;

/** Puts right what has one right answer in a pack and in its scenarios; every other byte stays as it was. */
public final class Mending {

    /** Each puts right one thing in a line; nobody types so many wrong ones into it. */
    private static final int MOST_ROUNDS = 40;

    private final Path folder;
    private final FilesToWrite draft;
    private final List<Phrase> made = new ArrayList<>();

    private Mending(Path folder, FilesToWrite draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /**
     * What there is to put right; nothing is written yet.
     *
     * @param folder of the pack
     * @param scenarios a folder in which those of the pack are, among others
     */
    public static Mending of(Path folder, Optional<Path> scenarios) {
        var folders = new ArrayList<>(List.of(folder));
        scenarios.ifPresent(folders::add);
        var mending = new Mending(folder, new FilesToWrite(folders.toArray(Path[]::new)));
        mending.mendPack();
        scenarios.ifPresent(mending::mendScenarios);
        return mending;
    }

    /** What is put right, in the order in which it was. */
    public List<Phrase> made() {
        return List.copyOf(made);
    }

    /**
     * Writes all files, or none.
     *
     * @throws RefusedException if one of them cannot be written
     */
    public void write(String command) {
        draft.write(command);
    }

    private void mendPack() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            try {
                renewSchema(DraftCopy.load(folder, draft));
                return;
            } catch (RefusedException refused) {
                if (!apply(refused.problems())) {
                    return;
                }
            }
        }
    }

    private void renewSchema(PolicyPack pack) {
        var path = folder.resolve("scenario.schema.json");
        var schema = ScenarioSchema.of(pack);
        if (Files.exists(path) && !text(path).equals(schema)) {
            draft.change(path, bytes(path), schema);
            made.add(Phrase.of("%s: written anew from the vocabulary.", slashed(path)));
        }
    }

    private void mendScenarios(Path scenarios) {
        var found = FolderWalk.below(scenarios, Wanted.SCENARIOS, new Problems());
        found.forEach(file -> mendScenario(file.path()));
    }

    private void mendScenario(Path path) {
        var problems = new Problems();
        var root = read(path, problems);
        var isOwn = root.map(object -> object.members().get("pack"))
                .filter(member -> member.value() instanceof JsonText text
                        && text.text()
                                .equals(folder.toAbsolutePath()
                                        .normalize()
                                        .getFileName()
                                        .toString()))
                .isPresent();
        for (var round = 0; isOwn && round < MOST_ROUNDS && apply(problems.all()); round++) {
            problems = new Problems();
            read(path, problems);
        }
    }

    private Optional<JsonObject> read(Path path, Problems problems) {
        return TextFiles.text(bytes(path), slashed(path), problems)
                .flatMap(text -> JsonReader.read(slashed(path), text, problems))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    /** Puts right the first thing in each line: what follows in it stands where it stood no more. */
    private boolean apply(List<Problem> problems) {
        var lines = new HashSet<String>();
        var byFile = new LinkedHashMap<String, List<Repair>>();
        problems.stream()
                .flatMap(problem -> problem.repair().stream())
                .filter(repair ->
                        lines.add(repair.at().file() + ":" + repair.at().line()))
                .forEach(repair -> byFile.computeIfAbsent(repair.at().file(), file -> new ArrayList<>())
                        .add(repair));
        var before = made.size();
        byFile.forEach((file, repairs) -> apply(Path.of(file), repairs));
        return made.size() > before;
    }

    private void apply(Path path, List<Repair> repairs) {
        var bytes = bytes(path);
        var lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1)));
        var done = new ArrayList<Phrase>();
        for (var repair : repairs) {
            var line = repair.at().line() - 1;
            var mark = line == 0 && lines.get(0).startsWith("\uFEFF") ? 1 : 0;
            var from = repair.at().column() - 1 + mark;
            if (line < lines.size() && lines.get(line).startsWith(repair.found(), from)) {
                var text = lines.get(line);
                var end = text.endsWith("\r\n") ? "\r\n" : "\n";
                lines.set(
                        line,
                        text.substring(0, from)
                                + repair.instead().replace("\n", end)
                                + text.substring(from + repair.found().length()));
                done.add(said(repair));
            }
        }
        if (!done.isEmpty()) {
            draft.change(path, bytes, String.join("", lines));
            made.addAll(done);
        }
    }

    private static Phrase said(Repair repair) {
        var instead = repair.instead().strip();
        if (repair.found().isEmpty()) {
            return Phrase.of("%s: put in %s", repair.at(), instead);
        }
        return instead.isEmpty()
                ? Phrase.of("%s: left out %s", repair.at(), repair.found())
                : Phrase.of("%s: %s became %s", repair.at(), repair.found(), instead);
    }

    private byte[] bytes(Path path) {
        return draft.planned(path).orElseGet(() -> {
            var problems = new Problems();
            var bytes = TextFiles.bytes(path, slashed(path), problems);
            problems.refuseErrors();
            return bytes.orElseThrow();
        });
    }

    private String text(Path path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
