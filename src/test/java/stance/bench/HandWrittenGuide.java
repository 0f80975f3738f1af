package stance.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.scenario.Proposal;

/**
 * The stances of a {@link GeneratedPack} as a programmer would look them up once: an index by statement and answer,
 * without messages, places, cells or readings.
 */
final class HandWrittenGuide {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<Answer, List<String>> index = new HashMap<>();

    private record Answer(String statement, String position) {}

    HandWrittenGuide(GeneratedPack pack) {
        for (var stance : pack.positions()) {
            index.computeIfAbsent(new Answer("S" + stance.statement(), stance.answer()), key -> new ArrayList<>())
                    .add(stance.id());
        }
    }

    /** The ids of the stances that speak on facts that were read before. */
    List<String> findings(Proposal proposal) {
        var findings = new ArrayList<String>();
        for (var term : proposal.provisions().values()) {
            var statement = term.values().get("statement").words();
            findings.addAll(stances(statement, term.values().get("reply").words()));
        }
        return findings;
    }

    /** The ids of the stances that speak on this scenario. */
    List<String> findings(byte[] json) throws IOException {
        var findings = new ArrayList<String>();
        try (var parser = FACTORY.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var isTerms = parser.currentName().equals("provisions");
                parser.nextToken();
                if (!isTerms) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    parser.nextToken();
                    var fields = new HashMap<String, String>();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        fields.put(parser.currentName(), parser.nextTextValue());
                    }
                    findings.addAll(stances(fields.get("statement"), fields.get("reply")));
                }
            }
        }
        return findings;
    }

    private List<String> stances(String statement, String position) {
        return index.getOrDefault(new Answer(statement, position), List.of());
    }
}
