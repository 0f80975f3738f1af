package stance.regress.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.evaluate.Finding;
import stance.pack.PolicyPack;
import stance.pack.RandomPack;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.RuleForm;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.regress.crosscheck.plain.PlainEvaluator;
import stance.regress.crosscheck.plain.PlainFinding;
import stance.report.crosscheck.DisagreementDocument;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.report.terminal.Style;
import stance.scenario.Assumptions;
import stance.scenario.Proposal;

@DisplayName("A defect planted into the checker")
class PlantedDefectTest {

    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);

    @TempDir
    private Path folder;

    @Test
    void isShownByTheSmallestRuleAndScenario() {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$talks : Talks()", "stance.supports( $talks );")
                .stance(
                        "MX-2",
                        "$tariff : Tariff( payer == Country.MEXICO, rate > 10 || rate == null ) "
                                + "not Talks( participants contains Country.CANADA, proposed == true )",
                        "stance.opposes( $tariff ); stance.threatens( $tariff, \"a tariff of its own\" );")
                .load();
        var file = TestPack.scenario(pack, """
                'proposedBy': 'CANADA', 'parties': ['MEXICO', 'UNITED_STATES'],
                'provisions': {
                  'tariff': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 },
                  'other': { 'type': 'Tariff', 'payer': 'CANADA' },
                  'talks': { 'type': 'Talks', 'participants': ['CANADA', 'MEXICO'] },
                  'others': { 'type': 'Talks', 'participants': ['MEXICO'] }
                },
                'context': { 'old': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 } }""");

        var disagreements = check(
                file.base(),
                changed(rule -> rule.withConditions(rule.conditions().stream()
                        .filter(condition -> !(condition instanceof Absence))
                        .toList())));

        assertThat(disagreements).hasSize(1);
        assertThat(disagreements.get(0).stance().id()).isEqualTo("MX-2");
        assertThat(disagreements.get(0).rule().place().file()).endsWith("MX-2.drl");
        var shown = Shown.of(DisagreementDocument.of(disagreements.get(0)));
        PageChecks.assertSound(shown);
        PageChecks.assertSaysInEveryLanguage(shown);
        assertThat(shown.text(Style.PLAIN)).isEqualTo("""
                Where Drools and the checker disagree on MX-2, the smallest case that was
                  found (please report it):

                Drools finds       nothing
                the checker finds  opposes tariff (firm; matches tariff)

                rule "MX-2 A title"
                    @actor( MEXICO )
                    @topic( trade )
                    @strength( FIRM )
                    @basis( REPORTED )
                    @stated( "2026-01-29" )
                    @source( call )
                when
                    $tariff : Tariff()
                    not Talks()
                then
                    stance.opposes( $tariff );
                end

                as of 2026-01-29, parties UNITED_STATES

                  tariff: Tariff( payer MEXICO )
                  talks: Talks( participants CANADA, MEXICO )
                """);
    }

    @Test
    void isSeenWhereFactsOfTheContextAreOverlooked() {
        var random = RandomPack.in(folder, 3, 8);

        var disagreements =
                check(random, proposal -> PlainEvaluator.findings(withoutContext(proposal), false, stance -> true));

        assertThat(disagreements).isNotEmpty().allSatisfy(each -> {
            assertThat(each.smallest().facts()).isLessThanOrEqualTo(2);
            assertThat(each.rules()).hasSize(1);
            assertThat(each.rules().get(0).conditions()).hasSizeLessThanOrEqualTo(2);
        });
    }

    @Test
    void isSeenWhereOneConditionOfSeveralIsTakenForAll() {
        var random = RandomPack.in(folder, 4, 24);

        var disagreements = check(random, changed(PlantedDefectTest::taken));

        assertThat(disagreements).isNotEmpty().allSatisfy(each -> {
            assertThat(each.rules()).hasSize(1);
            assertThat(each.rules().get(0).patterns().flatMap(pattern -> pattern.constraints().stream()))
                    .hasSizeLessThanOrEqualTo(2);
        });
    }

    @Test
    void isSeenWhereADemandIsTakenForAConditionOfTheSubject() {
        var random = RandomPack.in(folder, 4, 24);

        var disagreements = check(
                random,
                changed(rule -> new RuleForm(
                        rule.at(),
                        rule.name(),
                        rule.annotations().stream()
                                .filter(annotation -> !annotation.key().equals(RuleForm.DEMANDS))
                                .toList(),
                        rule.conditions(),
                        rule.effects())));

        assertThat(disagreements).isNotEmpty().allSatisfy(each -> {
            assertThat(each.rule().form().demands()).isNotEmpty();
            assertThat(each.smallest().facts()).isEqualTo(1);
        });
    }

    @Test
    void isSeenInWhatAnEngineFindsTwice() {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$talks : Talks()", "stance.supports( $talks );")
                .load();
        var proposal = TestPack.scenario(pack, "'provisions': { 't': { 'type': 'Talks', 'participants': [] } }")
                .base();
        var pair = new Pair(
                asked -> Stream.concat(found(asked), found(asked)).toList(),
                asked -> PlainEvaluator.findings(asked, false, stance -> true));

        assertThat(pair.differences(proposal)).singleElement().satisfies(difference -> {
            assertThat(difference.byDrools()).hasSize(1);
            assertThat(difference.byChecker()).isEmpty();
        });
    }

    private static Stream<Finding> found(Proposal proposal) {
        return EVALUATOR.evaluate(proposal).findings().stream();
    }

    private static List<Disagreement> check(RandomPack random, Function<Proposal, Set<PlainFinding>> checker) {
        var evaluations = Stream.generate(random::proposal)
                .limit(20)
                .map(EVALUATOR::evaluate)
                .toList();
        return new CrossCheck(EVALUATOR, checker).disagreements(evaluations);
    }

    private static List<Disagreement> check(Proposal proposal, Function<Proposal, Set<PlainFinding>> checker) {
        return new CrossCheck(EVALUATOR, checker).disagreements(List.of(Evaluation.of(proposal)));
    }

    /** A checker that reads rules otherwise than they are written. */
    private static Function<Proposal, Set<PlainFinding>> changed(UnaryOperator<RuleForm> change) {
        var packs = new ConcurrentHashMap<String, PolicyPack>();
        return proposal -> {
            var changed = packs.computeIfAbsent(proposal.pack().hash(), hash -> changed(proposal.pack(), change));
            return PlainEvaluator.findings(SmallerProposals.in(changed, proposal), false, stance -> true);
        };
    }

    private static PolicyPack changed(PolicyPack pack, UnaryOperator<RuleForm> change) {
        return pack.with(
                pack.stances().stream().map(stance -> with(stance, change)).toList(), false);
    }

    private static Stance with(Stance stance, UnaryOperator<RuleForm> change) {
        return stance.withRules(stance.written().stream()
                .map(rule -> new StanceRule(
                        rule.name(), rule.stance(), rule.strength(), change.apply(rule.form()), rule.place()))
                .toList());
    }

    private static RuleForm taken(RuleForm rule) {
        return rule.withConditions(
                rule.conditions().stream().map(PlantedDefectTest::taken).toList());
    }

    private static Condition taken(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                ? pattern.withConstraints(pattern.constraints().stream()
                        .map(constraint ->
                                constraint instanceof AnyOf any ? new AllOf(any.at(), any.parts()) : constraint)
                        .toList())
                : condition;
    }

    private static Proposal withoutContext(Proposal proposal) {
        return new Proposal(
                proposal.pack(),
                proposal.file(),
                proposal.title(),
                proposal.variant(),
                proposal.asOf(),
                proposal.proposedBy(),
                proposal.parties(),
                proposal.provisions(),
                Map.of(),
                Assumptions.NONE,
                Map.of(),
                Map.of(),
                proposal.original(),
                proposal.changes());
    }
}
