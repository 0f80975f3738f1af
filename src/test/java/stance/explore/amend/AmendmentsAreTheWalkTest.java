package stance.explore.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Alignment;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.explore.RandomSpace;
import stance.explore.space.Opening;
import stance.explore.space.Space;

/** More seeds with {@code -Dseeds=1000}; some 0.3 s each. */
@DisplayName("Amendments are the smallest that walking the space finds")
class AmendmentsAreTheWalkTest {

    private static final int SCENARIOS = 2;
    private static final int MOST_PACKAGES = 1_500;
    private static final int LIMIT = 4;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 24));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRandomSpaces(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed)
                .pack(folder, -1)
                .stance(
                        "MX-OFFER",
                        "$tariff : Tariff( rate > 10 )",
                        "stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );")
                .stance(
                        "MX-MISSING",
                        "$ban : Ban() not Talks()",
                        "stance.rulesOut( $ban ); stance.proposes( $ban, \"total\", false );"
                                + " stance.proposesProvision( \"Talks\", \"participants\", Country.MEXICO );")
                .load();
        var scenarios = new RandomSpace(seed + 2_000_000);
        var evaluator = new Evaluator(scenarios.filters(), false);
        for (var i = 0; i < SCENARIOS; i++) {
            var members = scenarios.scenario();
            var file = TestPack.scenario(pack, members);
            var proposal = scenarios.proposal(file);
            var open = scenarios.openings(file, proposal);
            var opened = open.stream().map(Opening::provision).toList();
            var ids = proposal.provisions().keySet().stream()
                    .filter(id -> !opened.contains(id))
                    .toList();
            var random = new Random(seed + i);
            var kept = ids.subList(0, ids.isEmpty() ? 0 : random.nextInt(2));
            for (var goal : Goal.values()) {
                var query = new AmendmentQuery(goal, random.nextBoolean() ? LIMIT : 10_000, open, List.of(), kept);
                var as = "seed " + seed + ", " + goal + ", kept " + kept + ", open " + open + ", scenario { " + members
                        + " }";

                var amendments = Amendments.of(file, proposal, query, evaluator);

                var space = amendments.space();
                if (space.size().compareTo(BigInteger.valueOf(MOST_PACKAGES)) > 0) {
                    continue;
                }
                Map<List<Integer>, Evaluation> walk = new LinkedHashMap<>();
                space.packages().forEach(choice -> walk.put(choice, evaluator.evaluate(space.at(choice))));
                assertThatTheyAreTheSmallest(amendments, walk, query.limit(), as);
                assertThatNoPartOfAnyWorks(amendments, walk, as);
                assertThatEveryPackageMeetsWithTheCore(amendments, walk, as);
                assertThatEachChangeIsGoodForSomething(amendments, as);
                assertThatThoseThatLoseLeastComeFirst(amendments, walk, as);
            }
        }
    }

    private static void assertThatTheyAreTheSmallest(
            Amendments amendments, Map<List<Integer>, Evaluation> walk, int limit, String as) {
        var meeting = walk.entrySet().stream()
                .filter(entry -> isMet(amendments.goal(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var fewest = meeting.stream()
                .mapToInt(AmendmentsAreTheWalkTest::changes)
                .min()
                .orElse(0);
        var smallest =
                meeting.stream().filter(choice -> changes(choice) == fewest).toList();

        assertThat(amendments.isPossible()).as(as).isEqualTo(!meeting.isEmpty());
        assertThat(amendments.core().isPresent())
                .as(as)
                .isEqualTo(meeting.isEmpty() && amendments.goal() != Goal.ALIGNMENT);
        assertThat(amendments.changes()).as(as).isEqualTo(fewest);
        assertThat(amendments.count()).as(as).isEqualTo(BigInteger.valueOf(smallest.size()));
        var listed = amendments.smallest().stream()
                .map(amendment -> choice(amendments.space(), amendment))
                .toList();
        assertThat(listed).as(as).doesNotHaveDuplicates();
        assertThat(smallest).as(as).containsAll(listed);
        assertThat(listed).as(as).hasSize(fewest == 0 ? 0 : Math.min(limit, smallest.size()));
        amendments
                .smallest()
                .forEach(amendment -> assertThat(isMet(amendments.goal(), amendment.evaluation()))
                        .as(as)
                        .isTrue());
    }

    private static void assertThatNoPartOfAnyWorks(
            Amendments amendments, Map<List<Integer>, Evaluation> walk, String as) {
        for (var amendment : amendments.smallest()) {
            var choice = choice(amendments.space(), amendment);
            var changed = IntStream.range(0, choice.size())
                    .filter(slot -> choice.get(slot) != 0)
                    .boxed()
                    .toList();
            for (var part = 0; part < (1 << changed.size()) - 1; part++) {
                var some = part;
                var fewer = IntStream.range(0, choice.size())
                        .mapToObj(slot -> {
                            var place = changed.indexOf(slot);
                            return place >= 0 && (some & (1 << place)) != 0 ? choice.get(slot) : 0;
                        })
                        .toList();
                // Without the package that has no provision, which is none.
                assertThat(walk.containsKey(fewer) && isMet(amendments.goal(), walk.get(fewer)))
                        .as(as + ", " + fewer)
                        .isFalse();
            }
        }
    }

    private static void assertThatEveryPackageMeetsWithTheCore(
            Amendments amendments, Map<List<Integer>, Evaluation> walk, String as) {
        amendments.core().ifPresent(core -> {
            var stances =
                    core.members().stream().map(member -> member.stance().id()).toList();
            // What keeps all packages from the least of the goals.
            var steps = amendments.goal().steps(amendments.written().verdict());
            var goal = steps.get(steps.size() - 1);
            var silences = core.silences().stream()
                    .map(silence -> silence.party() + " " + silence.provision())
                    .toList();
            for (var evaluation : walk.values()) {
                var obstacles = Obstacles.of(evaluation, goal);
                assertThat(obstacles.findings().stream()
                                        .anyMatch(finding -> stances.contains(
                                                finding.stance().id()))
                                || obstacles.cells().stream()
                                        .anyMatch(cell -> silences.contains(cell.party() + " " + cell.name())))
                        .as(as)
                        .isTrue();
            }
            if (core.smallest()) {
                var inTheWay = walk.values().stream()
                        .map(evaluation -> names(Obstacles.of(evaluation, goal)))
                        .toList();
                assertThat(isMetByEach(inTheWay, Set.of(), core.size() - 1))
                        .as(as)
                        .isFalse();
            }
            assertThat(core.members())
                    .as(as)
                    .allMatch(member -> member.without().signum() > 0);
            assertThat(core.silences())
                    .as(as)
                    .allMatch(silence -> silence.without().signum() > 0);
        });
    }

    private static boolean isMet(Goal goal, Evaluation evaluation) {
        return goal == Goal.ALIGNMENT
                ? evaluation.proposal().parties().stream()
                        .allMatch(party -> evaluation
                                        .alignments()
                                        .getOrDefault(party, Alignment.ABSENT)
                                        .value()
                                        .orElse(0.5)
                                >= 0.5)
                : goal.isMetBy(evaluation.verdict());
    }

    private static Set<String> names(Obstacles obstacles) {
        var names = new TreeSet<String>();
        obstacles.findings().forEach(finding -> names.add(finding.stance().id()));
        obstacles.cells().forEach(cell -> names.add(cell.party() + " " + cell.name()));
        return names;
    }

    /** Whether so many more at most are enough that each package meets one of them. */
    private static boolean isMetByEach(List<Set<String>> packages, Set<String> chosen, int more) {
        var free = packages.stream()
                .filter(names -> names.stream().noneMatch(chosen::contains))
                .findFirst();
        if (free.isEmpty()) {
            return true;
        }
        for (var name : free.get()) {
            var next = new TreeSet<>(chosen);
            next.add(name);
            if (more > 0 && isMetByEach(packages, next, more - 1)) {
                return true;
            }
        }
        return false;
    }

    private static void assertThatThoseThatLoseLeastComeFirst(
            Amendments amendments, Map<List<Integer>, Evaluation> walk, String as) {
        var losses = amendments.smallest().stream().map(Amendment::loss).toList();
        assertThat(losses).as(as).isSorted();
        if (!losses.isEmpty()) {
            var least = walk.entrySet().stream()
                    .filter(entry -> changes(entry.getKey()) == amendments.changes()
                            && isMet(amendments.goal(), entry.getValue()))
                    .mapToInt(entry -> Losses.between(amendments.written(), entry.getValue()).stream()
                            .mapToInt(Finding::firmness)
                            .sum())
                    .min()
                    .orElseThrow();
            assertThat(losses.get(0)).as(as).isEqualTo(least);
        }
    }

    private static void assertThatEachChangeIsGoodForSomething(Amendments amendments, String as) {
        if (amendments.goal() == Goal.ALIGNMENT) {
            return;
        }
        for (var amendment : amendments.smallest()) {
            for (var change : amendment.changes()) {
                var isAllThatIsThere = change.before().isEmpty()
                        && amendment
                                .evaluation()
                                .proposal()
                                .provisions()
                                .keySet()
                                .equals(Set.of(change.provision()));
                assertThat(isAllThatIsThere
                                || change.removes().size() + change.averts().size() > 0)
                        .as(as + ", " + change)
                        .isTrue();
            }
        }
    }

    private static int changes(List<Integer> choice) {
        return (int) choice.stream().filter(option -> option != 0).count();
    }

    private static List<Integer> choice(Space space, Amendment amendment) {
        return space.slots().stream()
                .map(slot -> amendment.changes().stream()
                        .filter(change -> change.provision().equals(slot.provision()))
                        .findFirst()
                        .map(change -> IntStream.range(0, slot.options().size())
                                .filter(option ->
                                        slot.options().get(option).term().equals(change.after()))
                                .findFirst()
                                .orElseThrow())
                        .orElse(0))
                .toList();
    }
}
