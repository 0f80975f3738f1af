package stance.regress.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import stance.evaluate.UnaskedActor;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Severity;
import stance.regress.TestCase;
import stance.regress.TestResult;
import stance.scenario.Audience;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** Finds scenarios for readers whose terms bind, or fall on, an actor that is no party. */
final class NotAsked implements Check {

    static final LintCode CODE = LintCode.ofScenarios(
            "not-asked",
            Severity.WARNING,
            "Terms of a scenario bind an actor, or fall on it, that is not among the parties.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var proposals = new LinkedHashMap<ScenarioFile, List<Proposal>>();
        subject.results().stream()
                .map(TestResult::test)
                .filter(test -> test.file().audience() == Audience.READERS)
                .forEach(test -> proposals.computeIfAbsent(
                        test.file(),
                        file -> TestCase.of(file).stream()
                                .map(TestCase::proposal)
                                .toList()));
        return proposals.entrySet().stream().flatMap(entry -> findings(entry.getKey(), entry.getValue()));
    }

    /** One for each actor, as the first proposal has it that leaves the actor out. */
    private static Stream<LintFinding> findings(ScenarioFile file, List<Proposal> proposals) {
        var actors = new LinkedHashSet<String>();
        return proposals.stream()
                .flatMap(proposal -> UnaskedActor.of(proposal).stream()
                        .filter(each -> actors.add(each.actor()))
                        .map(each -> LintFinding.of(
                                CODE,
                                file.file(),
                                parties(file),
                                each.words(proposal),
                                Phrase.of("Add %s to the parties, or say why nobody needs to ask.", each.actor()))));
    }

    private static Place parties(ScenarioFile file) {
        var member = file.source().root().members().get("parties");
        return member == null ? Place.of(file.file()) : Place.of(file.file(), member.keyAt());
    }
}
