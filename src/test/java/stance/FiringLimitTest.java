package stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stance.evaluate.Evaluation;
import stance.problem.RefusedException;

@DisplayName("Rules that match in very many ways")
@Timeout(60)
class FiringLimitTest {

    private static final String THREE_OF_ANY = "$one : Talks() $two : Talks() $three : Talks()";

    private static String talks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "'t" + i + "': { 'type': 'Talks', 'participants': [] }")
                .collect(Collectors.joining(", ", "'provisions': { ", " }"));
    }

    @Test
    void areAnsweredUpToTheLimit(@TempDir Path folder) {
        var pack = TestPack.in(folder)
                .stance("MX-1", THREE_OF_ANY, "stance.opposes( $one, $two, $three );")
                .load();
        var proposal = TestPack.scenario(pack, talks(64)).base();

        var evaluation = Evaluation.of(proposal);

        // Each set of one, two or three of the 64.
        assertThat(evaluation.findings()).hasSize(64 + 64 * 63 / 2 + 64 * 63 * 62 / 6);
    }

    @Test
    void areRefusedBeyondItWithTheFileAndAWayOut(@TempDir Path folder) {
        var pack = TestPack.in(folder)
                .stance("MX-1", THREE_OF_ANY, "stance.opposes( $one, $two, $three );")
                .stance("MX-2", THREE_OF_ANY, "stance.accepts( $one, $two, $three );")
                .load();
        var proposal = TestPack.scenario(pack, talks(64)).base();

        var refusal = catchThrowableOfType(RefusedException.class, () -> Evaluation.of(proposal));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("evaluate.limit");
            assertThat(problem.place().file()).isEqualTo("test.json");
            assertThat(problem.message().toString()).contains("300000 ways or more");
            assertThat(problem.hint().toString()).isNotEmpty();
        });
    }

    @Test
    void leaveTheSessionFitForTheNextProposal(@TempDir Path folder) {
        var pack = TestPack.in(folder)
                .stance("MX-1", THREE_OF_ANY, "stance.opposes( $one, $two, $three );")
                .stance("MX-2", THREE_OF_ANY, "stance.accepts( $one, $two, $three );")
                .load();
        var small = TestPack.scenario(pack, talks(2)).base();
        var before = Evaluation.of(small);

        var flood = TestPack.scenario(pack, talks(64)).base();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Evaluation.of(flood));

        assertThat(Evaluation.of(small)).isEqualTo(before);
        assertThat(before.findings()).hasSize(6);
    }
}
