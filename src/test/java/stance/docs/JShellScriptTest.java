package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The script in {@code docs/notebooks} as its reader starts it, on the classes that are tested. */
@DisplayName("The JShell script")
class JShellScriptTest {

    @Test
    void showsEachProposalAndVariantWithTheWordsThatItRestsOn() throws Exception {
        var printed = new ByteArrayOutputStream();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        var status = JavaShellToolBuilder.builder()
                .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .persistence(new HashMap<>())
                .start("--class-path", classes, "docs/notebooks/variants.jsh");

        assertThat(status).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(20)
                .allMatch(line ->
                        line.matches("[ a-z0-9.-]+ (CONFLICT|NEGOTIABLE|UNDETERMINED|AGREEMENT) +\\{.+\\} \\[.*\\]"))
                .anyMatch(line -> line.startsWith("answer-of-27-october.json ") && line.contains("CONDITIONAL"));
    }
}
