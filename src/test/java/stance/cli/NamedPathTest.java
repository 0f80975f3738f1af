package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import stance.report.gate.Visible;

@DisplayName("What is no path is refused in one sentence by every command and for every argument that is a path:")
class NamedPathTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";
    private static final Set<String> LABELS = Set.of("SCENARIO", "SCENARIO[#VARIANT]", "PATH", "FILE", "DIR", "SHEET");

    /** An argument of a command that names a file or folder. */
    private record Named(CommandLine command, ArgSpec argument) {

        boolean isWritten() {
            return argument.typeInfo().getType() == OutputFile.class;
        }

        /** The command with this for the argument, and with what it needs besides. */
        String[] with(String value) {
            var words = new ArrayList<>(
                    List.of(command.getCommandSpec().qualifiedName().split(" ")));
            words.remove(0);
            command.getCommandSpec().options().stream()
                    .filter(ArgSpec::required)
                    .forEach(option -> {
                        words.add(option.longestName());
                        words.add(
                                option.type() == LocalDate.class
                                        ? "2026-01-29"
                                        : option.paramLabel().contains("=") ? "INFERRED=0.7" : "MX-SEC-01");
                    });
            if (argument instanceof OptionSpec option) {
                words.add(option.longestName());
                words.add(value);
                command.getCommandSpec().positionalParameters().stream()
                        .filter(ArgSpec::required)
                        .forEach(each -> words.add(RAIDS));
            } else {
                if (argument.paramLabel().equals("SHEET")) {
                    words.add("tmec-2026");
                }
                words.add(value);
            }
            return words.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return command.getCommandSpec().qualifiedName() + " "
                    + (argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel());
        }
    }

    static List<Named> paths() {
        return commands(StanceCommand.commandLine(Terminal.plain(
                        InputStream.nullInputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()))))
                .flatMap(command -> command.getCommandSpec().args().stream()
                        .filter(NamedPathTest::isPath)
                        .map(argument -> new Named(command, argument)))
                .toList();
    }

    private static Stream<CommandLine> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line),
                new HashSet<>(line.getSubcommands().values()).stream().flatMap(NamedPathTest::commands));
    }

    private static boolean isPath(ArgSpec argument) {
        var type = argument.typeInfo().getType();
        return type == Path.class || type == OutputFile.class || LABELS.contains(argument.paramLabel());
    }

    private static void assertRefused(Named path, String value, String told) {
        var run = TestRun.of(path.with(value));

        assertThat(run.hasStackTrace()).as(run.err()).isFalse();
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }

    @Test
    void whichAreManyArguments() {
        assertThat(paths()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aTextThatNoFileCanHaveAsItsName(Named path) {
        for (var text : List.of("a\0b", "\0", "scenarios/\0/x.json")) {
            assertRefused(path, text, Visible.line("\"" + text + "\" is not the name of a file"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aPatternThatTheShellFoundNothingFor(Named path) {
        if (!path.isWritten()) {
            for (var text : List.of("nowhere/*.json", "?", "scenarios/**/x.json")) {
                assertRefused(
                        path,
                        text,
                        "No file is named \"" + text
                                + "\", and the shell found none that it matches; name files, or their"
                                + " folder for all in it.");
            }
        }
    }
}
