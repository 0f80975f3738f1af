package stance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import stance.explore.amend.AmendmentQuery;
import stance.explore.amend.Amendments;
import stance.explore.rank.RankingQuery;
import stance.explore.robust.Holding;
import stance.explore.robust.PackageKind;
import stance.explore.robust.Robustness;
import stance.explore.robust.RobustnessQuery;
import stance.explore.sample.Draw;
import stance.explore.sample.Estimate;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.language.Language;
import stance.negotiate.conflict.ConflictQuery;
import stance.negotiate.conflict.Control;
import stance.negotiate.conflict.JudgedPackages;
import stance.negotiate.conflict.ScenarioConflict;
import stance.negotiate.equilibria.Equilibria;
import stance.negotiate.equilibria.EquilibriaQuery;
import stance.negotiate.graph.Concept;
import stance.negotiate.rounds.Rounds;
import stance.negotiate.rounds.RoundsQuery;
import stance.progress.Steps;
import stance.report.amend.AmendmentsData;
import stance.report.data.JsonData;
import stance.report.negotiate.EquilibriaData;
import stance.report.negotiate.RoundsData;
import stance.report.robust.RobustData;
import stance.report.sweep.SamplesData;
import stance.report.sweep.SweepsData;
import stance.scenario.ScenarioFile;
import stance.web.PackQuestion.OfScenario;

/** Questions about the packages around a proposal; asked as those of {@link ProposalRoutes} are. */
final class SpaceRoutes {

    private static final String[] VARYING = {"open", "optional"};
    private static final int MOST_RANKED = 100;
    /** Drawn and evaluated in a second or two; shares are then known to one in a hundred. */
    private static final int DRAWN = 20_000;

    private static final int MOST_DRAWN = 100_000;
    private static final int LARGEST_SEED = 999_999_999;

    /** What can be asked. */
    static final List<PackQuestion> QUESTIONS = List.of(
            OfScenario.json("/api/v1/sweep", Parameters.hearing("top", "by"), varying("front"), SpaceRoutes::sweep),
            OfScenario.json("/api/v1/sample", Parameters.hearing("sample", "seed"), varying(), SpaceRoutes::sample),
            OfScenario.json(
                    "/api/v1/amend",
                    Parameters.hearing("to", "alignment", "limit"),
                    varying("keep"),
                    SpaceRoutes::amend),
            OfScenario.json(
                    "/api/v1/robust", Parameters.hearing("share", "as-written"), varying("holds"), SpaceRoutes::robust),
            OfScenario.json(
                    "/api/v1/equilibria",
                    Parameters.hearing("order", "inverse"),
                    varying("control", "concept", "study"),
                    SpaceRoutes::equilibria),
            OfScenario.json("/api/v1/rounds", Parameters.hearing("first", "deadline"), varying(), SpaceRoutes::rounds));

    private SpaceRoutes() {}

    private static String sweep(ScenarioFile file, Parameters questions, Language language) {
        var ranking = ranking(questions);
        var sweep = Sweep.of(space(file, questions), questions.evaluator(), ranking);
        return JsonData.write(SweepsData.of(List.of(sweep), List.of(), language), language);
    }

    /** As on the command line: any of its parameters asks for all of it. */
    private static Optional<RankingQuery> ranking(Parameters questions) {
        var isAsked = Stream.of("top", "by", "front")
                .anyMatch(name -> !questions.texts(name).isEmpty());
        var query = new RankingQuery(
                questions.number("top", MOST_RANKED, RankingQuery.TOP),
                questions.choice("by", RankingQuery.MEASURE),
                questions.texts("front"));
        return Optional.of(query).filter(asked -> isAsked);
    }

    private static String sample(ScenarioFile file, Parameters questions, Language language) {
        var count = questions.number("sample", MOST_DRAWN, DRAWN);
        var seed = questions.number("seed", LARGEST_SEED, Draw.SEED);
        var draw = Draw.of(space(file, questions), count, seed);
        return JsonData.write(
                SamplesData.of(List.of(Estimate.of(draw, questions.evaluator(), drawn -> {})), List.of(), language),
                language);
    }

    private static String amend(ScenarioFile file, Parameters questions, Language language) {
        var query = new AmendmentQuery(
                questions.choice("to", AmendmentQuery.GOAL),
                questions.alignment("alignment", AmendmentQuery.ALIGNMENT),
                questions.number("limit", AmendmentQuery.LIMIT, AmendmentQuery.LIMIT),
                questions.fields(),
                questions.texts("optional"),
                questions.texts("keep"));
        var proposal = questions.proposal(file);
        return JsonData.write(
                AmendmentsData.of(
                        List.of(Amendments.of(file, proposal, query, questions.evaluator())), List.of(), language),
                language);
    }

    private static String robust(ScenarioFile file, Parameters questions, Language language) {
        var query = new RobustnessQuery(
                questions.all("holds", Holding::parse, Holding.FORM),
                questions.text("share").map(name -> questions.choice("share", PackageKind.UNOPPOSED)),
                questions.isOn("as-written", false),
                questions.openings());
        var robustness = Robustness.of(file, questions.proposal(file), query, questions.evaluator());
        return JsonData.write(RobustData.of(List.of(robustness), List.of(), language), language);
    }

    private static String equilibria(ScenarioFile file, Parameters questions, Language language) {
        var query = new ConflictQuery(
                questions.all("control", Control::parse, Control.FORM),
                questions.choice("order", ConflictQuery.CellOrders.CELLS),
                questions.openings());
        var concepts = questions.all("concept", Concept::of, Concept.FORM);
        var inverse = questions.number("inverse", JudgedPackages.MAX_STATES, 0);
        var studied = Set.copyOf(questions.numbers("study", JudgedPackages.MAX_STATES));
        var conflict = ScenarioConflict.of(file, questions.proposal(file), query, questions.evaluator(), Steps.SILENT);
        var equilibria = Equilibria.of(
                conflict,
                new EquilibriaQuery(
                        concepts.isEmpty() ? EquilibriaQuery.USUAL : concepts,
                        inverse == 0 ? OptionalInt.empty() : OptionalInt.of(inverse),
                        studied));
        return JsonData.write(EquilibriaData.of(List.of(equilibria), List.of(), language), language);
    }

    /** By the orders of the parties alone: numbers come from files, which requests have none of. */
    private static String rounds(ScenarioFile file, Parameters questions, Language language) {
        var deadline = questions.number("deadline", RoundsQuery.LONGEST, 0);
        var query = new RoundsQuery(
                questions.text("first"),
                deadline == 0 ? OptionalInt.empty() : OptionalInt.of(deadline),
                List.of(),
                Map.of(),
                questions.openings());
        var rounds = Rounds.of(file, questions.proposal(file), query, questions.evaluator(), Steps.SILENT);
        return JsonData.write(RoundsData.of(List.of(rounds), List.of(), language), language);
    }

    private static Space space(ScenarioFile file, Parameters questions) {
        return Space.of(file, questions.proposal(file), questions.openings());
    }

    private static Set<String> varying(String... further) {
        return Set.copyOf(Stream.concat(Stream.of(VARYING), Stream.of(further)).toList());
    }
}
