package stance.report.gate;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows the characters that would do something instead of being seen, each as a backslash, a u and its number: controls
 * steer terminals, line breaks write lines of their own into what programs read line by line, bidirectional controls turn
 * the reading around, and single surrogates are no text at all. The beginning of a command to a runner of CI, which
 * reads what a program prints, is shown so as well: two colons at the beginning of a line, and {@code ##[} or
 * {@code ##name[} anywhere (<a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">GitHub</a>,
 * Azure Pipelines and TeamCity). In JSON it is the escape for just this character, so that nothing changes there;
 * elsewhere it cannot be told from the same six characters. Each writer of a format applies it last.
 */
public final class Visible {

    /** Causes may go in a circle. */
    private static final int MOST_CAUSES = 20;

    private Visible() {}

    /** A line, or a part of one, without its end. */
    public static String line(String text) {
        return shown(text, "");
    }

    /** Lines whose ends the writer has made. */
    public static String lines(String text) {
        return shown(text, "\n");
    }

    /** A bug and its causes, each with where it was. Their messages may hold anybody's words. */
    public static String trace(Throwable bug) {
        return Stream.iterate(bug, each -> each != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(Visible::frames)
                .collect(Collectors.joining("Caused by: "));
    }

    private static String frames(Throwable bug) {
        return line(bug.toString()) + "\n"
                + Stream.of(bug.getStackTrace())
                        .map(frame -> "\tat " + line(frame.toString()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String shown(String text, String kept) {
        StringBuilder shown = null;
        for (var i = 0; i < text.length(); i++) {
            var isHidden = isCommand(text, i) || (isHidden(text, i) && kept.indexOf(text.charAt(i)) < 0);
            if (isHidden && shown == null) {
                shown = new StringBuilder(text.substring(0, i));
            }
            if (shown != null) {
                shown.append(
                        isHidden
                                ? String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(i))
                                : String.valueOf(text.charAt(i)));
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean isHidden(String text, int at) {
        var character = text.charAt(at);
        if (character >= ' ' && character < 0x7F) {
            return false;
        } else if (Character.isHighSurrogate(character)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        } else if (Character.isLowSurrogate(character)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character < 0xA0
                || (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF
                || character >= 0xFFFE;
    }

    private static boolean isCommand(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> text.startsWith("::", at) && isBlankBefore(text, at);
            case '#' -> text.startsWith("##", at) && endsInBracket(text, at + 2);
            default -> false;
        };
    }

    private static boolean isBlankBefore(String text, int at) {
        var line = text.lastIndexOf('\n', at) + 1;
        return text.substring(line, at).isBlank();
    }

    private static boolean endsInBracket(String text, int from) {
        var end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.startsWith("[", end);
    }
}
