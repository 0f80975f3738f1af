package stance.pack.translation;

import java.util.List;
import stance.pack.record.PackInfo;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Vocabulary;

/** What people read in a pack. */
public record PackWords(PackInfo info, Vocabulary vocabulary, List<Stance> stances) {

    /** Keeps its own copy. */
    public PackWords {
        stances = List.copyOf(stances);
    }
}
