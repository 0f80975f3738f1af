package stance.pack;

import org.kie.api.runtime.KieSession;
import stance.work.StoppedException;

/** Fires all rules that match, as long as somebody waits for it. */
final class FullFiring {

    private FullFiring() {}

    /** @throws StoppedException if the thread is interrupted, before or meanwhile; the session is of no use then */
    static void of(KieSession session) {
        StoppedException.ifInterrupted();
        // Not thrown from within, where Drools would not clean up: what is left is passed over.
        session.fireAllRules(match -> !Thread.currentThread().isInterrupted());
        StoppedException.ifInterrupted();
    }
}
