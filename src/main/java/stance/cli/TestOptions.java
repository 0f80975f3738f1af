package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.find.FileStamps;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.regress.TestCase;
import stance.regress.TestSuite;

/** Which scenarios are tests. */
final class TestOptions implements Checked {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Scenario files, or folders of them (default: scenarios).")
    private List<String> paths = List.of("scenarios");

    @Option(
            names = "--filter",
            paramLabel = "WORDS",
            description = "Only tests whose name, FILE or FILE#VARIANT, holds these words or matches this pattern "
                    + "of * and ?; may be repeated. The scenario itself is #scenario.")
    private List<String> filters = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public void check() {
        NamedPath.checkScenarios(paths);
    }

    /** How the scenarios and the packs stand. */
    FileStamps stamps() {
        var scenarios = paths.stream().map(Path::of).toList();
        // Packs are looked for next to what is in a folder, too.
        var near = scenarios.stream().map(path -> path.resolve("any")).toList();
        return FileStamps.of(scenarios).and(rules.finder().stamps(near));
    }

    /** The folder that was named, out of which no link to this file may lead; that which it is in where it was named itself. */
    Path folder(Path file) {
        return paths.stream()
                .map(Path::of)
                .filter(path -> !path.equals(file) && file.startsWith(path))
                .findFirst()
                .orElseGet(() -> file.toAbsolutePath().resolveSibling(""));
    }

    /** Reads them anew. */
    TestSuite read(Terminal terminal) {
        var all = TestSuite.read(paths, terminal.in(), rules.finder());
        if (filters.isEmpty() || all.tests().isEmpty()) {
            return all;
        }
        var chosen = all.only(this::isChosen);
        return chosen.tests().isEmpty() ? all.refused(nothingChosen(all)) : chosen;
    }

    private Problem nothingChosen(TestSuite all) {
        return new Problem(
                "test.filter",
                Severity.ERROR,
                Place.of("--filter"),
                Phrase.of("No test is named like %s.", String.join(" or ", filters)),
                Phrase.of(
                        "The names of the %s tests are such as %s.",
                        all.tests().size(),
                        all.tests().get(all.tests().size() - 1).id()));
    }

    private boolean isChosen(TestCase test) {
        var name = test.file().file() + "#" + test.name();
        return filters.stream().anyMatch(filter -> isLike(name, filter));
    }

    private static boolean isLike(String name, String filter) {
        if (filter.indexOf('*') < 0 && filter.indexOf('?') < 0) {
            return name.contains(filter);
        }
        var pattern = filter.chars()
                .mapToObj(character -> switch (character) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining());
        return name.matches(pattern);
    }
}
