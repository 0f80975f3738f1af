package stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The artifacts that are built beside the program, of its sources, are of its version and use what it uses. */
class ArtifactsTest {

    private static final Map<String, String> MAIN = versions(Path.of("pom.xml"));

    static Stream<Path> artifacts() throws IOException {
        try (var folders = Files.list(Path.of("src"))) {
            return folders.map(folder -> folder.resolve("pom.xml")).filter(Files::exists).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void useTheVersionsOfTheProgram(Path pom) {
        var versions = versions(pom);

        versions.keySet().retainAll(MAIN.keySet());
        assertThat(versions).containsKey("project").isNotEmpty();
        assertThat(MAIN).containsAllEntriesOf(versions);
    }

    @Test
    void areThere() throws IOException {
        assertThat(artifacts()).isNotEmpty();
    }

    /** Of the project, its properties, and all that it names with a version. */
    private static Map<String, String> versions(Path pom) {
        try {
            var project = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
            var versions = new LinkedHashMap<String, String>();
            elements(project)
                    .filter(each -> each.getTagName().equals("version"))
                    .forEach(version -> versions.put("project", version.getTextContent()));
            elements(project)
                    .filter(each -> each.getTagName().equals("properties"))
                    .flatMap(ArtifactsTest::elements)
                    .forEach(property -> versions.put(property.getTagName(), property.getTextContent()));
            var named = project.getElementsByTagName("artifactId");
            for (var at = 0; at < named.getLength(); at++) {
                var artifact = named.item(at);
                elements(artifact.getParentNode())
                        .filter(each -> each.getTagName().equals("version"))
                        .filter(each -> artifact.getParentNode() != project)
                        .forEach(version -> versions.put(artifact.getTextContent(), version.getTextContent()));
            }
            return versions;
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException(pom.toString(), unreadable);
        }
    }

    private static Stream<Element> elements(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
