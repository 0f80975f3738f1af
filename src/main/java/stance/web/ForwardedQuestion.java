package stance.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import stance.language.Language;
import stance.report.data.JsonData;

/**
 * What somebody asks about a pack, and how it is told to another process: as one JSON object of which every text is
 * escaped, so that it arrives as it came, whatever its characters.
 *
 * @param path that of the {@link PackQuestion}
 * @param pack that the address names; empty where the content names it
 */
@SuppressWarnings("ArrayRecordComponent") // Questions are handed on, never compared.
record ForwardedQuestion(
        String path, String pack, Map<String, List<String>> parameters, byte[] content, Language language) {

    Parameters questions() {
        return new Parameters(parameters);
    }

    byte[] toJson() {
        return JsonData.write(new Sent(path, pack, parameters, content, language.tag()))
                .getBytes(StandardCharsets.UTF_8);
    }

    static ForwardedQuestion fromJson(byte[] json) {
        var sent = JsonData.read(new String(json, StandardCharsets.UTF_8), Sent.class);
        return new ForwardedQuestion(
                sent.path(), sent.pack(), sent.parameters(), sent.content(), Language.liked(sent.language()));
    }

    /** As it stands in JSON: the content in Base64. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    private record Sent(
            String path, String pack, Map<String, List<String>> parameters, byte[] content, String language) {}
}
