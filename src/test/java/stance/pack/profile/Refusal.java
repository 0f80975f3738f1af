package stance.pack.profile;

import static org.assertj.core.api.Assertions.assertThat;

import stance.Canary;
import stance.TestPack;

/**
 * A text that the profile refuses, and how.
 *
 * @param construct what it tries, in words
 * @param text what it writes, with {@value #MARK} where the problem is to be located
 * @param named what the message names
 * @param hint a part of the hint
 */
record Refusal(String construct, String text, String named, String hint) {

    /** Stands before the spot of the problem; no case uses it otherwise. */
    static final String MARK = "§";

    static Refusal refusal(String construct, String text, String named, String hint) {
        return new Refusal(construct, text, named, hint);
    }

    /** What is written, without the mark. */
    String plain() {
        return text.replace(MARK, "");
    }

    /** Asserts that the pack, in which this file holds the text, is refused for it, and that no code ran. */
    void verify(TestPack pack, String file, String content) {
        var marked = content.replace(plain(), text);
        var before = marked.substring(0, marked.indexOf(MARK));
        var line = before.split("\n", -1).length;
        var column = before.length() - before.lastIndexOf('\n');

        var problems = pack.file(file, content).problems();

        assertThat(problems).isNotEmpty();
        var first = problems.get(0);
        assertThat(first.place()).hasToString(file + ":" + line + ":" + column);
        assertThat(first.message().toString()).contains(named);
        assertThat(first.hint().toString()).contains(hint);
        assertThat(Canary.hasSprung()).isFalse();
    }

    @Override
    public String toString() {
        return construct;
    }
}
