package stance;

/** What an attack would call: it remembers whether any code of a pack has ever run. */
public final class Canary {

    private static volatile boolean sprung;

    private Canary() {}

    /** Called by code in a pack, if a pack could run code. */
    public static boolean spring() {
        sprung = true;
        return true;
    }

    /** Whether code of a pack has run. */
    public static boolean hasSprung() {
        return sprung;
    }
}
