package stance.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.Match;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Vocabulary;

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

    private Engine(KieSessionsPool sessions, FactMaker facts, Map<String, StanceRule> rules) {
        this.sessions = sessions;
        this.facts = facts;
        this.rules = rules;
    }

    /** Compiles the text. */
    static Engine compile(String packageName, String text, Vocabulary vocabulary, Collection<StanceRule> stanceRules) {
        var base = CompiledBase.of(text);
        var rules = new HashMap<String, StanceRule>();
        stanceRules.forEach(rule -> rules.put(rule.name(), rule));
        return new Engine(base.newKieSessionsPool(1), FactMaker.of(base, packageName, vocabulary), Map.copyOf(rules));
    }

    /** The loader of the classes of the facts. */
    ClassLoader classes() {
        return facts.loader();
    }

    /** A fact of this term, for {@link #fire}; it belongs to one evaluation. */
    public Provision fact(Term term, boolean proposed) {
        return facts.make(term, proposed);
    }

    /**
     * Fires every rule that matches the facts.
     *
     * @param board told what the rules say
     * @param firing told before each firing which rule it is
     * @throws TooManyFiringsException beyond {@link #MAX_FIRINGS}
     */
    public void fire(Collection<?> given, StanceBoard board, Consumer<StanceRule> firing) {
        var session = sessions.newKieSession();
        try {
            // A session comes back from the pool without its listeners and with its globals unset.
            session.setGlobal("stance", board);
            var bound = new Bound(session, firing);
            session.addEventListener(bound);
            given.forEach(session::insert);
            session.fireAllRules();
            if (bound.count >= MAX_FIRINGS) {
                throw new TooManyFiringsException();
            }
        } finally {
            session.dispose();
        }
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

        private final KieSession session;
        private final Consumer<StanceRule> firing;
        private int count;

        Bound(KieSession session, Consumer<StanceRule> firing) {
            this.session = session;
            this.firing = firing;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            count++;
            if (count >= MAX_FIRINGS) {
                session.halt();
            }
            firing.accept(rule(event.getMatch()));
        }
    }

    /** Says that the rules match the facts of a scenario in too many ways. */
    public static final class TooManyFiringsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyFiringsException() {
            super("The rules match the facts of this scenario in " + MAX_FIRINGS + " ways or more.");
        }
    }
}
