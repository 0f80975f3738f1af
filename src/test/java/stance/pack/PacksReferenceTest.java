package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

/** What docs/packs.md shows is what packs may be. */
class PacksReferenceTest {

    private static final Pattern EXAMPLE = Pattern.compile("```(json|drl)\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExamplesMakeAPack(@TempDir Path folder) throws IOException {
        var examples = examples();

        var pack = TestPack.in(folder)
                .file("pack.json", examples.get(0))
                .file("pack.es.json", examples.get(1))
                .file("vocabulary.drl", renamed(examples.get(2)) + "declare Delivery extends Provision end\n")
                .file("mexico/water.drl", renamed(examples.get(3)) + rule())
                .file("sources.json", examples.get(4))
                .load();

        assertThat(pack.actors()).containsOnlyKeys("MEXICO", "UNITED_STATES");
        assertThat(pack.stances()).hasSize(1);
    }

    private static String rule() {
        return TestPack.rule("MX-WAT-01", "$delivery : Delivery()", "stance.accepts( $delivery );")
                .replace("( trade )", "( water )")
                .replace("( call )", "( \"the-paper-2026-01-29\" )");
    }

    private static String renamed(String drl) {
        return drl.replace("water_treaty", "test_pack");
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs/packs.md")))
                .results()
                .map((MatchResult match) -> match.group(2))
                .toList();
    }
}
