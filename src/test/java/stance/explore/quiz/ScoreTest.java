package stance.explore.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.scenario.Response;

@DisplayName("A guess")
class ScoreTest {

    @ParameterizedTest(name = "{0} where it is {1}: {2}")
    @CsvSource({
        "REJECTS, REJECTS, 3",
        "REJECTS, OBJECTS, 1",
        "REJECTS, CONDITIONAL, 0",
        "SILENT, CONDITIONAL, 1",
        "SILENT, ACCEPTS, 1",
        "ACCEPTS, REJECTS, 0"
    })
    void isWorthThreePointsOrOneBesideTheAnswer(Response guess, Response answer, int points) {
        assertThat(Score.points(guess, answer)).isEqualTo(points);
    }

    @Test
    void isAddedToThoseBefore() {
        var score = Score.NONE
                .with(Response.ACCEPTS, Response.ACCEPTS)
                .with(Response.SILENT, Response.ACCEPTS)
                .with(Response.REJECTS, Response.ACCEPTS);

        assertThat(score).isEqualTo(new Score(4, 1, 3));
        assertThat(score.most()).isEqualTo(9);
    }
}
