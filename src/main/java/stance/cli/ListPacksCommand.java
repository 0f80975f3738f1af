package stance.cli;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.record.PackListing;
import stance.report.list.PacksData;
import stance.report.list.PacksDocument;

/** {@code stance list packs}. */
@Command(
        name = "packs",
        mixinStandardHelpOptions = true,
        description = "Shows the packs that can be found.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance list packs", "  stance list packs --rules FOLDER --format json"})
final class ListPacksCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListPacksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var finder = rules.finder();
        var packs = new ArrayList<PackListing.Entry>();
        var problems = new ArrayList<Problem>();
        var place = Place.of("stance list packs");
        for (var id : finder.ids(Optional.empty())) {
            try {
                var folder = finder.folder(id, Optional.empty(), place);
                packs.add(new PackListing.Entry(folder.toString(), finder.find(id, Optional.empty(), place)));
            } catch (RefusedException refused) {
                problems.addAll(refused.problems());
            }
        }
        var listing = new PackListing(packs, problems);
        output.write(() -> PacksData.of(listing, terminal.language()), () -> PacksDocument.of(listing), terminal);
        if (output.format() != Format.JSON) {
            terminal.tell(problems);
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
