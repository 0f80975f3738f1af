package stance.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stance.mcp.Assistants;
import stance.mcp.Question;
import stance.mcp.ToolReply;
import stance.report.words.ProgramVersion;

/** {@code stance mcp}: the questions that only read, for assistants. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = {
            "Answers assistants by the Model Context Protocol over standard input and",
            "output: evaluate, explain, compare, sweep, amend, ask and lists, in the JSON",
            "of the command line. It reads packs and scenarios, and writes nothing.",
            "Assistants start it themselves."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  stance mcp", "  stance mcp --rules my-rules"})
final class McpCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RulesOption rules = new RulesOption();

    McpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Assistants.serve(terminal.in(), this::print, ProgramVersion.get(), this::reply);
        return ExitCode.DONE;
    }

    private void print(String lines) {
        terminal.out().print(lines);
        terminal.out().flush();
    }

    /** As the command line itself answers. */
    private ToolReply reply(Question question) {
        var arguments = new ArrayList<>(question.arguments());
        rules.folder().ifPresent(folder -> arguments.add("--rules=" + folder));
        var out = new StringWriter();
        var err = new StringWriter();
        var asked = Terminal.asked(
                new ByteArrayInputStream(question.input().getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                terminal.language());
        var status = Main.run(asked, arguments.toArray(String[]::new));
        return new ToolReply(status >= ExitCode.REFUSED, out.toString().isBlank() ? err.toString() : out.toString());
    }
}
