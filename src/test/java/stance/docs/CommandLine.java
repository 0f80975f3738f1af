package stance.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that a reader is to type: {@code ./stance} with its arguments, perhaps with a file for its standard input, and a
 * remark after {@code #} that may name the exit code.
 */
record CommandLine(String text, List<String> arguments, String input, int status) {

    /** Commands that are not run, and why. */
    static final Map<String, String> NOT_RUN = Map.of(
            "./mvnw ", "it is the build, which runs this test",
            "./stance serve", "it goes on until it is stopped; the tests of the page and of the doors start it",
            "source <(", "it changes the reader's shell; what it reads is tested with the command line");

    private static final Pattern WORD = Pattern.compile("#.*|\"([^\"]*)\"|'([^']*)'|[^\\s\"'#]\\S*");
    private static final Pattern STATUS = Pattern.compile("#.*\\bexit code (\\d)\\b");

    private static final String EXPORT = "export ";

    /** Whether it is a command and not what one prints. */
    static boolean isOne(String line) {
        return Stream.concat(Stream.of("./stance", "cat ", EXPORT), NOT_RUN.keySet().stream())
                .anyMatch(line::startsWith);
    }

    /** Whether it is among those that are not run. */
    static boolean isNotRun(String line) {
        return !line.contains("--help") && NOT_RUN.keySet().stream().anyMatch(line::startsWith);
    }

    /** Whether it sets a variable for those that follow. */
    static boolean isExport(String line) {
        return line.startsWith(EXPORT);
    }

    /** The name and the value of a variable that is set. */
    static Map.Entry<String, String> variable(String line) {
        var parts = line.substring(EXPORT.length()).split("=", 2);
        return Map.entry(parts[0], parts[1]);
    }

    static CommandLine of(String line) {
        var words = words(line);
        var status = STATUS.matcher(line);
        var code = status.find() ? Integer.parseInt(status.group(1)) : 0;
        var pipe = words.indexOf("|");
        var isPiped = pipe == 2 && words.get(0).equals("cat");
        var input = isPiped ? words.get(1) : "";
        var command = isPiped ? words.subList(pipe + 1, words.size()) : words;
        if (!command.get(0).equals("./stance")
                || command.stream().anyMatch(List.of("|", ">", ">>", "<", "&&", ";")::contains)) {
            throw new IllegalArgumentException("This cannot be run by the test: " + line);
        }
        return new CommandLine(line, command.subList(1, command.size()), input, code);
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line);
        while (matcher.find() && !matcher.group().startsWith("#")) {
            words.add(Stream.of(1, 2)
                    .map(matcher::group)
                    .filter(quoted -> quoted != null)
                    .findFirst()
                    .orElse(matcher.group()));
        }
        return words;
    }
}
