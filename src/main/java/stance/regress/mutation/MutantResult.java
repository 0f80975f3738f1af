package stance.regress.mutation;

import java.util.Optional;
import stance.language.Phrase;

/**
 * What came of a mutant.
 *
 * @param killedBy the id of the first test that fails on it
 * @param witness a scenario that would kill it, of one that survived, where one was found
 * @param reason why it is equivalent; of one that survived without a witness, what was searched; or else empty
 */
public record MutantResult(
        Mutant mutant, Status status, Optional<String> killedBy, Optional<Witness> witness, Phrase reason) {

    /** What becomes of mutants. */
    public enum Status {
        /** A test fails on it that passes without it. */
        KILLED("killed"),
        /** No test fails on it. */
        SURVIVED("survived"),
        /** No test could fail on it, so it does not count. */
        EQUIVALENT("equivalent");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    static MutantResult killed(Mutant mutant, String test) {
        return new MutantResult(mutant, Status.KILLED, Optional.of(test), Optional.empty(), Phrase.NONE);
    }

    static MutantResult survived(Mutant mutant, Witness witness) {
        return new MutantResult(mutant, Status.SURVIVED, Optional.empty(), Optional.of(witness), Phrase.NONE);
    }

    static MutantResult survived(Mutant mutant, Phrase reason) {
        return new MutantResult(mutant, Status.SURVIVED, Optional.empty(), Optional.empty(), reason);
    }

    static MutantResult equivalent(Mutant mutant, Phrase reason) {
        return new MutantResult(mutant, Status.EQUIVALENT, Optional.empty(), Optional.empty(), reason);
    }
}
