package stance.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.function.Function;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;
import org.kie.internal.event.rule.RuleEventManager;
import stance.pack.Engine.TooManyFiringsException;

/**
 * Facts that are exchanged one by one, and the matches of the rules among them: only what a change touches is matched
 * anew. Belongs to one thread; to be closed.
 *
 * @param <T> what is kept of a match for as long as it lasts
 */
public final class LiveSession<T> implements AutoCloseable {

    private final KieSession session;
    private final IdentityHashMap<Object, FactHandle> handles = new IdentityHashMap<>();
    // Drools tells of the end of a match with the same object as of its firing.
    private final IdentityHashMap<Match, T> matches = new IdentityHashMap<>();

    LiveSession(KieSession session, StanceBoard board, Function<Match, T> begin) {
        this.session = session;
        session.setGlobal("stance", board);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                matches.put(event.getMatch(), begin.apply(event.getMatch()));
                if (matches.size() >= Engine.MAX_FIRINGS) {
                    event.getKieRuntime().halt();
                }
            }
        });
        ((RuleEventManager) session).addEventListener(new RuleEventListener() {
            @Override
            public void onDeleteMatch(Match match) {
                matches.remove(match);
            }
        });
    }

    /** A fact joins the others. */
    public void insert(Object fact) {
        handles.put(fact, session.insert(fact));
    }

    /** A fact leaves. */
    public void delete(Object fact) {
        session.delete(handles.remove(fact));
    }

    /**
     * What is kept of the matches among the facts that are there now, in no particular order.
     *
     * @param known how many firings are known of facts that are marked as judged; they count towards the limit
     * @throws TooManyFiringsException beyond {@link Engine#MAX_FIRINGS}
     */
    public Collection<T> matches(int known) {
        FullFiring.of(session);
        if (matches.size() + known >= Engine.MAX_FIRINGS) {
            throw new TooManyFiringsException();
        }
        return Collections.unmodifiableCollection(matches.values());
    }

    @Override
    public void close() {
        session.dispose();
    }
}
