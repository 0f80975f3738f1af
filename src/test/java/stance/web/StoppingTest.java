package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workbench that stops")
class StoppingTest {

    @Test
    void doesNotWaitForThoseWhoAskNothing(@TempDir Path folder) {
        var served = Served.wish().folder(folder).serve();
        // The client keeps its connection open for the next question.
        assertThat(served.get("/api/v1/state").statusCode()).isEqualTo(200);
        var begin = System.nanoTime();

        served.end();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }
}
