package stance.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A folder with a pack and its scenarios, and with what a Maven build, a CI and an editor need to hold them. */
public final class ProjectScaffold {

    /** What stands for the id of the pack in the files that are taken over. */
    private static final String ID = "PROJECT";

    private static final Map<String, String> FILES = files();

    private ProjectScaffold() {}

    /**
     * A project, in a folder of the name of its pack.
     *
     * @param home in which the folder is made
     * @param actors ids of actors; none for two examples
     * @param today the last day of the pack's record
     * @throws stance.problem.RefusedException if the id is none or is taken
     */
    public static Scaffold of(Path home, String id, List<String> actors, LocalDate today) {
        var folder = home.resolve(id);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw FilesToWrite.exists(folder);
        }
        var draft = new FilesToWrite(folder);
        PackScaffold.add(folder.resolve("rules"), id, actors, today, draft);
        FILES.forEach((name, template) ->
                draft.create(folder.resolve(name), text(template).replace(ID, id)));
        return new Scaffold(
                draft,
                List.of(
                        "Everything in it is an example: replace actors, vocabulary, stances and source by your own.",
                        "\"mvn test\" in " + folder + " runs its scenarios as tests; Maven must find Stance in a"
                                + " repository, where \"./mvnw install -Dquickly\" in the sources of Stance puts it."),
                List.of("test " + folder.resolve("scenarios"), "evaluate " + folder.resolve("scenarios")));
    }

    /** By its place in the project, the file that is taken over. */
    private static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("pom.xml", "pom.xml");
        files.put("src/test/java/PositionsTest.java", "PositionsTest.java");
        files.put(".github/workflows/positions.yml", "positions.yml");
        files.put(".vscode/settings.json", "settings.json");
        files.put(".vscode/extensions.json", "extensions.json");
        files.put(".gitignore", "gitignore");
        files.put("README.md", "README.md");
        return files;
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(ProjectScaffold.class.getResourceAsStream("project/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
