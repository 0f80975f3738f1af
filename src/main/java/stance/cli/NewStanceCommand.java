package stance.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.author.FactSheet;
import stance.author.StanceScaffold;

/** {@code stance new stance}. */
@Command(
        name = "stance",
        mixinStandardHelpOptions = true,
        description = {
            "Begins a stance in rules/PACK/ACTOR/TOPIC.drl; with --from, takes words, speaker and source of a fact.",
            "Options go before what the fact says."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new stance MX-SEC-41 --type MilitaryOperation --effect rulesOut",
            "  stance new stance MX-SEC-41 --pack tmec-2026 --from facts.json",
            "  stance new stance MX-SEC-41 --from facts.json --fact SEC-6 --speaker-rank 3"
        })
final class NewStanceCommand implements Callable<Integer> {

    private static final String NAME = "stance new stance";

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Its id, unique in the pack, such as MX-SEC-06.")
    private String id = "";

    @Option(names = "--from", paramLabel = "FACTS.json", description = "A fact sheet to take it from.")
    private @Nullable Path from;

    @Option(
            names = "--fact",
            paramLabel = "ID",
            description = "The id in the fact sheet (default: that of the stance).")
    private @Nullable String fact;

    @Option(
            names = "--speaker-rank",
            paramLabel = "N",
            converter = WholeNumber.Rank.class,
            description = "Add the fact's speaker to pack.json, with this rank, where it is not known.")
    private @Nullable Integer speakerRank;

    @Mixin
    private StanceDetails details = new StanceDetails();

    @Mixin
    private PackOptions packs = new PackOptions();

    NewStanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var found = packs.find(NAME).toChange(NAME);
        var request = details.request(id, Optional.ofNullable(speakerRank));
        var scaffold = from == null
                ? StanceScaffold.of(found.pack(), found.folder(), request)
                : StanceScaffold.of(
                        found.pack(),
                        found.folder(),
                        request,
                        FactSheet.read(from, Optional.ofNullable(fact).orElse(id)));
        return NewCommand.write(scaffold, terminal);
    }
}
