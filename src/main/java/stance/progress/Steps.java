package stance.progress;

import java.util.function.IntConsumer;

/** The parts of some work, one after the other. Told by one thread; what is done in a part, by several. */
@FunctionalInterface
public interface Steps {

    /** A part begins, of so many things; takes how many of them are done. */
    IntConsumer begin(String what, int all);

    /** Says nothing. */
    Steps SILENT = (what, all) -> done -> {};
}
