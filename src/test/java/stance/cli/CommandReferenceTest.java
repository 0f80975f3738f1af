package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Whether what it shows of a command is up to date is tested with the other documents. */
@DisplayName("docs/commands.md")
class CommandReferenceTest {

    static Stream<String> commands() {
        return all(stance()).map(command -> command.getCommandSpec().qualifiedName());
    }

    /** The examples in the usage of commands, which have placeholders. */
    static Stream<String> examples() {
        return all(stance())
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .filter(line -> line.contains("stance ") && !line.contains("<("));
    }

    private static CommandLine stance() {
        return StanceCommand.commandLine(terminal());
    }

    private static Terminal terminal() {
        var out = new PrintWriter(new StringWriter());
        return Terminal.plain(InputStream.nullInputStream(), out, out);
    }

    private static Stream<CommandLine> all(CommandLine command) {
        var others = command.getSubcommands().values().stream();
        return Stream.concat(Stream.of(command), others.flatMap(CommandReferenceTest::all));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasExamplesOfOneLineWithOptionsThatThereAre(String example) {
        var arguments = example.replaceFirst(".*?stance ", "").split(" ");

        var parsed = stance().parseArgs(arguments);

        assertThat(parsed.hasSubcommand()).isTrue();
        assertThat(example).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsTheUsageOfEachCommand(String command) throws Exception {
        // picocli's own command for help: it has the usage of the others.
        if (!command.equals("stance help")) {
            assertThat(Files.readString(Path.of("docs/commands.md")))
                    .contains("```\n./" + command + " --help\n```\n\n```\n");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void listsEachCommandAtItsTop(String name) throws Exception {
        var top = Files.readString(Path.of("docs/commands.md")).split("\n## ", 2)[0];

        assertThat(top)
                .containsPattern(
                        List.of("help", "generate-completion").contains(name)
                                ? "- \\[help and completion]"
                                : "- \\[" + name + "]\\(#" + name + "\\): \\w");
    }

    /** The other commands are not made for it, which nobody can tell. */
    @ParameterizedTest
    @MethodSource("names")
    void makesTheCommandThatIsNamedAsItIsAmongAllOfThem(String name) {
        var among = Objects.requireNonNull(stance().getSubcommands().get(name));

        var alone = StanceCommand.commandLine(terminal(), name).getSubcommands();

        assertThat(alone).containsOnlyKeys(name);
        var command = Objects.requireNonNull(alone.get(name));
        assertThat(command.getUsageMessage()).isEqualTo(among.getUsageMessage());
        assertThat(command.getCommandSpec().qualifiedName())
                .isEqualTo(among.getCommandSpec().qualifiedName());
    }

    @Test
    void makesAllCommandsWhereNoneIsNamedFirst() {
        var all = stance().getSubcommands().keySet();

        for (var first : List.of("--help", "help", "generate-completion", "evalute", "")) {
            assertThat(StanceCommand.commandLine(terminal(), first, "evaluate").getSubcommands())
                    .containsOnlyKeys(all);
        }
        assertThat(StanceCommand.commandLine(terminal(), new String[0]).getSubcommands())
                .containsOnlyKeys(all);
    }

    /** Those of the program, without the two of picocli that need all the others. */
    static Stream<String> names() {
        return stance().getSubcommands().keySet().stream()
                .filter(name -> !List.of("help", "generate-completion").contains(name));
    }
}
