package stance.report.negotiate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.language.Language;
import stance.negotiate.conflict.Conflict;
import stance.negotiate.conflict.Reasons;
import stance.negotiate.equilibria.Equilibria;
import stance.negotiate.equilibria.Inverse;
import stance.negotiate.equilibria.StateStudy;
import stance.negotiate.equilibria.Temptation;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.InverseStability.Need;
import stance.negotiate.graph.Reading;
import stance.negotiate.graph.UnilateralMove;
import stance.pack.record.Stance;
import stance.problem.Problem;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.StampData;
import stance.report.words.ProgramVersion;
import stance.scenario.Response;

/**
 * Which states of conflicts hold.
 *
 * @param version The version of Stance.
 * @param conflicts One for each proposal or file.
 * @param problems What could not be worked out.
 */
@Published(
        format = "stance.equilibria/1",
        schema = "equilibria-1",
        title = "Equilibria",
        about = "Which packages hold where each party can change what it decides, under the assumptions that it names.")
public record EquilibriaData(String format, String version, List<ConflictData> conflicts, List<ProblemData> problems) {

    /** States beyond these are told of only where they hold or begin the conflict. */
    private static final int MOST_STATES = 10_000;

    public static EquilibriaData of(List<Equilibria> all, List<Problem> problems, Language language) {
        return new EquilibriaData(
                JsonData.formatOf(EquilibriaData.class),
                ProgramVersion.get(),
                all.stream().map(each -> ConflictData.of(each, language)).toList(),
                ProblemData.all(problems, language));
    }

    /**
     * A conflict and what holds in it.
     *
     * @param title What it is about.
     * @param scenario The file of the scenario; left out where the conflict comes without a pack.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param stamp What it takes to repeat it; left out where the conflict comes without a pack.
     * @param sentence The answer in words.
     * @param parties Who decides and prefers, in the order of the file.
     * @param slots What states differ in.
     * @param moves How many moves the parties have by themselves, in all states together.
     * @param statusQuo The number of the state to begin from.
     * @param states Every state, by its number from 1.
     * @param studies States that may hold, the status quo, and those that were asked for, looked at closely.
     * @param inverse What would make a state hold, where that was asked for.
     */
    public record ConflictData(
            String title,
            Optional<String> scenario,
            Optional<String> variant,
            Optional<StampData> stamp,
            String sentence,
            List<PartyData> parties,
            List<SlotData> slots,
            long moves,
            int statusQuo,
            List<StateData> states,
            List<StudyData> studies,
            Optional<InverseData> inverse) {

        static ConflictData of(Equilibria equilibria, Language language) {
            var conflict = equilibria.conflict();
            var words = new EquilibriaWords(equilibria);
            var proposal = conflict.proposal();
            return new ConflictData(
                    conflict.title(),
                    proposal.map(each -> each.file()),
                    proposal.flatMap(each -> each.variant()),
                    conflict.evaluations().stream()
                            .findFirst()
                            .map(evaluation -> StampData.of(proposal.orElseThrow(), evaluation.filters())),
                    words.answer().in(language),
                    IntStream.range(0, conflict.makers().size())
                            .mapToObj(maker -> new PartyData(
                                    conflict.makers().get(maker),
                                    conflict.orders().get(maker).name(),
                                    EquilibriaWords.order(conflict.orders().get(maker))
                                            .in(language)))
                            .toList(),
                    conflict.issues().stream()
                            .map(issue -> new SlotData(
                                    issue.id(),
                                    conflict.control().getOrDefault(issue.id(), Optional.empty()),
                                    issue.options().stream()
                                            .map(option -> option.in(language))
                                            .toList()))
                            .toList(),
                    equilibria.unilateral(),
                    conflict.statusQuo() + 1,
                    IntStream.range(0, conflict.states().size())
                            .filter(state -> conflict.states().size() <= MOST_STATES
                                    || state == conflict.statusQuo()
                                    || equilibria.isEquilibrium(state, Reading.POSSIBLE))
                            .mapToObj(state -> StateData.of(equilibria, state, language))
                            .toList(),
                    equilibria.studies().stream()
                            .map(study -> StudyData.of(conflict, study))
                            .toList(),
                    equilibria.inverse().map(inverse -> InverseData.of(conflict, inverse)));
        }
    }

