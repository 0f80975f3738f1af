package stance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stance.evaluate.Evaluator;
import stance.language.GivenName;
import stance.negotiate.conflict.Conflict;
import stance.negotiate.conflict.ConflictFile;
import stance.negotiate.conflict.ConflictQuery;
import stance.negotiate.conflict.ConflictQuery.CellOrders;
import stance.negotiate.conflict.Control;
import stance.negotiate.conflict.ScenarioConflict;
import stance.negotiate.equilibria.Equilibria;
import stance.negotiate.equilibria.EquilibriaQuery;
import stance.negotiate.graph.Concept;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.report.negotiate.EquilibriaData;
import stance.report.negotiate.EquilibriaDocument;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** {@code stance negotiate equilibria}: which packages hold where parties move by their positions. */
@Command(
        name = "equilibria",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which packages hold where each party can change what it decides.",
            "The packages of a scenario are the states of a conflict; who prefers what follows from the answers",
            "to each. It says what follows under the assumptions that it names, and predicts nothing. A file",
            "whose name ends with .gmcr or .conflict.json is a conflict without a pack."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance negotiate equilibria package-of-november",
            "  stance negotiate equilibria FILE --control turkey=UNITED_STATES --full",
            "  stance negotiate equilibria FILE --concepts R,GMR,SMR,SEQ,SSEQ,SIM",
            "  stance negotiate equilibria FILE --order counts --inverse 12",
            "  stance negotiate equilibria elmira.gmcr --concepts all"
        })
final class EquilibriaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Mixin
    private OpenFields open = new OpenFields();

    @Option(
            names = "--control",
            paramLabel = "PROVISION=ACTOR",
            split = ",",
            converter = ControlValue.class,
            description = "Who decides a provision (default: who carries it out), or \"all\" where only all parties"
                    + " together do; may be repeated.")
    private List<Control> control = List.of();

    @Option(
            names = "--order",
            paramLabel = "cells|counts",
            description = "What a party prefers: by which terms it answers worse (the default; it leaves pairs of"
                    + " packages open), or by how many, which is an assumption.")
    private CellOrders order = CellOrders.CELLS;

    @Option(
            names = "--concepts",
            split = ",",
            paramLabel = "CONCEPT",
            description =
                    "In which senses a package holds: R, GMR, SMR, SEQ, SSEQ, SIM, or all (default:" + " R,GMR,SEQ).")
    private List<String> concepts = List.of();

    @Option(
            names = "--inverse",
            paramLabel = "STATE",
            converter = WholeNumber.Length.class,
            description = "Also what a party would have to prefer for this state, by its number, to hold.")
    private @Nullable Integer inverse;

    @Option(names = "--full", description = "With every move, and the words behind each preference.")
    private boolean full;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    EquilibriaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var query = new EquilibriaQuery(
                concepts(), inverse == null ? OptionalInt.empty() : OptionalInt.of(inverse), Set.of());
        var evaluator = new Evaluator(filters.filters(), false);
        var found = new ArrayList<Equilibria>();
        var problems = new ArrayList<Problem>();
        for (var file : proposals.without(ConflictFile::isOne)) {
            try {
                found.add(Equilibria.of(ConflictFile.read(Path.of(file)), query));
            } catch (RefusedException refused) {
                problems.addAll(refused.problems());
            }
        }
        problems.addAll(proposals.forEachIn(
                terminal, (file, proposal) -> found.add(Equilibria.of(conflict(file, proposal, evaluator), query))));
        new ProposalOutput<Equilibria>(EquilibriaData::of, all -> EquilibriaDocument.of(all, full))
                .write(found, problems, output, terminal);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Conflict conflict(ScenarioFile file, Proposal proposal, Evaluator evaluator) {
        try (var steps = new ProgressSteps(terminal)) {
            return ScenarioConflict.of(
                    file, proposal, new ConflictQuery(control, order, open.openings()), evaluator, steps);
        }
    }

    private List<Concept> concepts() {
        if (concepts.isEmpty()) {
            return EquilibriaQuery.USUAL;
        }
        if (concepts.stream().anyMatch(name -> name.equalsIgnoreCase(GivenName.ALL.typed()))) {
            return List.of(Concept.values());
        }
        return concepts.stream()
                .map(name -> Concept.of(name.toUpperCase(Locale.ROOT))
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "Invalid value for option '--concepts': there is no concept \"" + name
                                        + "\"; there are "
                                        + String.join(
                                                ", ",
                                                Stream.of(Concept.values())
                                                        .map(Concept::name)
                                                        .toList())
                                        + " and all")))
                .distinct()
                .toList();
    }
}
