package stance.pack.record;

import java.util.Arrays;

/** A text that stands where somebody has something to write still: what begins a pack puts it there, and lint finds it. */
public enum ToBeWritten {
    TITLE("A title to be written"),
    TRANSLATION("A translation to be written"),
    MISSING("what is missing, to be written"),
    NOTE("Still to be done: "),
    SCENARIO("To be written: "),
    EXAMPLE_PACK("An example to begin with: "),
    EXAMPLE_QUOTE("These words are an example; "),
    EXAMPLE_NOTE("An example: say how the words were read."),
    EXAMPLE_SOURCE("An example, to be replaced by ");

    private final String words;

    ToBeWritten(String words) {
        this.words = words;
    }

    /** Its words, or those that it begins with. */
    public String words() {
        return words;
    }

    /** Whether a text holds one, and so is not written yet. */
    public static boolean isIn(String text) {
        return Arrays.stream(values()).anyMatch(kind -> text.contains(kind.words));
    }
}
