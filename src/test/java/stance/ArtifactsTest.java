package stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    @Test
    void areThoseThatTheDocumentsName() throws IOException {
        var artifacts = Stream.concat(Stream.of(Path.of("pom.xml")), artifacts())
                .map(pom ->
                        "<artifactId>" + artifactOf(pom) + "</artifactId>\n    <version>" + MAIN.get("project") + "<")
                .toList();

        for (var page : List.of("docs/java.md", "docs/spark.md", "docs/testing.md")) {
            var named = Pattern.compile("<artifactId>stance.*</artifactId>\n *<version>.*?<")
                    .matcher(Files.readString(Path.of(page)))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(named).as(page).isNotEmpty().isSubsetOf(artifacts);
        }
    }

    private static String artifactOf(Path pom) {
        return elements(project(pom))
                .filter(each -> each.getTagName().equals("artifactId"))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    private static Element project(Path pom) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException(pom.toString(), unreadable);
        }
    }

    /** Of the project, its properties, and all that it names with a version. */
    private static Map<String, String> versions(Path pom) {
        var project = project(pom);
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
    }

    private static Stream<Element> elements(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
