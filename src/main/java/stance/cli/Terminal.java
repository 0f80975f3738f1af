package stance.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.report.gate.Visible;
import stance.report.terminal.Style;

/**
 * The streams that commands use, and what the reader's terminal can show.
 *
 * @param isInteractive whether a person sits there, who reads and answers
 * @param style for what goes to {@code out}
 * @param language in which conditions are given to programs, and problems to everyone
 * @param underway where work that takes long is announced
 */
record Terminal(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean isInteractive,
        Style style,
        Language language,
        Underway underway) {

    /** The streams of the process; colours as {@code NO_COLOR} and the terminal allow. */
    static Terminal ofProcess(InputStream in, PrintWriter out, PrintWriter err) {
        // picocli knows NO_COLOR (no-color.org), CLICOLOR and whether the output is a terminal.
        var colour = Ansi.AUTO.enabled();
        return new Terminal(
                in,
                out,
                err,
                isOfPerson(),
                new Style(colour, !colour || showsUnicode(), width()),
                spoken(),
                new Underway());
    }

    /** Other streams, without colours. */
    static Terminal plain(InputStream in, PrintWriter out, PrintWriter err) {
        return asked(in, out, err, Language.ENGLISH);
    }

    /** Other streams, without colours, for a program that asks on behalf of who reads this language. */
    static Terminal asked(InputStream in, PrintWriter out, PrintWriter err, Language language) {
        return new Terminal(in, out, err, false, Style.PLAIN, language, new Underway());
    }

    /** Says something to people, in a line of its own. */
    void say(String line) {
        out.print(Visible.line(line) + "\n");
        out.flush();
    }

    /** Says in a line what was done beside the result. */
    void note(Phrase line) {
        err.print(Visible.line(line.in(language)) + "\n");
        err.flush();
    }

    /** Tells people problems: where, what is wrong, the place in its line, and how to mend it. */
    void tell(List<Problem> problems) {
        for (var problem : problems) {
            var line =
                    Phrase.of("%s: %s: %s", problem.place(), problem.severity().words(), problem.message());
            err.print(Visible.line(line.in(language)) + "\n");
            Excerpt.of(problem.place(), style.width()).forEach(part -> err.print(part + "\n"));
            if (!problem.hint().isEmpty()) {
                err.print("  " + Visible.line(problem.hint().in(language)) + "\n");
            }
        }
        err.flush();
    }

    /** How what goes to the file is shown, or else to standard output: colours are for the terminal alone. */
    Style style(Optional<OutputFile> file) {
        return file.isEmpty() ? style : Style.PLAIN;
    }

    /** The language that the environment asks for. */
    static Language spoken() {
        return Optional.ofNullable(System.getenv(Language.VARIABLE))
                .map(Language::liked)
                .orElse(Language.ENGLISH);
    }

    /** From Java 22 on there is a console in any case, and it says itself whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // Before that there is none where there is no terminal.
    private static boolean isOfPerson() {
        var console = System.console();
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before) {
            return true;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int width() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("[1-9]\\d{1,3}"))
                .map(Integer::parseInt)
                .map(columns -> Math.max(40, Math.min(columns, 200)))
                .orElse(Style.DEFAULT_WIDTH);
    }

    /**
     * By the variables of POSIX that name the character set of a terminal, the first that is set, or as they were
     * before the launcher set them for the sake of names of files.
     */
    private static boolean showsUnicode() {
        return Stream.concat(
                        Stream.of(System.getProperty("stance.locale", "")),
                        Stream.of("LC_ALL", "LC_CTYPE", "LANG").map(System::getenv))
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .map(value -> value.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8"))
                // Where nothing is set (Windows, some IDEs), the terminal is likely to be a modern one.
                .orElse(true);
    }
}
