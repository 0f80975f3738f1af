package stance.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.document.Document;
import stance.report.words.Glossary;

/** {@code stance help}: how a command is used, or what a word means. */
@Command(
        name = "help",
        description = "Shows how a command is used, or what a word means.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance help evaluate", "  stance help list stances", "  stance help red line"})
final class HelpCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "COMMAND or WORD", description = "Nothing: all commands, and all words.")
    private List<String> asked = List.of();

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var program = spec.root().commandLine();
        var command = command(program);
        var word = String.join(" ", asked).toLowerCase(Locale.ROOT);
        var meaning = Glossary.meaning(word);
        if (command.isPresent()) {
            command.get().usage(program.getOut());
            if (asked.isEmpty()) {
                say(Phrase.of("Words that \"stance help WORD\" explains: %s.", Phrase.listed(Glossary.words(), ", ")));
            }
        } else if (meaning.isPresent()) {
            say(Phrase.of("%s: %s.", word, meaning.get()));
        } else {
            terminal.tell(List.of(unknown(String.join(" ", asked), program)));
            return ExitCode.REFUSED;
        }
        return ExitCode.DONE;
    }

    private Optional<CommandLine> command(CommandLine program) {
        var found = Optional.of(program);
        for (var name : asked) {
            found = found.flatMap(
                    line -> Optional.ofNullable(line.getSubcommands().get(name)));
        }
        return found;
    }

    private void say(Phrase words) {
        var nowhere = Optional.<OutputFile>empty();
        var document = Document.of(words, body -> body.paragraph(words));
        Output.write(Format.TEXT.show(document, terminal.style(nowhere), terminal.language()), nowhere, terminal);
    }

    private static Problem unknown(String word, CommandLine program) {
        var known = new TreeSet<>(Glossary.words());
        known.addAll(program.getSubcommands().keySet());
        return new Problem(
                "help.unknown",
                Severity.ERROR,
                Place.of("stance help"),
                Phrase.of("\"%s\" is neither a command nor a word of the glossary.", word),
                Nearest.closest(word, known)
                        .map(near -> Nearest.hint(word, known))
                        .orElseGet(() -> Phrase.sentences(
                                Phrase.of("\"stance help\" names all that it explains."),
                                Phrase.of(
                                        "What proposals may contain is found by \"stance list vocabulary --search %s\".",
                                        word))));
    }
}
