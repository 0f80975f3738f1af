package stance.explore.quiz;

import java.util.List;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;

/** Which of many proposals are guessed. */
public final class Selection {

    private static final int MOST = 8;

    private Selection() {}

    /** Whether there is something to tell apart: the parties do not all answer alike. */
    public static boolean isTelling(Evaluation evaluation) {
        return evaluation.outcome().responses().values().stream().distinct().count() > 1;
    }

    /** At most eight of them, in their order and with as many left out between each two. */
    public static <T> List<T> spread(List<T> all) {
        var step = (all.size() + MOST - 1) / MOST;
        return IntStream.range(0, all.size())
                .filter(at -> at % step == 0)
                .mapToObj(all::get)
                .toList();
    }
}
