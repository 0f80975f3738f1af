package stance.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.author.SheetExport;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.table.Csv;
import stance.table.Xlsx;

/** {@code stance sheet export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the rules of a pack as a workbook or as a table.",
            "The workbook has a sheet for each type of provision, with what can be chosen to choose from; the table,",
            "of comma-separated values, has them all. What no row can hold is listed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance sheet export tmec-2026 --output tmec.xlsx",
            "  stance sheet export tmec-2026 --actor CANADA --output canada.csv"
        })
final class SheetExportCommand implements Callable<Integer>, Checked {

    private final Terminal terminal;

    @Parameters(paramLabel = "PACK", description = "The id of the pack: the name of its folder.")
    private String pack = "";

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Whose rules (default: those of all); repeat it for several.")
    private List<String> actors = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Where to: a file whose name ends with .xlsx or .csv.")
    private OutputFile output = OutputFile.named("");

    @Mixin
    private RulesOption rules = new RulesOption();

    SheetExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the tables are written. */
    private enum Kind {
        XLSX,
        CSV
    }

    @Override
    public void check() {
        kind();
    }

    private Kind kind() {
        return output.chosen(Map.of(".xlsx", Kind.XLSX, ".csv", Kind.CSV), Phrase.NONE);
    }

    @Override
    public Integer call() {
        var found = PackOptions.found(rules.finder(), pack, Place.of("stance sheet export"));
        actors.forEach(
                actor -> checkActor(actor, List.copyOf(found.pack().actors().keySet())));
        var export = new SheetExport(found.pack(), new LinkedHashSet<>(actors));
        var bytes = switch (kind()) {
            case XLSX -> Xlsx.of(export.sheets());
            case CSV -> Csv.of(export.table()).getBytes(StandardCharsets.UTF_8);
        };
        Output.write(bytes, output.path());
        terminal.say("Written to " + output.path() + ": " + export.held() + " rules.");
        var left = export.notHeld();
        if (!left.isEmpty()) {
            terminal.say("In no row, since they say more than one can hold: " + left.size()
                    + (kind() == Kind.XLSX ? " (sheet \"in no row\")." : "."));
            terminal.say("An import leaves them as they are.");
        }
        return ExitCode.DONE;
    }

    private static void checkActor(String actor, List<String> known) {
        if (!known.contains(actor)) {
            throw new RefusedException(List.of(new Problem(
                    "filter.unknown-actor",
                    Severity.ERROR,
                    Place.of("--actor " + actor),
                    Phrase.of("Unknown actor \"%s\".", actor),
                    Nearest.hint(actor, known))));
        }
    }
}
