package stance.pack.profile;

import java.util.Optional;
import stance.language.Phrase;

/** A package that is called as the folder of its pack, with hyphens. */
final class HeaderSlips {

    private HeaderSlips() {}

    static Optional<Slip> find(Tokens tokens) {
        var last = 1;
        while (tokens.is(0, "package") && tokens.touchesNext(last) && !tokens.is(last + 1, ";", ".")) {
            last++;
        }
        if (last == 1 || !tokens.isName(1) || tokens.isEnd(last)) {
            return Optional.empty();
        }
        var written = tokens.written(1, last);
        return written.matches("[A-Za-z][A-Za-z0-9-]*")
                ? Optional.of(Slip.of(
                        1,
                        last + 1,
                        written.replace('-', '_'),
                        "profile.package",
                        Phrase.of("The package is the id of the pack with _ for each -; found \"%s\".", written)))
                : Optional.empty();
    }
}
