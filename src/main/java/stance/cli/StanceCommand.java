package stance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import stance.explore.amend.Goal;
import stance.explore.robust.PackageKind;
import stance.language.Composed;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.PartialDate;
import stance.pack.record.Strength;
import stance.report.words.ProgramVersion;

/** The program itself: its commands, and what is said when one of them cannot be carried out. */
@Command(
        name = "stance",
        mixinStandardHelpOptions = true,
        versionProvider = StanceCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Evaluates proposals against what governments and other parties have said,",
            "and says why. It tells what follows from the record, not what will happen."
        },
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  stance evaluate joint-operations",
            "  stance ask Tariff sector=STEEL importer=UNITED_STATES",
            "  stance evaluate scenarios --fail-on conflict",
            "  stance test scenarios",
            "  stance list stances --actor MEXICO",
            "  source <(stance generate-completion)    completes commands in bash and zsh",
            "",
            "Exit codes: 0 done, 1 the answer is no, 2 input or usage refused, 3 a bug."
        })
final class StanceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private StanceCommand() {}

    /** The program with all of its commands. */
    static CommandLine commandLine(Terminal terminal) {
        var line = new CommandLine(new StanceCommand())
                .addSubcommand(new HelpCommand(terminal))
                .addSubcommand(new AutoComplete.GenerateCompletion());
        commands(terminal).forEach((name, command) -> line.addSubcommand(name, command.get()));
        return configured(line, terminal);
    }

    /** The same for these arguments: where the first is the name of a command, without the others, which take time. */
    static CommandLine commandLine(Terminal terminal, String... arguments) {
        var named = Stream.of(arguments).findFirst().map(commands(terminal)::get);
        return named.map(command ->
                        configured(new CommandLine(new StanceCommand()).addSubcommand(command.get()), terminal))
                .orElseGet(() -> commandLine(terminal));
    }

    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("evaluate", () -> new EvaluateCommand(terminal));
        commands.put("ask", () -> new AskCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("compare", () -> new CompareCommand(terminal));
        commands.put("sweep", () -> new SweepCommand(terminal));
        commands.put("amend", () -> new AmendCommand(terminal));
        commands.put("robust", () -> new RobustCommand(terminal));
        commands.put("negotiate", () -> NegotiateCommand.commandLine(terminal));
        commands.put("batch", () -> new BatchCommand(terminal));
        commands.put("quiz", () -> new QuizCommand(terminal));
        commands.put("serve", () -> new ServeCommand(terminal));
        commands.put("mcp", () -> new McpCommand(terminal));
        commands.put("test", () -> new TestCommand(terminal));
        commands.put("lint", () -> new LintCommand(terminal));
        commands.put("fmt", () -> new FmtCommand(terminal));
        commands.put("list", () -> ListCommand.commandLine(terminal));
        commands.put("schema", () -> new SchemaCommand(terminal));
        commands.put("new", () -> NewCommand.commandLine(terminal));
        commands.put("sheet", () -> SheetCommand.commandLine(terminal));
        return commands;
    }

    private static CommandLine configured(CommandLine line, Terminal terminal) {
        // "@FILE" is an argument like any other: what a caller passes on may come from someone else.
        line.setExpandAtFiles(false);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.registerConverter(Path.class, NamedPath::toRead);
        line.registerConverter(OutputFile.class, OutputFile::named);
        // Not paths: a file has the name that it has.
        line.registerConverter(String.class, Composed::of);
        line.registerConverter(LocalDate.class, StanceCommand::date);
        line.registerConverter(Long.class, StanceCommand::whole);
        line.registerConverter(Effect.class, new Effects());
        line.registerConverter(Strength.class, text -> choice(text, List.of(Strength.values())));
        line.registerConverter(Goal.class, text -> choice(text, List.of(Goal.values())));
        line.registerConverter(PackageKind.class, text -> choice(text, List.of(PackageKind.values())));
        line.registerConverter(Format.class, text -> choice(text, Format.OF_TESTS));
        line.registerConverter(FailOn.class, text -> choice(text, List.of(FailOn.values())));
        line.registerConverter(Basis.class, text -> choice(text, List.of(Basis.values())));
        line.setExecutionStrategy(OutputCheck::thenRun);
        line.setExecutionExceptionHandler(new Failures(terminal)::failed);
        line.setParameterExceptionHandler(new Failures(terminal)::misused);
        return line;
    }

    private static LocalDate date(String text) {
        return PartialDate.parseDay(text)
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not a date such as 2026-01-29"));
    }

    private static Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException otherwise) {
            throw new TypeConversionException("\"" + text + "\" is not a whole number of at most 18 digits");
        }
    }

    /** A constant by its name, whatever its case, and with - or a space for _. */
    static <E extends Enum<E>> E choice(String text, Collection<E> constants) {
        var name = text.replace('-', '_').replace(' ', '_');
        return constants.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is none of "
                        + constants.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.REFUSED;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"stance " + ProgramVersion.get()};
        }
    }
}
