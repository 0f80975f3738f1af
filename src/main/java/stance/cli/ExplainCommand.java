package stance.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.Problems;
import stance.record.KnownNames;
import stance.report.document.Document;
import stance.report.evaluation.ExplanationDocument;
import stance.report.evaluation.ExplanationsData;

/** {@code stance explain}: why each stance spoke of a proposal, or why not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Tells of every stance whether it spoke of a proposal, and why or why not:",
            "each condition, whether it was met, and by which value."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance explain scenarios/tmec-2026/joint-operations.json",
            "  stance explain FILE --stance MX-SEC-01",
            "  stance explain FILE --actor MEXICO --set raids.forces=MEXICO",
            "  stance explain FILE --as-of 2025-05-31 --format json",
            "  stance explain FILE --output why.html"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Option(names = "--stance", paramLabel = "ID", description = "Only this stance; may be repeated.")
    private List<String> stances = List.of();

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Only stances of this actor; may be repeated.")
    private List<String> actors = List.of();

    @Option(
            names = "--full",
            description = "Show the rules, and the conditions of every stance, of those too that are about nothing that"
                    + " is there or do not apply; the conditions are shown of what --stance and --actor name.")
    private boolean full;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var evaluator = new Evaluator(filters.filters(), false);
        var explanations = new ArrayList<Explanation>();
        var problems = proposals.forEach(terminal, proposal -> {
            var wanted = wanted(proposal.pack());
            explanations.add(Explainer.of(proposal.pack()).explain(evaluator.evaluate(proposal), wanted));
        });
        new ProposalOutput<>(ExplanationsData::of, this::document).write(explanations, problems, output, terminal);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Document document(List<Explanation> explanations) {
        if (full) {
            return ExplanationDocument.full(explanations);
        }
        return stances.isEmpty() && actors.isEmpty()
                ? ExplanationDocument.of(explanations)
                : ExplanationDocument.all(explanations);
    }

    private Predicate<Stance> wanted(PolicyPack pack) {
        var problems = new Problems();
        var names = new KnownNames(pack, problems);
        var ids = new HashSet<>(names.stances(stances, "--stance"));
        var of = new HashSet<>(names.actors(actors, "--actor"));
        problems.refuseErrors();
        return stance -> (ids.isEmpty() || ids.contains(stance.id()))
                && (of.isEmpty() || of.contains(stance.actor().id()));
    }
}
