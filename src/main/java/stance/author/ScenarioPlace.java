package stance.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Place;
import stance.problem.RefusedException;

/** Where the scenarios of a pack are: in the folder "scenarios" beside that of the packs. */
final class ScenarioPlace {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final String ENDING = ".json";

    private ScenarioPlace() {}

    /** The folder for the scenarios of all packs that is beside that of this pack. */
    static Path beside(Path pack) {
        var rules = Optional.ofNullable(pack.getParent()).orElse(Path.of("rules"));
        return rules.resolveSibling("scenarios");
    }

    /**
     * The file of this name.
     *
     * @param scenarios the folder of those of the pack
     * @throws RefusedException if it is no name
     */
    static Path named(Path scenarios, String name) {
        var stem = name.replaceAll("\\.json$", "");
        if (!NAME.matcher(stem).matches()) {
            throw Refusal.of(
                    "scaffold.name",
                    Place.of("stance new scenario"),
                    Phrase.of("The name of a scenario is made of small letters, digits and -; found \"%s\".", name),
                    Phrase.of("Write one such as joint-operations."));
        }
        return scenarios.resolve(stem + ENDING);
    }

    /** A file named after a type that is not there yet, in the folder of the scenarios of the pack. */
    static Path after(Path scenarios, ProvisionType type) {
        var stem = Wording.slug(type.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-"), 60);
        var file = scenarios.resolve(stem + ENDING);
        for (var i = 2; Files.exists(file); i++) {
            file = scenarios.resolve(stem + "-" + i + ENDING);
        }
        return file;
    }

    /** The schema of the pack as a scenario in this file names it. */
    static String schema(Path pack, Path file) {
        var to = pack.toAbsolutePath().normalize().resolve("scenario.schema.json");
        // One step more than from the folder of the file.
        var path = file.toAbsolutePath().normalize().relativize(to).toString().replace('\\', '/');
        return path.substring("../".length());
    }
}
