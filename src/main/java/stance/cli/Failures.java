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
import stance.problem.Nearest;
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
                noCommand(misuse)
                        .map(name -> Phrase.of("There is no command \"%s\".", name))
                        .orElse(Phrase.verbatim(sentence(misuse))),
                nearest(misuse).orElse(Phrase.verbatim(hint(misuse))));
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

    /** What stands where a command must. */
    private static Optional<String> noCommand(ParameterException misuse) {
        return misuse instanceof UnmatchedArgumentException unmatched
                        && !unmatched.isUnknownOption()
                        && !misuse.getCommandLine().getSubcommands().isEmpty()
                ? unmatched.getUnmatched().stream().findFirst()
                : Optional.empty();
    }

    /** The command that was meant, or the option; a letter alone is near to every other. */
    private static Optional<Phrase> nearest(ParameterException misuse) {
        var command = noCommand(misuse);
        if (command.isPresent()) {
            return command.map(name ->
                    Nearest.hint(name, misuse.getCommandLine().getSubcommands().keySet()));
        }
        return misuse instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()
                ? unmatched.getUnmatched().stream()
                        .filter(option -> option.startsWith("--"))
                        .findFirst()
                        .map(option -> option.replaceFirst("=.*", ""))
                        .flatMap(option -> Nearest.closest(
                                option,
                                misuse.getCommandLine()
                                        .getCommandSpec()
                                        .optionsMap()
                                        .keySet()))
                        .map(option -> Phrase.of("Maybe you meant \"%s\".", option))
                : Optional.empty();
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
