package stance.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import stance.pack.check.FactTypes;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Spot;

/**
 * Questions to the engine: which facts meet these conditions together? Each is compiled as a rule that says nothing, in
 * a base of its own, so that asking never changes an evaluation. Safe for use by several threads.
 *
 * <p>Compiling takes about half a millisecond a question once Drools is warm; asking grows with the number of answers.
 */
public final class Probes {

    /** Stands for the scenario itself among the ids of the facts of an answer; no provision has this id. */
    public static final String SCENARIO = "";

    /** The most answers to all questions together. */
    static final int MAX_ANSWERS = 1_000_000;

    /** No binding of the profile begins like this. */
    private static final String BINDING = "$_";

    private final List<Probe> probes;
    private final KieBase base;
    private final Engine engine;

    private Probes(List<Probe> probes, KieBase base, Engine engine) {
        this.probes = List.copyOf(probes);
        this.base = base;
        this.engine = engine;
    }

    /**
     * A question.
     *
     * @param conditions of a rule of the pack: none has alternatives, and each comes after those that bind what it
     *     compares with
     */
    public record Question(List<Condition> conditions) {
        /** Keeps its own copy. */
        public Question {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * One way to meet the conditions of a question.
     *
     * @param facts the ids of the facts that met its positive patterns, in their order; {@link #SCENARIO} for the
     *     scenario
     * @param figure the result of its accumulation, in words, if it has one
     */
    public record Answer(List<String> facts, Optional<String> figure) {
        /** Keeps its own copy. */
        public Answer {
            facts = List.copyOf(facts);
        }
    }

    static Probes compile(
            String packageName, String packHash, Vocabulary vocabulary, Engine engine, Collection<Question> questions) {
        var asked = List.copyOf(new LinkedHashSet<>(questions));
        var probes = IntStream.range(0, asked.size())
                .mapToObj(number -> Probe.of(asked.get(number), number))
                .toList();
        var rules = probes.stream().map(Probe::rule).toList();
        var text = EngineText.print(packageName, rules, FactTypes.of(vocabulary));
        // The text does not say what the types are; the files of the pack do.
        var base = RuleBases.passing(
                text,
                packHash + '\n' + text,
                engine.isLarge() ? CacheFolder.ofUser().map(CacheFolder::ofQuestions) : Optional.empty(),
                engine.classes());
        return new Probes(probes, base, engine);
    }

    /**
     * The answers to each question, in no order that means anything.
     *
     * @param proposed tells the terms that are being proposed from those of the context
     * @throws Engine.TooManyFiringsException if there are a million answers or more
     */
    public Map<Question, List<Answer>> ask(Scenario scenario, Collection<Term> terms, Predicate<Term> proposed) {
        var answers = new LinkedHashMap<Question, List<Answer>>();
        var all = answers(scenario, terms, proposed);
        for (var i = 0; i < probes.size(); i++) {
            answers.put(probes.get(i).question(), all.get(i));
        }
        return answers;
    }

    /**
     * The same in the order in which the questions were given, without those that were given before.
     *
     * @throws Engine.TooManyFiringsException if there are a million answers or more
     */
    public List<List<Answer>> answers(Scenario scenario, Collection<Term> terms, Predicate<Term> proposed) {
        // Asked now and then: a pool would hold a session for each thread and each subject.
        var session = base.newKieSession();
        try {
            var notes = new Notes(session, probes);
            session.addEventListener(notes);
            session.insert(scenario);
            terms.forEach(term -> session.insert(engine.fact(term, proposed.test(term))));
            FullFiring.of(session);
            if (notes.count >= MAX_ANSWERS) {
                throw new Engine.TooManyFiringsException();
            }
            return notes.answers();
        } finally {
            session.dispose();
        }
    }

    /**
     * A question as a rule.
     *
     * @param bindings of its positive patterns
     * @param figure the binding of its accumulation
     */
    private record Probe(Question question, RuleForm rule, List<String> bindings, Optional<String> figure) {

        static Probe of(Question question, int number) {
            var bindings = new ArrayList<String>();
            var conditions = new ArrayList<Condition>();
            var figure = Optional.<String>empty();
            for (var condition : question.conditions()) {
                if (condition instanceof Pattern pattern) {
                    var binding = pattern.binding().orElse(BINDING + bindings.size());
                    bindings.add(binding);
                    conditions.add(
                            new Pattern(pattern.at(), Optional.of(binding), pattern.type(), pattern.constraints()));
                } else {
                    conditions.add(condition);
                }
                if (condition instanceof Accumulation accumulation) {
                    figure = Optional.of(accumulation.result());
                }
            }
            var rule = new RuleForm(Spot.NOWHERE, Integer.toString(number), List.of(), conditions, List.of());
            return new Probe(question, rule, List.copyOf(bindings), figure);
        }

        Answer answer(Match match) {
            var ids = bindings.stream()
                    .map(binding -> match.getDeclarationValue(binding) instanceof Provision provision
                            ? provision.id()
                            : SCENARIO)
                    .toList();
            return new Answer(ids, figure.map(result -> words(match.getDeclarationValue(result))));
        }
    }

    private static String words(Object figure) {
        return new BigDecimal(figure.toString()).stripTrailingZeros().toPlainString();
    }

    /** Notes the answers of one asking. */
    private static final class Notes extends DefaultAgendaEventListener {

        private final KieSession session;
        private final List<Probe> probes;
        private final List<List<Answer>> answers = new ArrayList<>();
        private int count;

        Notes(KieSession session, List<Probe> probes) {
            this.session = session;
            this.probes = probes;
            probes.forEach(probe -> answers.add(new ArrayList<>()));
        }

        List<List<Answer>> answers() {
            return answers;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            count++;
            if (count >= MAX_ANSWERS) {
                session.halt();
            }
            var number = Integer.parseInt(event.getMatch().getRule().getName());
            answers.get(number).add(probes.get(number).answer(event.getMatch()));
        }
    }
}
