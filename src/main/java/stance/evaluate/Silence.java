package stance.evaluate;

import java.util.List;
import stance.language.Phrase;
import stance.pack.record.Stance;

/**
 * Why a party is silent on a provision. Silence is not agreement.
 *
 * @param findings what the party says beside an answer: what it denied discussing, or what a demand of it would ask
 * @param stances those of the party that answer on such terms, and do not apply here and now, by id
 */
public record Silence(Kind kind, List<Finding> findings, List<Stance> stances) {

    /** Keeps its own copies. */
    public Silence {
        findings = List.copyOf(findings);
        stances = List.copyOf(stances);
    }

    /** The kinds of silence; the first that holds counts. */
    public enum Kind {
        /** The party denied discussing it. */
        DENIED(Phrase.of("denied discussing it")),
        /** A demand of the party looks at a field that is not said. */
        LEAVES_OPEN(Phrase.of("leaves open")),
        /** It has stances on such terms, and none of them applies here and now. */
        SPEAKS_OTHERWISE(Phrase.of("speaks otherwise")),
        /** It has no stance on such terms at all. */
        NOT_ON_RECORD(Phrase.of("not on record"));

        private final Phrase words;

        Kind(Phrase words) {
            this.words = words;
        }

        /** As people read it. */
        public Phrase words() {
            return words;
        }

        /** Whether only an assumption of this very provision may fill it. */
        public boolean isWithheld() {
            return this == DENIED || this == LEAVES_OPEN;
        }
    }
}
