package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.pack.profile.FormPrinter;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problems;
import stance.regress.crosscheck.plain.PlainFact;
import stance.scenario.Assumptions;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** What is kept from one scenario to the next changes nothing: not in another order, and not by several threads. */
class KeptJudgmentsTest {

    private static final int SCENARIOS = 40;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void giveWhatDroolsGivesOnRandomPacks(long seed, @TempDir Path folder) {
        var values = new RandomValues(new Random(seed));
        var declarations = new RandomVocabulary(new Random(seed)).form();
        var rules = new RandomRules(values, VocabularyReader.read(declarations, new Problems())).form(20);
        var pack = TestPack.in(folder)
                .file("vocabulary.drl", FormPrinter.print(declarations))
                .file("rules.drl", FormPrinter.print(rules))
                .load();

        var proposals = IntStream.range(0, SCENARIOS)
                .mapToObj(i -> proposal(pack, RandomPacksTest.facts(pack, values)))
                .toList();

        keptIsAsNew(pack, PolicyPack.load(folder.resolve(TestPack.ID)), proposals);
    }

    @Test
    void giveWhatDroolsGivesOnTheShippedScenarios() throws IOException {
        var folder = Path.of("rules/tmec-2026");
        var pack = PolicyPack.load(folder);
        var proposals = new ArrayList<Proposal>();
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> ScenarioFile.read(pack, path))
                    .toList()) {
                proposals.add(file.base());
                proposals.addAll(file.variants().values());
            }
        }

        keptIsAsNew(pack, PolicyPack.load(folder), proposals);
    }

    private static void keptIsAsNew(PolicyPack pack, PolicyPack again, List<Proposal> proposals) {
        var first = proposals.stream().map(Evaluation::of).toList();
        var reversed = new ArrayList<>(proposals);
        Collections.reverse(reversed);
        var elsewhere = reversed.stream()
                .map(proposal -> Evaluation.of(in(again, proposal)))
                .toList();

        var kept = Stream.generate(() -> proposals)
                .limit(4)
                .parallel()
                .map(all -> all.stream().map(Evaluation::of).toList())
                .toList();

        assertThat(kept).allSatisfy(evaluations -> assertThat(evaluations).isEqualTo(first));
        for (var i = 0; i < first.size(); i++) {
            var other = elsewhere.get(first.size() - 1 - i);
            assertThat(other.findings()).isEqualTo(first.get(i).findings());
            assertThat(other.counterOffers()).isEqualTo(first.get(i).counterOffers());
            assertThat(other.outcome()).isEqualTo(first.get(i).outcome());
        }
        assertThat(pack).isNotSameAs(again);
    }

    private static Proposal proposal(PolicyPack pack, List<PlainFact> facts) {
        var scenario = facts.get(0).scenario();
        return new Proposal(
                pack,
                "random.json",
                "Random",
                Optional.empty(),
                LocalDate.parse(scenario.getAsOf()),
                Optional.ofNullable(scenario.getProposedBy()),
                RandomValues.ACTORS,
                terms(facts, true),
                terms(facts, false),
                Assumptions.NONE,
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of());
    }

    private static Proposal in(PolicyPack pack, Proposal proposal) {
        return new Proposal(
                pack,
                proposal.file(),
                proposal.title(),
                proposal.variant(),
                proposal.asOf(),
                proposal.proposedBy(),
                proposal.parties(),
                proposal.provisions(),
                proposal.context(),
                proposal.assumptions(),
                proposal.importance(),
                proposal.reservations(),
                proposal.original().map(original -> in(pack, original)),
                proposal.changes());
    }

    private static Map<String, Term> terms(List<PlainFact> facts, boolean proposed) {
        var terms = new LinkedHashMap<String, Term>();
        facts.stream()
                .filter(fact -> fact.proposed() == proposed)
                .flatMap(fact -> fact.term().stream())
                .forEach(term -> terms.put(term.id(), term));
        return terms;
    }
}
