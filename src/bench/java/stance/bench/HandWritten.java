package stance.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stances of tmec-2026 on military operations and tariffs as a programmer would write them down once, without
 * messages, places, quotes, readings or a second pack. {@link EvaluateBenchmark#load} holds them to the rules.
 */
final class HandWritten {

    static final List<String> FORCES = List.of(
            "\"MEXICO\"", "\"UNITED_STATES\"", "\"CANADA\"", "\"MEXICO\", \"UNITED_STATES\"", "\"MEXICO\", \"CANADA\"");
    static final List<String> STATUSES = List.of("IMPOSED", "PAUSED", "LIFTED");

    private static final JsonFactory FACTORY = new JsonFactory();

    private HandWritten() {}

    /** The ids of the stances that speak on this scenario. */
    static List<String> findings(byte[] json) throws IOException {
        var findings = new ArrayList<String>();
        for (var provision : provisions(json)) {
            switch (provision.texts.getOrDefault("type", "")) {
                case "MilitaryOperation" -> operation(provision, findings);
                case "Tariff" -> tariff(provision, findings);
                default -> throw new IOException("Not a type of this benchmark.");
            }
        }
        return findings;
    }

    private static void operation(Provision operation, List<String> findings) {
        if (!operation.is("territory", "MEXICO")) {
            return;
        }
        var forces = operation.sets.getOrDefault("forces", Set.of());
        var isAmerican = forces.contains("UNITED_STATES");
        var isAgainstCartels = operation.is("purpose", "AGAINST_CARTELS");
        if (isAmerican || forces.contains("CANADA") || forces.contains("MEXICO")) {
            findings.add("MX-SEC-01");
        }
        if (isAmerican && isAgainstCartels) {
            findings.add("MX-SEC-04");
            findings.add("US-SEC-11");
            if (!operation.is("consent", "false")) {
                findings.add("US-SEC-02");
            }
        }
        if (isAmerican && !forces.contains("MEXICO") && operation.is("consent", "false")) {
            findings.add("MX-SEC-05");
        }
    }

    private static void tariff(Provision tariff, List<String> findings) {
        if (!tariff.is("importer", "UNITED_STATES") || !tariff.is("exporter", "MEXICO")) {
            return;
        }
        var isCompliant = tariff.is("goods", "COMPLIANT");
        var isForFentanyl = tariff.is("reason", "FENTANYL");
        if (tariff.is("status", "PAUSED") && isForFentanyl) {
            findings.add("US-TAR-01");
        }
        if (tariff.is("status", "LIFTED") && isForFentanyl && !isCompliant) {
            findings.add("US-TAR-12");
        }
        if (isCompliant) {
            findings.add(tariff.is("status", "IMPOSED") ? "US-TAR-13" : "US-TAR-06");
        }
    }

    private static List<Provision> provisions(byte[] json) throws IOException {
        var provisions = new ArrayList<Provision>();
        try (var parser = FACTORY.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                if (!key.equals("provisions")) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    parser.nextToken();
                    var provision = new Provision(new HashMap<>(), new HashMap<>());
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        var field = parser.currentName();
                        if (parser.nextToken() == JsonToken.START_ARRAY) {
                            var values = new HashSet<String>();
                            while (parser.nextToken() != JsonToken.END_ARRAY) {
                                values.add(parser.getText());
                            }
                            provision.sets.put(field, values);
                        } else {
                            provision.texts.put(field, parser.getText());
                        }
                    }
                    provisions.add(provision);
                }
            }
        }
        return provisions;
    }

    private record Provision(Map<String, String> texts, Map<String, Set<String>> sets) {
        boolean is(String field, String value) {
            return value.equals(texts.get(field));
        }
    }
}
