package stance.pack.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Repair;

/**
 * Something that is written otherwise than DRL has it, and by which one thing alone can be meant.
 *
 * @param from the first token that is to go
 * @param to the token behind the last one; the same where something is only put in, behind the token before
 * @param pieces the tokens that belong there
 * @param instead the text that belongs there
 * @param message empty where it is told when the field is known
 */
record Slip(int from, int to, List<String> pieces, String instead, String code, Phrase message, Phrase hint) {

    /** Stands for the type of a constant that is written without one; no type begins with a small letter. */
    static final String UNTYPED = "untyped";

    /** One token in the place of others. */
    static Slip of(int from, int to, String piece, String code, Phrase message) {
        return new Slip(
                from,
                to,
                List.of(piece),
                piece,
                code,
                message,
                Phrase.of("Write %s in its place.", Phrase.verbatim(piece)));
    }

    /** A token that is missing before another one. */
    static Slip missing(int before, String piece, String instead, Phrase hint) {
        return new Slip(
                before,
                before,
                List.of(piece),
                instead,
                "profile.missing",
                Phrase.of("Here \"%s\" is missing.", piece),
                hint);
    }

    /** A sign that is missing right before a token, where it is written to it. */
    static Slip missingSign(String sign, List<String> pieces, int at, String token, Phrase hint) {
        var all = new ArrayList<>(pieces);
        all.add(token);
        return new Slip(
                at, at + 1, all, sign + token, "profile.missing", Phrase.of("Here \"%s\" is missing.", sign), hint);
    }

    /** A token that is to go. */
    static Slip superfluous(int at, String token) {
        return new Slip(
                at,
                at + 1,
                List.of(),
                "",
                "profile.superfluous",
                Phrase.of("This \"%s\" is one too many.", token),
                Phrase.of("Leave it out."));
    }

    /** A name that stands where a constant is expected: which type it is of is known with the field. */
    static Slip untyped(int at, String name) {
        return new Slip(at, at + 1, List.of(UNTYPED, ".", name), "", "", Phrase.NONE, Phrase.NONE);
    }

    /** Notes it, unless it is told later. */
    void note(String file, Tokens tokens, Problems problems) {
        if (message.isEmpty()) {
            return;
        }
        var place = Place.of(file, from == to ? tokens.behind(from - 1) : tokens.at(from));
        var found = from == to ? "" : tokens.written(from, to - 1);
        var repair = found.contains("\n") ? Optional.<Repair>empty() : Optional.of(new Repair(place, found, instead));
        problems.error(code, place, message, hint, repair);
    }
}
