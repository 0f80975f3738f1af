package stance.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.web.reply.ReplyException;

/**
 * On which version of a file a request may be carried out: {@code If-Match} and {@code If-None-Match} of RFC 9110, section
 * 13.1. What is there is changed only for who says which version they mean (RFC 6585, section 3).
 */
record Precondition(Optional<String> match, Optional<String> noneMatch) {

    private static final String ANY = "*";

    /** Only where there is nothing yet. */
    static final Precondition NEW = new Precondition(Optional.empty(), Optional.of(ANY));

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");
    private static final Pattern TAGS = Pattern.compile(TAG + "(?:[ \\t]*+,[ \\t]*+" + TAG + ")*+");

    /**
     * What a request says.
     *
     * @throws RefusedException if it cannot be read
     */
    static Precondition of(Context context) {
        return new Precondition(header(context, "If-Match"), header(context, "If-None-Match"));
    }

    private static Optional<String> header(Context context, String name) {
        var value = Optional.ofNullable(context.header(name)).map(String::strip);
        if (value.isPresent()
                && !value.get().equals(ANY)
                && !TAGS.matcher(value.get()).matches()) {
            throw new RefusedException(List.of(new Problem(
                    "request.header",
                    Severity.ERROR,
                    Place.of(name),
                    Phrase.of("\"%s\" is no version.", value.get()),
                    Phrase.of("It is the ETag that came when it was read, with its quotes; or several, with commas"
                            + " between them; or *."))));
        }
        return value;
    }

    /**
     * Passes only where the version that is there is one of those that are meant.
     *
     * @param current the version that is there; empty where there is none
     * @throws ReplyException 412 if it is another one, 428 if none is named
     */
    void check(String name, Optional<Version> current) {
        if (match.isPresent() && current.isEmpty()) {
            throw failed(Phrase.of("There is no file \"%s\" any more. Nothing was saved.", name));
        }
        if (match.isPresent()
                && !current.filter(there -> names(match.get(), there, false)).isPresent()) {
            throw failed(Phrase.of(
                    "The file \"%s\" has changed since it was read. Nothing was saved: read it again and make the"
                            + " change on that, or save under another name.",
                    name));
        }
        if (noneMatch.isPresent()
                && current.filter(there -> names(noneMatch.get(), there, true)).isPresent()) {
            throw failed(Phrase.of("There is a file \"%s\" already. Nothing was saved: choose another name.", name));
        }
        if (current.isPresent() && match.isEmpty()) {
            throw new ReplyException(
                    ReplyException.PRECONDITION_REQUIRED,
                    Phrase.of(
                            "There is a file \"%s\". Say in the header If-Match which version is to be changed: the"
                                    + " ETag that came when it was read.",
                            name));
        }
    }

    /** Only a strong tag says that all bytes are the same (RFC 9110, section 8.8.3.2). */
    private static boolean names(String header, Version version, boolean alsoWeak) {
        return header.equals(ANY)
                || TAG.matcher(header)
                        .results()
                        .filter(tag -> alsoWeak || tag.group(1) == null)
                        .anyMatch(tag -> tag.group(2).equals(version.tag()));
    }

    private static ReplyException failed(Phrase detail) {
        return new ReplyException(ReplyException.PRECONDITION_FAILED, detail);
    }
}
