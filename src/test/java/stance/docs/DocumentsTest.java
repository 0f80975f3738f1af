package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the documents show is what the program does. Each command is run, in a copy of the packs and scenarios for each
 * document; what is shown below it must be what it prints; examples of rules and scenarios must be accepted.
 *
 * <p>{@code ./mvnw test -Dtest=DocumentsTest -Dgolden=write} puts the outputs right. A file that the reader is to write
 * stands in a block whose fence names it: {@code json scenarios/tmec-2026/my.json}.
 */
@DisplayName("The documents")
class DocumentsTest {

    @TestFactory
    Stream<DynamicNode> showWhatTheProgramDoes(@TempDir Path folder) throws IOException {
        var workspace = new Workspace(folder);
        return Document.all().stream()
                .filter(document -> !document.blocks().isEmpty())
                .<DynamicNode>map(document -> dynamicContainer(
                        document.name(), document.path().toUri(), new Reading(document, workspace).tests()))
                .onClose(workspace::close);
    }

    @Test
    void nameTheVersionThatIsBuilt() throws IOException {
        var documents = Document.all();

        assertThat(documents).anyMatch(document -> !Version.in(document.path()).isEmpty());
        assertThat(documents)
                .allSatisfy(document -> assertThat(Version.in(document.path())).allMatch(Version.built()::equals));
    }

    @Test
    void haveAPageForEachPack() throws IOException {
        try (var packs = Files.list(Path.of("rules"))) {
            assertThat(packs.filter(Files::isDirectory).toList())
                    .isNotEmpty()
                    .allSatisfy(pack -> assertThat(Path.of("docs/packs", pack.getFileName() + ".md"))
                            .isRegularFile());
        }
    }
}
