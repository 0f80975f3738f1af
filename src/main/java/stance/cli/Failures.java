package stance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.ProblemsData;
import stance.report.gate.Visible;

/** Says what went wrong: users' mistakes without a stack trace, bugs with one. */
final class Failures {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command line itself was wrong. */
    int misused(ParameterException misuse, String... arguments) {
        var command = misuse.getCommandLine();
        var problem = new Problem(
                "usage",
                Severity.ERROR,
                Place.of(command.getCommandSpec().qualifiedName()),
                Phrase.verbatim(sentence(misuse)),
                Phrase.verbatim(hint(misuse)));
        return refused(List.of(problem), arguments);
    }

    /** Nothing was done. */
    int refused(List<Problem> problems, String... arguments) {
        print(problems, asksForJson(arguments));
        return ExitCode.REFUSED;
    }

    /** A command did not end well. */
    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof RefusedException refused) {
            return refused(refused.problems(), parsed.originalArgs().toArray(String[]::new));
        }
        terminal.err().println("This is a bug in Stance, not in what you gave it. Please report it with what follows.");
        terminal.err().print(Visible.trace(failure));
        return ExitCode.BUG;
    }

    private void print(List<Problem> problems, boolean asJson) {
        if (asJson) {
            terminal.out().print(JsonData.write(ProblemsData.of(problems, terminal.language()), terminal.language()));
        } else {
            terminal.tell(problems);
        }
    }

    private static String hint(ParameterException misuse) {
        var guesses = new StringWriter();
        UnmatchedArgumentException.printSuggestions(misuse, new PrintWriter(guesses, true));
        return Optional.of(guesses.toString().strip())
                .filter(words -> !words.isEmpty())
                .orElseGet(() ->
                        "See \"" + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help\".");
    }

    private static String sentence(ParameterException misuse) {
        var message = String.valueOf(misuse.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static boolean asksForJson(String... arguments) {
        var words = Arrays.asList(arguments);
        var at = words.indexOf("--format");
        return words.stream().anyMatch("--format=json"::equalsIgnoreCase)
                || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equalsIgnoreCase("json"));
    }
}
