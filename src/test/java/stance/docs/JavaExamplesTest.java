package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each example runs after those before it, and what stands below it is what it prints; {@code -Dgolden=write} puts that right. */
@DisplayName("The examples in Java")
class JavaExamplesTest {

    private static final boolean REWRITES = "write".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> printWhatIsShown() throws IOException {
        var document = Document.all().stream()
                .filter(each -> each.path().equals(Path.of("docs/java.md")))
                .findFirst()
                .orElseThrow();
        var printed = new ByteArrayOutputStream();
        var shell = JShell.builder()
                .executionEngine("local")
                .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        var tests = new ArrayList<DynamicTest>();
        var grown = new int[1];
        for (var block : document.blocks()) {
            if (block.language().equals("java")) {
                tests.add(dynamicTest("line " + block.line(), () -> run(shell, block.text(), printed)));
            } else if (block.language().equals("text")) {
                tests.add(dynamicTest("line " + block.line() + ": output", () -> {
                    var lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
                    if (REWRITES && !lines.equals(block.lines())) {
                        document.replace(block, grown[0], lines);
                        grown[0] += lines.size() - block.lines().size();
                    } else {
                        assertThat(block.lines()).isEqualTo(lines);
                    }
                }));
            }
        }
        return tests.stream().onClose(shell::close);
    }

    private static void run(JShell shell, String text, ByteArrayOutputStream printed) {
        printed.reset();
        var out = System.out;
        // What runs in this process prints where this process does.
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            var analysis = shell.sourceCodeAnalysis();
            for (var left = analysis.analyzeCompletion(text); ; left = analysis.analyzeCompletion(left.remaining())) {
                for (var event : shell.eval(left.source())) {
                    var said = shell.diagnostics(event.snippet())
                            .map(each -> each.getMessage(null))
                            .collect(Collectors.joining("; "));
                    assertThat(event.status()).as("%s: %s", left.source(), said).isEqualTo(Status.VALID);
                    assertThat(event.exception()).as(left.source()).isNull();
                }
                if (left.remaining().isBlank()) {
                    return;
                }
            }
        } finally {
            System.setOut(out);
        }
    }
}
