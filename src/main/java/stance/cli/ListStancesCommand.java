package stance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Strength;
import stance.problem.Problems;
import stance.record.KnownNames;
import stance.record.StanceListing;
import stance.record.StanceQuery;
import stance.report.list.StancesData;
import stance.report.list.StancesDocument;

/** {@code stance list stances}. */
@Command(
        name = "stances",
        mixinStandardHelpOptions = true,
        description = "Shows stances: in short, or those that are named in full, with quote, source and rule.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance list stances --pack tmec-2026",
            "  stance list stances MX-SEC-01",
            "  stance list stances --actor MEXICO --topic security --full",
            "  stance list stances --type Tariff --effect opposes",
            "  stance list stances --pack tmec-2026 --strength red-line --as-of 2026-01-29",
            "  stance list stances --search \"our territory\" --format json",
            "  stance list stances --pack tmec-2026 --full --output stances.html"
        })
final class ListStancesCommand implements Callable<Integer> {

    private static final String NAME = "stance list stances";

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Only these stances, in full (default: all).")
    private List<String> ids = List.of();

    @Mixin
    private StanceFilters filters = new StanceFilters();

    @Option(
            names = "--strength",
            paramLabel = "STRENGTH",
            description = "Held this firmly: ${COMPLETION-CANDIDATES}; may be repeated.")
    private List<Strength> strengths = List.of();

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            description = "Known in this way: ${COMPLETION-CANDIDATES}; may be repeated.")
    private List<Basis> bases = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "Looking at this type of provision; may be repeated.")
    private List<String> types = List.of();

    @Option(
            names = "--effect",
            paramLabel = "EFFECT",
            converter = WrittenEffects.class,
            completionCandidates = WrittenEffects.class,
            description = "Saying this of it: ${COMPLETION-CANDIDATES}; may be repeated.")
    private List<Effect> effects = List.of();

    @Option(names = "--source", paramLabel = "ID", description = "Citing this source; may be repeated.")
    private List<String> sources = List.of();

    @Option(names = "--speaker", paramLabel = "ID", description = "Said by this speaker; may be repeated.")
    private List<String> speakers = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Those that apply on this day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--search", paramLabel = "TEXT", description = "With this in the title, the quote or the note.")
    private String search = "";

    @Option(names = "--full", description = "Show everything that is known of each.")
    private boolean full;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListStancesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pack = packs.load(NAME, this::isOf);
        var problems = new Problems();
        var query = query(pack, problems);
        problems.refuseErrors();
        var listing = StanceListing.of(pack, query);
        var isFull = full || !ids.isEmpty();
        output.write(
                () -> StancesData.of(listing, terminal.language()),
                () -> isFull ? StancesDocument.full(listing) : StancesDocument.of(listing),
                terminal);
        return ExitCode.DONE;
    }

    /** Whether what was named, if anything, is in a pack. */
    private boolean isOf(PolicyPack pack) {
        var problems = new Problems();
        query(pack, problems);
        return !problems.hasErrors()
                && (filters.areOf(pack) || !(ids.isEmpty() && sources.isEmpty() && speakers.isEmpty()));
    }

    private StanceQuery query(PolicyPack pack, Problems problems) {
        var names = new KnownNames(pack, problems);
        var base = filters.query(pack, problems);
        return new StanceQuery(
                names.stances(ids, NAME),
                base.actors(),
                base.topics(),
                strengths,
                bases,
                names.types(types, "--type"),
                effects,
                names.sources(sources, "--source"),
                names.speakers(speakers, "--speaker"),
                Optional.ofNullable(asOf),
                base.said(),
                search);
    }
}
