package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("A picture of many parties and provisions")
class LargePictureTest {

    private static final int PARTIES = 34;
    private static final int PROVISIONS = 38;
    private static final int SLOTS = 27;

    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void writeALargePack() throws Exception {
        TestPack.in(folder)
                .file(
                        "pack.json",
                        "{ \"title\": \"Large\", \"recordUntil\": \"2026-01-31\", \"actors\": {"
                                + each(
                                        PARTIES,
                                        i -> "\"P%d\": { \"name\": \"Party %d\", \"speakers\": {} }".formatted(i, i))
                                + "}, \"topics\": { \"trade\": { \"title\": \"Trade\" } } }")
                .declarations("declare Duty extends Provision\n    rate : Double @range( \"0..100\" )\nend\n")
                .file(
                        "rules.drl",
                        "package test_pack\n"
                                + TestPack.rule("P1-1", "$duty : Duty( rate > 20 )", "stance.opposes( $duty );")
                                        .replace("@actor( MEXICO )", "@actor( P1 )"));
        scenario = Files.writeString(
                folder.resolve("large.json"),
                "{ \"pack\": \"test-pack\", \"title\": \"Large\", \"asOf\": \"2026-01-29\", \"parties\": ["
                        + each(PARTIES, i -> "\"P" + i + "\"")
                        + "], \"provisions\": {"
                        + each(PROVISIONS, i -> "\"d%d\": { \"type\": \"Duty\", \"rate\": %d }".formatted(i, i))
                        + "} }");
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(", "));
    }

    private static int count(String part, String text) {
        return text.split(part, -1).length - 1;
    }

    private Path drawn(String ending, String command, List<String> options) {
        var file = folder.resolve("picture" + ending);
        var arguments = new ArrayList<>(
                List.of(command, scenario.toString(), "--rules", folder.toString(), "--plot", file.toString()));
        arguments.addAll(options);

        var run = TestRun.of(arguments.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Drawn in");
        return file;
    }

    @Test
    void showsEachCellOfAnEvaluation() throws Exception {
        var svg = Files.readString(drawn(".svg", "evaluate", List.of()), StandardCharsets.UTF_8);
        var image = ImageIO.read(drawn(".png", "evaluate", List.of()).toFile());

        assertThat(count("· silent|▲ objects", svg)).isGreaterThanOrEqualTo(PARTIES * PROVISIONS);
        assertThat((long) image.getWidth() * image.getHeight()).isGreaterThan(10_000_000);
    }

    @Test
    void showsEachSlotOfASweep() throws Exception {
        var options = IntStream.range(0, SLOTS)
                .mapToObj(i -> List.of("--optional", "d" + i))
                .flatMap(List::stream)
                .toList();

        var svg = Files.readString(drawn(".svg", "sweep", options), StandardCharsets.UTF_8);
        var image = ImageIO.read(drawn(".png", "sweep", options).toFile());

        assertThat(count("<rect", svg)).isGreaterThan(3 * PARTIES * 2 * SLOTS);
        assertThat((long) image.getWidth() * image.getHeight()).isGreaterThan(10_000_000);
    }
}
