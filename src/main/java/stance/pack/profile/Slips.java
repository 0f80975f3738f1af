package stance.pack.profile;

import java.util.List;
import java.util.Optional;

/** What newcomers to DRL write, and what they mean by it. */
final class Slips {

    /** Looks for one kind of slip around a token that the grammar did not expect. */
    @FunctionalInterface
    interface Kind {
        Optional<Slip> find(Tokens tokens, int unexpected, Section section);
    }

    private static final List<Kind> KINDS = List.of(
            TextSlips::find,
            AnnotationSlips::find,
            NumberSlips::find,
            SignSlips::find,
            NameSlips::find,
            WordSlips::find,
            GapSlips::find);

    private Slips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected) {
        var section = Section.of(tokens.list(), unexpected);
        if (section != Section.METADATA && UnexpectedToken.isBehindConstruct(tokens.list(), unexpected)) {
            return Optional.empty();
        }
        return KINDS.stream()
                .flatMap(kind -> kind.find(tokens, unexpected, section).stream())
                .findFirst();
    }
}
