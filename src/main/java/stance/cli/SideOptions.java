package stance.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.find.PackFinder;
import stance.find.ScenarioFinder;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** What stands side by side: scenarios or variants, on days; each with each where several are named. */
final class SideOptions implements Checked {

    /** As many as there can be letters for, and more than a table has room for. */
    private static final int MAX_SIDES = 12;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO[#VARIANT]",
            description = "A file or an id, one of its variants, a folder, or - for standard input.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--variant",
            split = ",",
            paramLabel = "NAME",
            description = "These variants, such as x,y; one alone stands beside the scenario itself. "
                    + "\"all\" stands for the scenario itself and every variant.")
    private List<String> variants = List.of();

    @Option(
            names = "--as-of",
            split = ",",
            paramLabel = "DATE",
            description = "On these days, such as " + "2025-06-01,2026-01-29.")
    private List<LocalDate> days = List.of();

    @Mixin
    private ChangeOptions changes = new ChangeOptions();

    @Override
    public void check() {
        NamedPath.checkScenarios(scenarios);
    }

    /** What was named, as it was written. */
    List<String> scenarios() {
        return scenarios;
    }

    /** The one day that was asked for; empty where there is none. */
    Optional<LocalDate> day() {
        return days.stream().findFirst();
    }

    /** Those of the options that put proposals beside each other; none where each scenario is taken as it is. */
    List<String> beside() {
        return Stream.of(
                        Optional.of("--variant").filter(option -> !variants.isEmpty()),
                        changes.changes().stream()
                                .findFirst()
                                .map(change -> change.kind().option()),
                        Optional.of("several of --as-of").filter(option -> days.size() > 1))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Reads all sides.
     *
     * @throws RefusedException if one of them cannot be read, if they are of several packs, or if there are too few or
     *     too many
     */
    List<Proposal> read(Terminal terminal, PackFinder packs) {
        var onDays = new ArrayList<Proposal>();
        for (var proposal : proposals(terminal, packs)) {
            days.forEach(day -> onDays.add(proposal.asOf(day)));
            if (days.isEmpty()) {
                onDays.add(proposal);
            }
        }
        check(onDays);
        return onDays;
    }

    private static void check(List<Proposal> sides) {
        var packs = sides.stream().map(side -> side.pack().id()).distinct().toList();
        if (packs.size() > 1) {
            throw refused(
                    "compare.packs",
                    Phrase.of("These scenarios are of %s packs: %s.", packs.size(), String.join(", ", packs)),
                    Phrase.of("Only what is of one pack can be compared."));
        } else if (sides.size() < 2) {
            throw refused(
                    "compare.alone",
                    Phrase.of("There is nothing to compare it with."),
                    Phrase.of("Name a second scenario, a variant, several days with --as-of, or a change with --set."));
        } else if (sides.size() > MAX_SIDES) {
            throw refused(
                    "compare.limit",
                    Phrase.of("At most %s can stand side by side; these are %s.", MAX_SIDES, sides.size()),
                    Phrase.of("Name fewer scenarios, variants or days."));
        }
    }

    private List<Proposal> proposals(Terminal terminal, PackFinder packs) {
        var problems = new Problems();
        var finder = new ScenarioFinder(terminal.in(), problems);
        var proposals = new ArrayList<Proposal>();
        for (var name : scenarios) {
            var named = NamedProposal.of(name);
            for (var found : finder.find(List.of(named.scenario()))) {
                try {
                    var file = finder.read(found, packs);
                    proposals.addAll(changed(file, named.chosen(file, variants)));
                } catch (RefusedException refusal) {
                    problems.addAll(refusal.problems());
                }
            }
        }
        problems.refuseErrors();
        return proposals;
    }

    /** The proposals of a file after the changes; one that has nothing beside it gets what it was changed from. */
    private List<Proposal> changed(ScenarioFile file, List<Proposal> chosen) {
        var isAlone = scenarios.size() == 1 && chosen.size() == 1 && days.size() < 2;
        var made = changes.changes();
        var changed =
                chosen.stream().map(proposal -> file.change(proposal, made)).toList();
        var isAsWritten = made.isEmpty() && chosen.get(0).variant().isEmpty();
        if (!isAlone || isAsWritten) {
            return changed;
        }
        return List.of(made.isEmpty() ? file.base() : chosen.get(0), changed.get(0));
    }

    private static RefusedException refused(String code, Phrase message, Phrase hint) {
        return new RefusedException(
                List.of(new Problem(code, Severity.ERROR, Place.of("stance compare"), message, hint)));
    }
}