    /**
     * A party.
     *
     * @param party Its id.
     * @param order Where its preferences come from: CELLS, COUNTS (assumed), STATEMENTS or RANKING.
     * @param prefers The same in words.
     */
    public record PartyData(String party, String order, String prefers) {}

    /**
     * What states differ in.
     *
     * @param slot The id of the provision.
     * @param decidedBy Who decides it; left out where only all parties together do.
     * @param options The names of its options.
     */
    public record SlotData(String slot, Optional<String> decidedBy, List<String> options) {}

    /**
     * A state.
     *
     * @param state Its number.
     * @param options By slot, the name of its option.
     * @param verdict What comes of the package; left out without a pack.
     * @param responses By party, what it makes of the package; left out without a pack.
     * @param holds By concept: CERTAIN, POSSIBLE or NO.
     * @param stable By concept, the parties for which it is stable for certain.
     */
    public record StateData(
            int state,
            Map<String, String> options,
            Optional<String> verdict,
            Optional<Map<String, Response>> responses,
            Map<String, String> holds,
            Map<String, List<String>> stable) {

        static StateData of(Equilibria equilibria, int state, Language language) {
            var conflict = equilibria.conflict();
            var options = new LinkedHashMap<String, String>();
            for (var issue = 0; issue < conflict.issues().size(); issue++) {
                var slot = conflict.issues().get(issue);
                options.put(
                        slot.id(),
                        slot.options()
                                .get(conflict.states().get(state).get(issue))
                                .in(language));
            }
            var holds = new LinkedHashMap<String, String>();
            var stable = new LinkedHashMap<String, List<String>>();
            for (var holding : equilibria.holdings()) {
                var concept = holding.concept().name();
                holds.put(
                        concept,
                        holding.isEquilibrium(state, Reading.CERTAIN)
                                ? Reading.CERTAIN.name()
                                : holding.isEquilibrium(state, Reading.POSSIBLE) ? Reading.POSSIBLE.name() : "NO");
                stable.put(
                        concept,
                        IntStream.range(0, conflict.makers().size())
                                .filter(maker -> holding.isStable(maker, state, Reading.CERTAIN))
                                .mapToObj(conflict.makers()::get)
                                .toList());
            }
            var evaluation = conflict.evaluations().isEmpty()
                    ? Optional.<Evaluation>empty()
                    : Optional.of(conflict.evaluations().get(state));
            return new StateData(
                    state + 1,
                    options,
                    evaluation.map(each -> each.verdict().name()),
                    evaluation.map(each -> each.outcome().responses()),
                    holds,
                    stable);
        }
    }

