package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reader of either tutorial does the same and gets as far; what the commands print is held by {@link DocumentsTest}. */
@DisplayName("The tutorial in English and in Spanish")
class TutorialsTest {

    /** What the reader says in a language: which one it is, and the words of the stance that is written. */
    private static final String OF_A_LANGUAGE = "export STANCE_LANGUAGE=es|(?<=--title |--note )\"[^\"]*\"";

    @Test
    void hasTheSameCommandsAndFilesInTheSameOrder() throws IOException {
        assertThat(steps("docs/tutorial.es.md")).hasSizeGreaterThan(20).isEqualTo(steps("docs/tutorial.md"));
    }

    private static List<String> steps(String name) throws IOException {
        var tutorial = Document.all().stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
        return tutorial.blocks().stream()
                .filter(block -> !block.isOutput())
                .flatMap(block -> block.isCommands() ? block.lines().stream() : Stream.of(block.info()))
                .map(step -> step.replaceAll(OF_A_LANGUAGE, ""))
                .filter(step -> !step.isBlank())
                .toList();
    }
}
