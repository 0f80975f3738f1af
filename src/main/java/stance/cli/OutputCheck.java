package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import stance.find.ScenarioFinder;
import stance.language.Phrase;
import stance.problem.Problems;
import stance.problem.RefusedException;

/**
 * Looks at the outputs of any command before its work begins: each must be known by its ending, be another file than the
 * rest, and be none of those that are read.
 */
final class OutputCheck {

    private static final Set<String> PACK_FILES = Set.of("pack.json", "sources.json");
    /** Of those that lead to one another; there may be a circle of them. */
    private static final int MOST_LINKS = 40;

    private final CommandSpec command;

    private OutputCheck(CommandSpec command) {
        this.command = command;
    }

    /** Checks the outputs of the command that was asked for, and then runs it. */
    static int thenRun(ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (!last.isUsageHelpRequested() && !last.isVersionHelpRequested()) {
            var line = last.commandSpec().commandLine();
            try {
                new OutputCheck(line.getCommandSpec()).check();
            } catch (RefusedException refused) {
                // As if the command itself had refused it.
                throw new ExecutionException(line, "An output is refused.", refused);
            } catch (TypeConversionException unfit) {
                throw new ParameterException(line, unfit.getMessage(), unfit);
            }
        }
        return new RunLast().execute(parsed);
    }

    private void check() {
        var outputs = command.args().stream()
                .filter(arg -> arg.getValue() instanceof OutputFile)
                .toList();
        for (var i = 0; i < outputs.size(); i++) {
            var output = file(outputs.get(i));
            for (var other : outputs.subList(0, i)) {
                refuseTwice(output, name(outputs.get(i)), file(other), name(other));
            }
            refuseIf(isOfPack(output.path()) || isOfPack(real(output.path())), output);
        }
        askAll(command);
        // Only now, since some then know what they read.
        for (var output : outputs) {
            refuseIf(isInput(file(output).path()), file(output));
        }
    }

    private static void askAll(CommandSpec asked) {
        if (asked.userObject() instanceof Checked checked) {
            checked.check();
        }
        asked.mixins().values().forEach(OutputCheck::askAll);
    }

    private static OutputFile file(ArgSpec output) {
        return output.getValue();
    }

    private static String name(ArgSpec output) {
        return output instanceof OptionSpec option ? option.longestName() : output.paramLabel();
    }

    private static void refuseTwice(OutputFile output, String name, OutputFile other, String otherName) {
        if (isSame(output.path(), other.path())) {
            throw output.refused(
                    "output.twice",
                    Phrase.of("%s and %s name the same file.", otherName, name),
                    Phrase.of("Give each a file of its own."));
        }
    }

    private static void refuseIf(boolean isRead, OutputFile output) {
        if (isRead) {
            throw output.refused(
                    "output.input",
                    Phrase.of("This file is read: a result would destroy it."),
                    Phrase.of("Name another file."));
        }
    }

    private boolean isInput(Path file) {
        return Files.isRegularFile(file) && inputs().anyMatch(input -> isSame(input, file));
    }

    private static boolean isOfPack(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && (PACK_FILES.contains(name)
                        || name.matches("pack\\.[a-z]+\\.json")
                        || name.endsWith(".drl")
                        // Elsewhere it may well be the result of another run.
                        || (name.equals("lint.json") && Files.exists(file.resolveSibling("pack.json"))));
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the command reads: the files that its arguments name, and the scenarios in the folders. */
    private Stream<Path> inputs() {
        var named = command.args().stream()
                .filter(arg -> arg.isPositional() || arg.getValue() instanceof Path)
                .flatMap(OutputCheck::values)
                .map(String::valueOf)
                .flatMap(name -> Stream.of(name, name.replaceFirst("#[^#]*$", "")))
                .filter(OutputCheck::isPath)
                .distinct()
                .toList();
        return new ScenarioFinder(InputStream.nullInputStream(), new Problems())
                .find(named).stream().map(ScenarioFinder.Found::path).flatMap(Optional::stream);
    }

    private static Stream<?> values(ArgSpec arg) {
        Object value = arg.getValue();
        return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    }

    private static boolean isPath(String name) {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    /** By whatever spelling or link. A device may be named twice: it takes what it is given. */
    private static boolean isSame(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) {
                return Files.isRegularFile(one) && Files.isSameFile(one, other);
            }
            return place(one).equals(place(other));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a file that is not there yet will be; it may be known by a link that leads to it. */
    private static Path place(Path file) throws IOException {
        var whole = file.toAbsolutePath();
        for (var links = 0; links < MOST_LINKS && Files.isSymbolicLink(whole); links++) {
            whole = whole.resolveSibling(Files.readSymbolicLink(whole));
        }
        var folder = whole.getParent();
        return folder != null && Files.isDirectory(folder)
                ? folder.toRealPath().resolve(whole.getFileName())
                : whole.normalize();
    }
}
