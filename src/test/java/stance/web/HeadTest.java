package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer to HEAD")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadTest {

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private HttpResponse<String> head(String path) {
        return Served.send(served.request(path).method("HEAD", BodyPublishers.noBody()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/page/app.js", "/api/v1/state", "/api/v1/scenarios/nowhere.json", "/api/v1/state?zzz=1"})
    void hasTheStatusTheTypeAndTheLengthOfThatToGet(String path) {
        var get = served.get(path);

        var head = head(path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"Content-Type", "Content-Length", "Content-Security-Policy"}) {
            assertThat(head.headers().allValues(name)).isEqualTo(get.headers().allValues(name));
        }
    }

    @Test
    void endsWhereThereAreEvents() {
        var events = Served.send(served.request("/api/v1/changes")
                .header("Accept", "text/event-stream")
                .method("HEAD", BodyPublishers.noBody()));

        assertThat(events.body()).isEmpty();
    }
}
