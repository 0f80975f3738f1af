package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;

@DisplayName("./stance, installed in a folder with an accent, on files with accents")
class LauncherTest {

    /** As a shell writes it in ASCII: this JVM may be one that knows no accents either. */
    private static final String ACCENTED = "$(printf 'operaci\\303\\263n')";

    @TempDir
    private Path folder;

    private record Run(int status, String said) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(File.separatorChar == '/', "the launcher is for a POSIX shell");
        Files.createDirectories(folder.resolve("home/target"));
        Files.copy(Path.of("stance"), folder.resolve("home/stance"));
        try (var jar = Files.newOutputStream(folder.resolve("home/target/stance.jar"))) {
            new JarOutputStream(jar, program()).close();
        }
        TestPack.in(Files.createDirectory(folder.resolve("rules")))
                .declarations("""
                        declare enum Country MEXICO("M\u00e9xico"), UNITED_STATES("US"), CANADA("Canada"); label : String end
                        declare Sale extends Provision good : String end
                        """)
                .rules(TestPack.rule("MX-1", "$sale : Sale( good == \"caf\u00e9\" )", "stance.rulesOut( $sale );")
                        .replace("A title", "On caf\u00e9s"));
        Files.writeString(folder.resolve("scenario.json"), """
                { "pack": "test-pack", "title": "A", "asOf": "2026-01-31", "parties": ["MEXICO"],
                  "provisions": { "p": { "type": "Sale", "good": "caf\u00e9" } } }
                """);
        assertThat(shell("C", "mv home @ && mv scenario.json @.json").status()).isZero();
    }

    /** A jar without content that leads to the classes under test. */
    private static Manifest program() {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(classes.split(File.pathSeparator))
                        .map(part -> Path.of(part).toUri().toString())
                        .collect(Collectors.joining(" ")));
        return manifest;
    }

    /** Runs a script, in which @ stands for the name with an accent. */
    private Run shell(String locale, String script) throws IOException {
        var command = new ProcessBuilder("sh", "-c", script.replace("@", ACCENTED))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        var environment = command.environment();
        environment.put("LC_ALL", locale);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("STANCE_CACHE", "off");
        environment.put("STANCE_JAVA_OPTS", "-Dfile.encoding=US-ASCII -Duser.language=tr");
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.onExit().join().exitValue(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8", "no_SUCH.UTF-8"})
    void evaluatesTheSameInEachLocale(String locale) throws IOException {
        var run = shell(locale, "./@/stance evaluate @.json --cross-check --fail-on negotiable");

        assertThat(run.said()).contains("NEGOTIABLE", "MX-1");
        assertThat(run.status()).isEqualTo(ExitCode.NO);
    }

    @Test
    void findsWhatIsLookedForWithAnAccent() throws IOException {
        var run = shell("C", "./@/stance list stances --search \"$(printf 'CAF\\303\\211')\"");

        assertThat(run.said()).contains("MX-1");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate @.json", "list stances --search @"})
    void saysInOneMessageWhatJavaCouldNotReadWithoutTheLauncher(String arguments) throws IOException {
        var run = shell("C", "mv @/target/stance.jar . && $JAVA_HOME/bin/java -jar stance.jar " + arguments);

        assertThat(run.said()).contains("LC_ALL").doesNotContain("\tat ", "Exception");
        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void saysInOneMessageThatTheWorkingFolderCouldNotBeRead() throws IOException {
        var run = shell(
                "C", "jar=$PWD/jar && mv @/target/stance.jar jar && cd @ && $JAVA_HOME/bin/java -jar $jar list packs");

        assertThat(run.said()).contains("LC_ALL").doesNotContain("\tat ", "Exception");
        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void beginsAPackWhereTheUserIsAndLeavesItsOwnFolderAlone() throws IOException {
        var run = shell("C", """
                before=$(find @ | sort)
                mkdir elsewhere && cd elsewhere
                ../@/stance new pack water && ../@/stance evaluate scenarios/water/first-proposal.json || exit 9
                test "$before" = "$(cd .. && find @ | sort)" || exit 8
                """);

        assertThat(run.status()).as(run.said()).isZero();
        assertThat(folder.resolve("elsewhere/rules/water/pack.json")).exists();
    }

    @Test
    void saysInOneMessageThatThereIsNoLocaleToReadItsOwnFolder() throws IOException {
        var run = shell("C", """
                mkdir bin
                printf '#!/bin/sh\\necho ANSI_X3.4-1968\\n' >bin/locale
                chmod +x bin/locale
                PATH=$PWD/bin:$PATH ./@/stance list packs
                """);

        assertThat(run.said())
                .startsWith("stance: there is no UTF-8 locale here")
                .doesNotContain("\tat ");
        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    }
}
