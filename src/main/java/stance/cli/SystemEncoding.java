package stance.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;

/** What of a command line Java could not read, since it takes arguments and names of files in the locale's encoding. */
final class SystemEncoding {

    private SystemEncoding() {}

    /** A problem where an argument, or the name of the working folder, has lost characters. */
    static List<Problem> unreadable(String... arguments) {
        var encoding =
                Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder();
        return Stream.concat(Stream.of(System.getProperty("user.dir")), Stream.of(arguments))
                // What stands for lost bytes, U+FFFD, is in no encoding but those of Unicode.
                .filter(text -> !encoding.canEncode(text))
                .map(SystemEncoding::problem)
                .limit(1)
                .toList();
    }

    private static Problem problem(String name) {
        return new Problem(
                "locale.encoding",
                Severity.ERROR,
                Place.of("stance"),
                Phrase.of("\"%s\" has characters that the locale of this process does not have.", name),
                Phrase.of("Set the variable LC_ALL to a UTF-8 locale such as C.UTF-8; \"locale -a\" lists them."));
    }
}
