package stance.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.find.ScenarioFinder;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** Which proposals a command is about: scenarios, their variants, and changes made on the command line. */
final class ProposalOptions implements Checked {

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO[#VARIANT]",
            description = "A file, an id (its name without .json), a folder, or - for standard input.")
    private List<String> scenarios = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "On this day instead, such as 2026-01-29.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "This variant instead of the scenario itself; may be repeated. "
                    + "\"all\" stands for the scenario itself and every variant.")
    private List<String> variants = List.of();

    @Mixin
    private ChangeOptions changes = new ChangeOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public void check() {
        NamedPath.checkScenarios(scenarios);
    }

    /** Takes out those names that are of something else than proposals. */
    List<String> without(Predicate<String> isOther) {
        var others = scenarios.stream().filter(isOther).toList();
        scenarios = scenarios.stream().filter(isOther.negate()).toList();
        return others;
    }

    /**
     * Hands over every proposal. What is refused does not keep others from being handed over.
     *
     * @return what was refused, each problem once
     */
    List<Problem> forEach(Terminal terminal, Consumer<Proposal> receiver) {
        return forEachIn(terminal, (file, proposal) -> receiver.accept(proposal));
    }

    /**
     * Hands over every proposal with its scenario, in the same way.
     *
     * @return what was refused, each problem once
     */
    List<Problem> forEachIn(Terminal terminal, BiConsumer<ScenarioFile, Proposal> receiver) {
        var problems = new Problems();
        var finder = new ScenarioFinder(terminal.in(), problems);
        var packs = rules.finder();
        var refused = new ArrayList<Problem>();
        for (var named : scenarios.stream().map(NamedProposal::of).toList()) {
            for (var found : finder.find(List.of(named.scenario()))) {
                try {
                    var file = finder.read(found, packs);
                    for (var proposal : named.chosen(file, variants)) {
                        receiver.accept(file, onDay(file.change(proposal, changes.changes())));
                    }
                } catch (RefusedException refusal) {
                    refused.addAll(refusal.problems());
                }
            }
        }
        refused.addAll(problems.all());
        return refused.stream().distinct().toList();
    }

    private Proposal onDay(Proposal proposal) {
        return asOf == null ? proposal : proposal.asOf(asOf);
    }
}
