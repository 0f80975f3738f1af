package stance.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which scenario is next; one of each thread. */
@State(Scope.Thread)
public class Turn {

    private int next;

    <T> T next(List<T> items) {
        next = (next + 1) % items.size();
        return items.get(next);
    }
}
