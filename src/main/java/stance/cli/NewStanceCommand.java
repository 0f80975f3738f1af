package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stance.author.StanceScaffold;

/** {@code stance new stance}. */
@Command(
        name = "stance",
        mixinStandardHelpOptions = true,
        description = {
            "Begins a stance in rules/PACK/ACTOR/TOPIC.drl, of an actor who said it on a day, told by a source.",
            "A draft is heard by no evaluation until @status is taken away."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new stance MX-SEC-41 --stated 2026-01-29 --source call-2026-01-29",
            "  stance new stance MX-SEC-41 --type MilitaryOperation --effect rulesOut --draft"
        })
final class NewStanceCommand implements Callable<Integer> {

    private static final String NAME = "stance new stance";

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Its id, unique in the pack, such as MX-SEC-06.")
    private String id = "";

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
        return NewCommand.write(StanceScaffold.of(found.pack(), found.folder(), details.request(id)), terminal);
    }
}
