package stance.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.concurrent.ExecutorProviderFactory;
import stance.language.Phrase;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Vocabulary;
import stance.work.StoppedException;

/**
 * The compiled rules of a pack. Safe for use by several threads: each firing takes a session of its own from a pool and
 * gives it back. Holds memory alone, so there is nothing to close.
 */
public final class Engine {

    /**
     * The most firings of one evaluation: far beyond what {@link stance.pack.check.RuleChecker#MAX_PATTERNS} patterns
     * over the facts of an honest scenario give.
     */
    public static final int MAX_FIRINGS = 300_000;

    private final KieSessionsPool sessions;
    private final FactMaker facts;
    private final Map<String, StanceRule> rules;
    private final Set<String> lone;

    private Engine(KieSessionsPool sessions, FactMaker facts, Map<String, StanceRule> rules) {
        this.sessions = sessions;
        this.facts = facts;
        this.rules = rules;
        this.lone = rules.values().stream()
                .filter(rule -> LoneRules.isLone(rule.form()))
                .map(StanceRule::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Engine of(KieBase base, String packageName, Vocabulary vocabulary, Collection<StanceRule> stanceRules) {
        // Drools looks for its own threads with the class loader of whichever thread asks first, which may not find
        // them.
        ExecutorProviderFactory.getExecutorProvider();
        var rules = new HashMap<String, StanceRule>();
        stanceRules.forEach(rule -> rules.put(rule.name(), rule));
        return new Engine(base.newKieSessionsPool(1), FactMaker.of(base, packageName, vocabulary), Map.copyOf(rules));
    }

    /** Other rules, on facts of the same classes. */
    Engine with(KieBase base, Collection<StanceRule> others) {
        var byName = others.stream().collect(Collectors.toUnmodifiableMap(StanceRule::name, Function.identity()));
        return new Engine(base.newKieSessionsPool(1), facts, byName);
    }

    /** The loader of the classes of the facts. */
    ClassLoader classes() {
        return facts.loader();
    }

    /** A fact of this term, for {@link #fire}; it belongs to one evaluation. */
    public Provision fact(Term term, boolean proposed) {
        return facts.make(term, proposed, false);
    }

    /** The same where it is known what the rules that look at one provision alone say of it: they pass over it. */
    public Provision judgedFact(Term term, boolean proposed) {
        return facts.make(term, proposed, true);
    }

    /** Whether there are so many rules that what was compiled of them, and of questions about them, is kept. */
    boolean isLarge() {
        return rules.size() >= RuleBases.MANY;
    }

    /** Whether there are rules that look at more than one provision alone. */
    public boolean isJoining() {
        return lone.size() < rules.size();
    }

    /** Whether each match of the rule is one provision, of which it says the same whatever else there is. */
    public boolean isLone(StanceRule rule) {
        return lone.contains(rule.name());
    }

    /**
     * Fires every rule that matches the facts.
     *
     * @param board told what the rules say
     * @param firing told before each firing which rule it is
     * @throws TooManyFiringsException beyond {@link #MAX_FIRINGS}
     */
    public void fire(Collection<?> given, StanceBoard board, Consumer<StanceRule> firing) {
        fire(given, 0, board, (rule, lone) -> firing.accept(rule));
    }

    /**
     * Fires every rule that matches the facts.
     *
     * @param known how many firings are known of facts that are marked as judged; they count towards the limit
     * @param board told what the rules say
     * @param firing told before each firing which rule it is, and the provision if the rule looks at one alone
     * @throws TooManyFiringsException beyond {@link #MAX_FIRINGS}
     */
    public void fire(
            Collection<?> given, int known, StanceBoard board, BiConsumer<StanceRule, Optional<Provision>> firing) {
        var bound = new Bound(known, firing);
        if (!given.isEmpty()) {
            fire(given, board, bound);
        }
        if (bound.count >= MAX_FIRINGS) {
            throw new TooManyFiringsException();
        }
    }

    private void fire(Collection<?> given, StanceBoard board, Bound bound) {
        var session = sessions.newKieSession();
        try {
            // A session comes back from the pool without its listeners and with its globals unset.
            session.setGlobal("stance", board);
            session.addEventListener(bound);
            given.forEach(session::insert);
            FullFiring.of(session);
        } finally {
            session.dispose();
        }
    }

    /**
     * A session whose facts are exchanged one by one.
     *
     * @param board told what the rules say
     * @param begin told before each firing which rule it is; gives what is kept of the match
     */
    public <T> LiveSession<T> live(StanceBoard board, Function<StanceRule, T> begin) {
        return new LiveSession<>(sessions.newKieSession(), board, match -> begin.apply(rule(match)));
    }

    /**
     * Which rules match the facts, and by which of them; no rule says anything.
     *
     * @throws TooManyFiringsException beyond {@link #MAX_FIRINGS}
     */
    public List<RuleMatch> matches(Collection<?> given) {
        var session = sessions.newKieSession();
        try {
            var matches = new ArrayList<RuleMatch>();
            given.forEach(session::insert);
            session.fireAllRules(match -> {
                StoppedException.ifInterrupted();
                matches.add(RuleMatch.of(rule(match), match));
                if (matches.size() >= MAX_FIRINGS) {
                    throw new TooManyFiringsException();
                }
                return false;
            });
            return matches;
        } finally {
            session.dispose();
        }
    }

    private StanceRule rule(Match match) {
        var rule = rules.get(match.getRule().getName());
        if (rule == null) {
            throw new IllegalStateException("An unknown rule fired: " + match);
        }
        return rule;
    }

    /** Announces each firing and halts at the limit; the limit of fireAllRules is looked at only between rules. */
    private final class Bound extends DefaultAgendaEventListener {

        private final BiConsumer<StanceRule, Optional<Provision>> firing;
        private int count;

        Bound(int known, BiConsumer<StanceRule, Optional<Provision>> firing) {
            this.count = known;
            this.firing = firing;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            count++;
            if (count >= MAX_FIRINGS) {
                event.getKieRuntime().halt();
            }
            var rule = rule(event.getMatch());
            firing.accept(
                    rule,
                    lone.contains(rule.name())
                            ? Optional.of(
                                    (Provision) event.getMatch().getObjects().get(0))
                            : Optional.empty());
        }
    }

    /** Says that the rules match the facts of a scenario in too many ways. */
    public static final class TooManyFiringsException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final Phrase SAID =
                Phrase.of("The rules match the facts of this scenario in %s ways or more.", MAX_FIRINGS);

        TooManyFiringsException() {
            super(SAID.toString());
        }

        /** The same in words for a user. */
        public Phrase said() {
            return SAID;
        }
    }
}
