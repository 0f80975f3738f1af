package stance.pack;

import java.util.function.Function;

/**
 * What a room works out of a pack once and keeps for as long as the pack lives. The room that needs it holds it in a
 * constant, as {@link ClassValue} does for classes. Safe for use by several threads.
 *
 * @param <T> what is worked out; it must be safe for use by several threads
 */
public final class PerPack<T> {

    private final Function<PolicyPack, T> first;

    /** Something that is worked out when it is asked of a pack for the first time. */
    public PerPack(Function<PolicyPack, T> first) {
        this.first = first;
    }

    /** That of a pack. */
    @SuppressWarnings("unchecked") // What is kept under this key was made here.
    public T of(PolicyPack pack) {
        return (T) pack.kept().computeIfAbsent(this, key -> first.apply(pack));
    }
}
