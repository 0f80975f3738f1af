package stance.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.pack.PolicyPack;
import stance.problem.Problems;
import stance.record.KnownNames;
import stance.record.VocabularyListing;
import stance.report.list.VocabularyData;
import stance.report.list.VocabularyDocument;

/** {@code stance list vocabulary}. */
@Command(
        name = "vocabulary",
        mixinStandardHelpOptions = true,
        description = "Shows what a proposal may contain: types of provision, their fields and choices.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance list vocabulary --pack tmec-2026",
            "  stance list vocabulary Tariff",
            "  stance list vocabulary --search dairy"
        })
final class ListVocabularyCommand implements Callable<Integer> {

    private static final String NAME = "stance list vocabulary";

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "TYPE", description = "Only these types (default: all).")
    private List<String> types = List.of();

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "Only types with this in their names, documentation, fields or choices.")
    private String search = "";

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListVocabularyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pack = packs.load(NAME, this::isOf);
        var problems = new Problems();
        var named = new KnownNames(pack, problems).types(types, NAME);
        problems.refuseErrors();
        var listing = VocabularyListing.of(pack, named).matching(search);
        output.write(
                () -> VocabularyData.of(listing, terminal.language()), () -> VocabularyDocument.of(listing), terminal);
        return ExitCode.DONE;
    }

    private boolean isOf(PolicyPack pack) {
        return types.isEmpty()
                ? !search.isEmpty()
                        && !VocabularyListing.of(pack, List.of())
                                .matching(search)
                                .types()
                                .isEmpty()
                : pack.vocabulary().types().keySet().stream()
                        .anyMatch(type -> types.stream().anyMatch(type::equalsIgnoreCase));
    }
}
