package stance.regress.witness;

/** Why there are more proposals than are tried. */
public enum Untried {
    COUNTED("a rule counts or sums up facts, and more of them are possible"),
    COMPARED("a rule compares fields with each other, and not every pair of values is tried"),
    PARTIES("a rule asks for the parties, and not every group of them is tried"),
    ROOM("there are more combinations than are tried");

    private final String words;

    Untried(String words) {
        this.words = words;
    }

    /** A clause that says so. */
    public String words() {
        return words;
    }
}
