package stance.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * How a workbench is served.
 *
 * @param host the name or address to bind to
 * @param port 0 for one that is free
 * @param token what every request must show; required unless the host is this machine alone
 * @param isWritable whether scenarios may be saved into their folder
 * @param rules the folder of the packs; where empty, the ones that are near
 * @param scenarios the folder of the scenarios
 * @param atOnce how many questions are worked on at once; four times as many wait, more are turned away
 * @param timeLimit how long the work on one question may take
 */
public record WorkbenchSettings(
        String host,
        int port,
        Optional<String> token,
        boolean isWritable,
        Optional<Path> rules,
        Path scenarios,
        int atOnce,
        Duration timeLimit) {

    /** The shortest token that is taken: 16 characters. */
    public static final int SHORTEST_TOKEN = 16;

    /**
     * Refuses what would open the machine to others unguarded.
     *
     * @throws RefusedException if the host is unknown, or is not this machine alone and there is no token, or if the
     *     token is too short
     */
    public WorkbenchSettings {
        if (token.isEmpty() && !isLoopback(host)) {
            throw refusal(
                    "serve.token",
                    "--host " + host,
                    "Others could reach this address, and there is no token for them to show.",
                    "Give one with --token or in STANCE_TOKEN, or leave --host out.");
        }
        if (token.filter(text -> text.length() < SHORTEST_TOKEN).isPresent()) {
            throw refusal(
                    "serve.token",
                    "--token",
                    "The token has " + token.orElseThrow().length() + " characters; it must have " + SHORTEST_TOKEN
                            + " or more.",
                    "");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw refusal("serve.host", "--host " + host, "There is no such host.", "");
        }
    }

    private static RefusedException refusal(String code, String place, String message, String hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, Place.of(place), message, hint)));
    }
}
