package stance.report.document;

import java.util.List;
import java.util.function.Consumer;
import stance.language.Phrase;

/** Fills a list of labels and what is to be said under each. */
public final class Facts {

    private final List<Block.Fact> facts;

    Facts(List<Block.Fact> facts) {
        this.facts = facts;
    }

    /** A label and words. */
    public Facts add(Phrase label, Phrase words) {
        return add(label, line -> line.text(words));
    }

    /** A label and a line. */
    public Facts add(Phrase label, Consumer<Inlines> words) {
        return add(line -> line.strong(label), words);
    }

    /** A label that is a line of its own kind, and a line. */
    public Facts add(Consumer<Inlines> label, Consumer<Inlines> words) {
        facts.add(new Block.Fact(Line.of(label), Line.of(words)));
        return this;
    }
}
