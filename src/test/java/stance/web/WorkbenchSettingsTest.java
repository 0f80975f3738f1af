package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.problem.Problem;
import stance.problem.RefusedException;

@DisplayName("How a workbench may be served")
class WorkbenchSettingsTest {

    private static final String TOKEN = "a-long-secret-of-ours";

    private static List<Problem> problems(Served.Wish wish) {
        try {
            wish.settings();
            return List.of();
        } catch (RefusedException refused) {
            return refused.problems();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
    void forThisMachineWithoutAToken(String host) {
        assertThat(problems(Served.wish().host(host))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void forOthersOnlyWithAToken(String host) {
        assertThat(problems(Served.wish().host(host))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("serve.token");
            assertThat(problem.hint().toString()).contains("--token", "STANCE_TOKEN");
        });
        assertThat(problems(Served.wish().host(host).token(TOKEN))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "a-long-secret; of-ours", "a long secret of ours", "a-long-secret-\u00fcber-us"})
    void notWithATokenThatIsShortOrCannotBeSent(String token) {
        assertThat(problems(Served.wish().token(token)))
                .extracting(Problem::code)
                .contains("serve.token");
    }

    @Test
    void notForAHostThatIsUnknown() {
        assertThat(problems(Served.wish().host("nowhere.invalid").token(TOKEN))).isEmpty();
        assertThat(problems(Served.wish().host("nowhere.invalid")))
                .extracting(Problem::code)
                .containsExactly("serve.host");
    }

    @Test
    void onThisMachineAloneUnlessToldOtherwise() {
        try (var served = Served.wish().serve()) {
            assertThat(served.workbench().address().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void forOthersByItsAddressesAndNotByOtherNames() throws IOException {
        try (var served = Served.wish().host("0.0.0.0").token(TOKEN).serve()) {
            var shown = "Authorization: Bearer " + TOKEN;

            assertThat(served.rawGet("/api/v1/state", "Host: 192.0.2.7", shown)).startsWith("HTTP/1.1 200");
            assertThat(served.rawGet("/api/v1/state", "Host: [2001:db8::7]:80", shown))
                    .startsWith("HTTP/1.1 200");
            assertThat(served.rawGet("/api/v1/state", "Host: evil.example", shown))
                    .startsWith("HTTP/1.1 403");
            assertThat(served.rawGet("/api/v1/state", "Host: 192.0.2.7")).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void byTheNameThatItWasGiven() throws IOException {
        var name = InetAddress.getLoopbackAddress().getHostName();
        try (var served = Served.wish().host(name).serve()) {
            assertThat(served.rawGet("/api/v1/state", "Host: " + name)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void notOnAPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var wish = Served.wish().port(taken.getLocalPort());

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(wish::serve)
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::code)
                            .containsExactly("serve.port"));
        }
    }
}