    /**
     * A state, looked at closely.
     *
     * @param state Its number.
     * @param temptations Who would move where, and what deters it.
     * @param joint Moves that make every one of several parties better off.
     * @param preferredPath From the status quo, each step surely preferred by who takes it; left out where there is none.
     * @param path From the status quo by any steps of single parties; left out where there is none.
     */
    public record StudyData(
            int state,
            List<TemptationData> temptations,
            List<JointData> joint,
            Optional<List<StepData>> preferredPath,
            Optional<List<StepData>> path) {

        static StudyData of(Conflict conflict, StateStudy study) {
            return new StudyData(
                    study.state() + 1,
                    study.temptations().stream()
                            .map(temptation -> new TemptationData(
                                    conflict.makers().get(temptation.maker()),
                                    temptation.to() + 1,
                                    temptation.isOpen(),
                                    stances(conflict, temptation.maker(), study.state(), temptation.to()),
                                    deterrents(conflict, temptation.deterrents()),
                                    behind(conflict, temptation, study.state())))
                            .toList(),
                    study.joint().stream()
                            .map(joint -> new JointData(
                                    joint.coalition().stream()
                                            .sorted()
                                            .map(conflict.makers()::get)
                                            .toList(),
                                    joint.to() + 1))
                            .toList(),
                    study.preferredPath().map(steps -> StepData.all(conflict, steps)),
                    study.path().map(steps -> StepData.all(conflict, steps)));
        }

        private static List<String> stances(Conflict conflict, int maker, int worse, int better) {
            return Reasons.of(conflict, maker, worse, better).stream()
                    .map(Stance::id)
                    .toList();
        }

        /** The stances behind being no better off after an answer than before; steps at the same moment have no last one. */
        private static Map<String, List<String>> behind(Conflict conflict, Temptation temptation, int state) {
            var behind = new LinkedHashMap<String, List<String>>();
            for (var concept : Concept.values()) {
                Optional.ofNullable(temptation.deterrents().get(concept))
                        .flatMap(answer -> answer)
                        .filter(steps -> concept != Concept.SIM)
                        .ifPresent(steps -> behind.put(
                                concept.name(),
                                stances(
                                        conflict,
                                        temptation.maker(),
                                        steps.get(steps.size() - 1).to(),
                                        state)));
            }
            return behind;
        }

        private static Map<String, List<StepData>> deterrents(
                Conflict conflict, Map<Concept, Optional<List<UnilateralMove>>> answers) {
            var deterrents = new LinkedHashMap<String, List<StepData>>();
            for (var concept : Concept.values()) {
                Optional.ofNullable(answers.get(concept))
                        .flatMap(answer -> answer)
                        .ifPresent(steps -> deterrents.put(concept.name(), StepData.all(conflict, steps)));
            }
            return deterrents;
        }
    }

    /**
     * A move that a party has and prefers.
     *
     * @param party Its id.
     * @param to The number of the state that it leads to.
     * @param open Whether its words leave open which of the two it prefers.
     * @param stances The ids of the stances behind the preference.
     * @param deterrents By concept, the answer of the others that keeps it from the move; left out where nothing does.
     * @param deterredBy By concept, the ids of the stances for which the party is no better off after that answer;
     *     none for SIM.
     */
    public record TemptationData(
            String party,
            int to,
            boolean open,
            List<String> stances,
            Map<String, List<StepData>> deterrents,
            Map<String, List<String>> deterredBy) {}

    /**
     * A move of several parties together.
     *
     * @param parties Their ids.
     * @param to The number of the state that it leads to.
     */
    public record JointData(List<String> parties, int to) {}

    /**
     * A move of one party.
     *
     * @param party Its id.
     * @param to The number of the state that it leads to.
     */
    public record StepData(String party, int to) {

        static List<StepData> all(Conflict conflict, List<UnilateralMove> steps) {
            return steps.stream()
                    .map(step -> new StepData(conflict.makers().get(step.maker()), step.to() + 1))
                    .toList();
        }
    }

    /**
     * What would make a state hold.
     *
     * @param state Its number.
     * @param answers For each concept in which it does not hold for certain, and each party for which it is not stable.
     */
    public record InverseData(int state, List<InverseAnswerData> answers) {

        static InverseData of(Conflict conflict, Inverse inverse) {
            return new InverseData(
                    inverse.state() + 1,
                    inverse.answers().stream()
                            .map(answer -> new InverseAnswerData(
                                    answer.concept().name(),
                                    conflict.makers().get(answer.maker()),
                                    answer.othersHold(),
                                    answer.needs().stream().map(NeedData::of).toList()))
                            .toList());
        }
    }

    /**
     * What one party would have to prefer.
     *
     * @param concept The concept.
     * @param party Its id.
     * @param holdsForOthers Whether the state is stable for all others, so that this would make it hold.
     * @param needs All that has to be so.
     */
    public record InverseAnswerData(String concept, String party, boolean holdsForOthers, List<NeedData> needs) {}

    /**
     * One thing that has to be so: the party does not prefer a state, or else none of some others.
     *
     * @param to The number of the state that its move leads to.
     * @param instead Sets of states, of each of which it will do that none is preferred.
     */
    public record NeedData(int to, List<List<Integer>> instead) {

        static NeedData of(Need need) {
            return new NeedData(
                    need.to() + 1,
                    need.instead().stream()
                            .map(set -> set.stream().map(state -> state + 1).toList())
                            .toList());
        }
    }
}
