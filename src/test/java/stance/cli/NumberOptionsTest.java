package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

@DisplayName("An option that takes a number refuses what makes no sense")
class NumberOptionsTest {

    private static final Set<Class<?>> NUMBERS = Set.of(
            int.class, Integer.class, long.class, Long.class, double.class, Double.class, float.class, short.class);
    private static final Terminal NOWHERE = Terminal.plain(
            InputStream.nullInputStream(), new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
    private static final List<String> NONSENSE =
            List.of("-1", "NaN", "1.5", "1e3", "0x10", "99999999999999999999", " ");

    /** Every number is a seed that can be drawn with. */
    private static final String SEED = "--seed";

    static Stream<Arguments> options() {
        return commands(StanceCommand.commandLine(NOWHERE), List.of());
    }

    private static Stream<Arguments> commands(CommandLine line, List<String> path) {
        var own = line.getCommandSpec().options().stream()
                .filter(option -> NUMBERS.contains(option.type()))
                .map(option -> Arguments.of(String.join(" ", path), option.longestName()));
        var others = line.getSubcommands().entrySet().stream()
                .flatMap(command -> commands(
                        command.getValue(),
                        Stream.concat(path.stream(), Stream.of(command.getKey()))
                                .toList()));
        return Stream.concat(own, others);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("options")
    void withOneClearError(String command, String option) {
        for (var value : NONSENSE) {
            if (option.equals(SEED) && value.equals("-1")) {
                continue;
            }
            var arguments = Stream.concat(Stream.of(command.split(" ")), Stream.of(option + "=" + value))
                    .toArray(String[]::new);

            var run = TestRun.of(arguments);

            assertThat(run.status()).as(value).isEqualTo(2);
            assertThat(run.hasStackTrace()).isFalse();
            assertThat(run.err()).contains(option).contains("\"" + value + "\" is n");
            assertThat(run.err().lines().filter(line -> line.contains("error: ")))
                    .hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("percents")
    void beyondAHundredPercent(String option) {
        assertThat(TestRun.of("test", option, "150").err())
                .contains("Invalid value for option '" + option + "'")
                .contains("\"150\" is not a whole number from 0 to 100");
    }

    static Stream<String> percents() {
        var test = Objects.requireNonNull(
                StanceCommand.commandLine(NOWHERE).getSubcommands().get("test"));
        return test.getCommandSpec().options().stream()
                .filter(option -> option.paramLabel().equals("PERCENT"))
                .map(OptionSpec::longestName);
    }

    @Test
    void andAllOfThemAreLookedAt() {
        assertThat(options().map(each -> each.get()[1]))
                .contains(
                        "--limit",
                        "--min-coverage",
                        "--min-score",
                        "--parallel",
                        "--port",
                        "--at-once",
                        "--time-limit",
                        "--sample",
                        "--seed",
                        "--top");
        assertThat(percents()).containsExactlyInAnyOrder("--min-coverage", "--min-score");
    }
}
