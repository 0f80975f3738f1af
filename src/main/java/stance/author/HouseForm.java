package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.files.FolderWalk;
import stance.files.FoundFile;
import stance.files.Wanted;
import stance.json.Json.JsonObject;
import stance.json.JsonForm;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.pack.profile.RuleLayout;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;

/** Files of rules and scenarios in the form in which the house writes them. */
public final class HouseForm {

    private static final String RULES = ".drl";
    private static final String JSON = ".json";

    private final FilesToWrite draft;
    private final Problems problems = new Problems();

    private HouseForm(FilesToWrite draft) {
        this.draft = draft;
    }

    /**
     * What these files, and those below these folders, would be; nothing is written yet.
     *
     * @param paths files of rules or scenarios, or folders, in which other JSON is passed over
     */
    public static HouseForm of(List<Path> paths) {
        var folders = paths.stream().filter(Files::isDirectory).toArray(Path[]::new);
        var form = new HouseForm(new FilesToWrite(folders));
        paths.forEach(form::lay);
        return form;
    }

    /** The files that are not in that form yet. */
    public List<Path> changed() {
        return draft.paths();
    }

    /** Why files could not be laid out. */
    public List<Problem> problems() {
        return problems.all();
    }

    /**
     * Writes all files that are not in that form, or none.
     *
     * @throws stance.problem.RefusedException if one of them cannot be written
     */
    public void write(String command) {
        draft.write(command);
    }

    private void lay(Path path) {
        if (Files.isDirectory(path)) {
            FolderWalk.below(path, Wanted.ALL, problems).stream()
                    .map(FoundFile::path)
                    .filter(file -> isRules(file) || isJson(file))
                    .forEach(file -> lay(file, false));
        } else {
            lay(path, true);
        }
    }

    private void lay(Path file, boolean isNamed) {
        var name = file.toString().replace('\\', '/');
        var bytes = TextFiles.bytes(file, name, problems);
        var text = bytes.flatMap(read -> TextFiles.text(read, name, problems));
        if (bytes.isEmpty() || text.isEmpty()) {
            return;
        }
        var form = isRules(file) ? rules(name, text.get()) : scenario(name, text.get(), isNamed);
        form.filter(laid -> !laid.equals(new String(bytes.get(), StandardCharsets.UTF_8)))
                .ifPresent(laid -> draft.change(file, bytes.get(), laid));
    }

    private Optional<String> rules(String name, String text) {
        var own = new Problems();
        var laid = RuleLayout.of(name, text, own);
        problems.addAll(own.all());
        return laid;
    }

    private Optional<String> scenario(String name, String text, boolean isNamed) {
        var own = new Problems();
        var root = JsonReader.readAnyText(name, text, own);
        var isScenario = root.filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(object -> object.members().keySet().containsAll(Set.of("pack", "provisions")))
                .isPresent();
        if (root.isPresent() && !isScenario && !isNamed) {
            return Optional.empty();
        }
        if (root.isPresent() && !isScenario) {
            own.error(
                    "fmt.no-scenario",
                    Place.of(name),
                    Phrase.of("This is neither a file of rules nor a scenario."),
                    Phrase.of("A scenario has \"pack\" and \"provisions\"."));
        }
        problems.addAll(own.all());
        return own.hasErrors() ? Optional.empty() : root.map(JsonForm::of);
    }

    private static boolean isRules(Path file) {
        return file.toString().endsWith(RULES);
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(JSON);
    }
}
