package stance.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.author.SheetImport;
import stance.author.SheetImport.Imported;
import stance.cli.PackOptions.Found;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.find.RulesFolder;
import stance.problem.Place;
import stance.regress.revision.RevisedPackages;
import stance.regress.revision.Reviser;
import stance.regress.revision.Revision;
import stance.report.compare.RevisionDocument;
import stance.work.InOrder;

/** {@code stance sheet import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes rules out of tables, and shows what that changes.",
            "A row changes the rule with its id, or is a new one; what is in no row stays.",
            "What comes of the pack's scenarios is shown before and after.",
            "Nothing is written without --write."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance sheet import tmec-2026 tmec.xlsx",
            "  stance sheet import tmec-2026 mexico.csv canada.csv --write",
            "  stance sheet import tmec-2026 facts.csv sources.csv"
        })
final class SheetImportCommand implements Callable<Integer> {

    private static final String NAME = "stance sheet import";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PACK", description = "The id of the pack: the name of its folder.")
    private String pack = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHEET", description = "Tables: .xlsx, .csv or .tsv.")
    private List<Path> sheets = List.of();

    @Option(names = "--write", description = "Write it, after it is shown.")
    private boolean write;

    @Mixin
    private RulesOption rules = new RulesOption();

    SheetImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var found = PackOptions.found(rules.finder(), pack, Place.of(NAME));
        if (write) {
            found.toChange(NAME);
        }
        var imported = SheetImport.of(found.pack(), found.folder(), sheets);
        imported.said().forEach(terminal::say);
        if (!imported.isChange()) {
            terminal.say("There is nothing to write.");
            return ExitCode.DONE;
        }
        review(found, imported);
        if (write) {
            var files = imported.write();
            terminal.say("Written:");
            files.forEach(file -> terminal.say("  " + file));
        } else {
            terminal.say("Nothing is written yet; --write writes it.");
        }
        return ExitCode.DONE;
    }

    /** What comes of the pack's scenarios, before and after. */
    private void review(Found found, Imported imported) {
        var scenarios = found.scenarios().resolve(pack);
        if (!Files.isDirectory(scenarios)) {
            return;
        }
        var revision = imported.tried(copy -> revise(found, copy, scenarios));
        Output.write(
                Format.TEXT.show(RevisionDocument.of(revision), terminal.style(Optional.empty()), terminal.language()),
                Optional.empty(),
                terminal);
        terminal.tell(revision.problems());
    }

    private Revision revise(Found found, Path copy, Path scenarios) {
        // The copy is a folder in a folder of its own.
        var folder = Objects.requireNonNull(copy.getParent());
        try (var before = RulesFolder.named(
                        "the pack",
                        Objects.requireNonNull(found.folder().toAbsolutePath().getParent()));
                var after = RulesFolder.named("the sheets", folder)) {
            var packages = RevisedPackages.read(
                    List.of(scenarios.toString()), InputStream.nullInputStream(), before, after, Optional.empty());
            try (var progress = Progress.of("packages", packages.size(), terminal)) {
                return new Reviser(new Evaluator(Filters.NONE, false), InOrder.processors(), progress::done, false)
                        .revise(packages);
            }
        }
    }
}
