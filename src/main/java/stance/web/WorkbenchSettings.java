package stance.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;
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
 * @param isWritable whether scenarios and rules may be saved into their folders
 * @param rules the folder of the packs; where empty, the ones that are near
 * @param scenarios the folder of the scenarios
 * @param atOnce how many questions are worked on at once; {@value #WAITING_FOR_EACH} times as many wait, more are
 *     turned away
 * @param timeLimit how long the work on one question may take
 * @param program runs {@link PackProcess} in a process of its own, without arguments; where there is none, no rules of
 *     others are read at all
 * @param takesPacks whether packs may be sent; what they are asked is answered in such a process
 */
public record WorkbenchSettings(
        String host,
        int port,
        Optional<String> token,
        boolean isWritable,
        Optional<Path> rules,
        Path scenarios,
        int atOnce,
        Duration timeLimit,
        Optional<List<String>> program,
        boolean takesPacks) {

    /** How many questions wait for each that is worked on: what a moment brings that several users share. */
    public static final int WAITING_FOR_EACH = 32;

    /** The shortest token that is taken: 16 characters. */
    public static final int SHORTEST_TOKEN = 16;

    /** What a cookie and an address can carry as it is, or escaped. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=:-]*");

    /**
     * Refuses what would open the machine to others unguarded.
     *
     * @throws RefusedException if the host is unknown, or is not this machine alone and there is no token, or if the
     *     token is too short or has other characters
     */
    public WorkbenchSettings {
        if (token.isEmpty() && !isLoopback(host)) {
            throw refusal(
                    "serve.token",
                    "--host " + host,
                    Phrase.of("Others could reach this address, and there is no token for them to show."),
                    Phrase.of("Give one with --token or in STANCE_TOKEN, or leave --host out."));
        }
        if (token.filter(text -> text.length() < SHORTEST_TOKEN).isPresent()) {
            throw refusal(
                    "serve.token",
                    "--token",
                    Phrase.of(
                            "The length of the token is %s; it must be %s or more.",
                            token.orElseThrow().length(), SHORTEST_TOKEN),
                    Phrase.NONE);
        }
        if (token.filter(text -> !TOKEN.matcher(text).matches()).isPresent()) {
            throw refusal(
                    "serve.token",
                    "--token",
                    Phrase.of("The token has characters that cannot be sent."),
                    Phrase.of("Use letters, digits and any of . _ ~ + / = : -"));
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw refusal("serve.host", "--host " + host, Phrase.of("There is no such host."), Phrase.NONE);
        }
    }

    private static RefusedException refusal(String code, String place, Phrase message, Phrase hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, Place.of(place), message, hint)));
    }
}
