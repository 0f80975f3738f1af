package stance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.evaluate.Evaluator;
import stance.explain.Explainer;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.record.KnownNames;
import stance.record.VocabularyListing;
import stance.report.evaluation.ExplanationsData;
import stance.report.evaluation.TermDocument;
import stance.scenario.LoneTerm;

/** {@code stance ask}: who stands where on one term, without a scenario. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Tells who stands where on one term, since when and in whose words, without a scenario.",
            "Fields may be left out: it says what else would be said, were they said."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance ask Tariff sector=STEEL rate=25 importer=UNITED_STATES exporter=MEXICO",
            "  stance ask Tariff importer=UNITED_STATES",
            "  stance ask MilitaryOperation territory=MEXICO --party MEXICO",
            "  stance ask WaterPlan agreedBy=2026-01-15 --as-of 2025-12-01",
            "  stance list vocabulary --search dairy"
        })
final class AskCommand implements Callable<Integer> {

    private static final String NAME = "stance ask";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TYPE", description = "A type of provision; see stance list vocabulary.")
    private String type = "";

    @Parameters(index = "1..*", paramLabel = "FIELD=VALUE", description = "What is known of it; a list is written A,B.")
    private List<String> values = List.of();

    @Option(
            names = "--party",
            split = ",",
            paramLabel = "ACTOR",
            description = "Only this party; may be repeated (default: all actors of the pack).")
    private List<String> parties = List.of();

    @Option(names = "--proposed-by", paramLabel = "ACTOR", description = "Who proposes it (default: nobody).")
    private @Nullable String proposer;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "On this day, such as 2026-01-29 (default: the day of the last words in the record).")
    private @Nullable LocalDate asOf;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pack = packs.load(NAME, known -> type(known).isPresent(), this::isNear);
        var problems = new Problems();
        var names = new KnownNames(pack, problems);
        var asked = parties.isEmpty() ? List.copyOf(pack.actors().keySet()) : names.actors(parties, "--party");
        var by = Optional.ofNullable(proposer)
                .flatMap(actor ->
                        names.actors(List.of(actor), "--proposed-by").stream().findFirst());
        var known = type(pack);
        if (known.isEmpty()) {
            refuse(pack, problems);
        }
        problems.refuseErrors();
        var day = asOf == null ? lastDay(pack) : asOf;
        var proposal = LoneTerm.of(pack, known.orElseThrow(), values, asked, by, day, NAME);
        var evaluation = new Evaluator(filters.filters(), false).evaluate(proposal);
        var explainer = Explainer.of(pack);
        output.write(
                () -> ExplanationsData.of(
                        List.of(explainer.explain(evaluation, stance -> true)), List.of(), terminal.language()),
                () -> TermDocument.of(explainer.explain(evaluation, stance -> false), explainer.attempts(evaluation)),
                terminal);
        return ExitCode.DONE;
    }

    private Optional<String> type(PolicyPack pack) {
        return pack.vocabulary().statableNames().stream()
                .filter(name -> name.equalsIgnoreCase(type))
                .findFirst();
    }

    private boolean isNear(PolicyPack pack) {
        return Nearest.closest(type, pack.vocabulary().statableNames()).isPresent()
                || !speaking(pack).isEmpty();
    }

    /** The types that speak of what was asked for. */
    private List<String> speaking(PolicyPack pack) {
        var names = pack.vocabulary().statableNames();
        return VocabularyListing.of(pack, List.of()).matching(type).types().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.type().name()), entry.members().stream()))
                .filter(names::contains)
                .distinct()
                .toList();
    }

    private void refuse(PolicyPack pack, Problems problems) {
        var names = pack.vocabulary().statableNames();
        var near = speaking(pack);
        problems.error(
                "ask.unknown-type",
                Place.of(NAME),
                Phrase.of("The vocabulary of %s has no type \"%s\": this cannot be asked of it.", pack.id(), type),
                near.isEmpty() || Nearest.closest(type, names).isPresent()
                        ? Nearest.hint(type, names)
                        : Phrase.of("These types speak of it: %s.", Phrase.listed(near, ", ")));
    }

    private static LocalDate lastDay(PolicyPack pack) {
        return pack.stances().stream()
                .map(stance -> stance.stated().counts())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException("A pack without a stance: " + pack.id()));
    }
}
