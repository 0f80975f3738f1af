package stance.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stance.author.FactScaffold;
import stance.author.FactSheet;
import stance.author.Scaffold;
import stance.author.StanceRequest;
import stance.author.StanceScaffold;
import stance.pack.PolicyPack;

/** {@code stance new stance}. */
@Command(
        name = "stance",
        mixinStandardHelpOptions = true,
        description = {
            "Begins a stance in rules/PACK/ACTOR/TOPIC.drl, of an actor who said it on a day, told by a source.",
            "With --from, takes words, speaker and source of a fact; options go before what the fact says.",
            "A draft is heard by no evaluation until @status is taken away."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new stance MX-SEC-41 --stated 2026-01-29 --source call-2026-01-29",
            "  stance new stance MX-SEC-41 --type MilitaryOperation --effect rulesOut --draft",
            "  stance new stance MX-SEC-41 --pack tmec-2026 --from facts.json",
            "  stance new stance MX-SEC-41 --from facts.json --fact SEC-6 --speaker-rank 3",
            "  stance new stance --from facts.json --all"
        })
final class NewStanceCommand implements Callable<Integer> {

    private static final String NAME = "stance new stance";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Its id, unique in the pack, such as MX-SEC-06.")
    private @Nullable String id;

    @Option(names = "--from", paramLabel = "FACTS.json", description = "A fact sheet to take it from.")
    private @Nullable Path from;

    @Option(
            names = "--fact",
            paramLabel = "ID",
            description = "The id in the fact sheet (default: that of the stance).")
    private @Nullable String fact;

    @Option(
            names = "--all",
            description = "Begin a draft of each fact that the pack does not have, under its id, and say what was left"
                    + " out.")
    private boolean all;

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
        check();
        var found = packs.find(NAME).toChange(NAME);
        var request = details.request(id == null ? "" : id, all, Optional.ofNullable(speakerRank));
        return NewCommand.write(scaffold(found.pack(), found.folder(), request), terminal);
    }

    private Scaffold scaffold(PolicyPack pack, Path folder, StanceRequest request) {
        if (from == null) {
            return StanceScaffold.of(pack, folder, request);
        }
        return all
                ? FactScaffold.of(pack, folder, request, FactSheet.all(from))
                : StanceScaffold.of(
                        pack,
                        folder,
                        request,
                        FactSheet.read(from, Optional.ofNullable(fact).orElse(request.id())));
    }

    private void check() {
        if (all && (from == null || id != null || fact != null || details.areOfOne())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--all begins every fact of a sheet under its own id: give --from, and none of ID, --fact, --title,"
                            + " --quote, --language and --translation.");
        }
        if (!all && id == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Which stance? Give its id, or all facts of a sheet with --from FACTS.json --all.");
        }
    }
}
