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
 * The stances of tmec-2026 on military operations and on tariffs that are not on one sector, as they stand at the end of
 * the record and as a programmer would write them down once, without messages, places, quotes, readings or a second
 * pack. {@link EvaluateBenchmark#load} holds them to the rules.
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
        var provisions = provisions(json);
        var operations = new ArrayList<Provision>();
        var tariffs = new ArrayList<Provision>();
        for (var provision : provisions) {
            switch (provision.texts.getOrDefault("type", "")) {
                case "MilitaryOperation" -> operations.add(provision);
                case "Tariff" -> tariffs.add(provision);
                default -> throw new IOException("Not a type of this benchmark.");
            }
        }
        var mexicoActs = operations.stream().anyMatch(HandWritten::isOfMexicoAgainstCartels);
        operations.forEach(operation -> operation(operation, mexicoActs, findings));
        tariffs.forEach(tariff -> tariff(tariff, findings));
        return findings;
    }

    private static boolean isOfMexicoAgainstCartels(Provision operation) {
        return operation.is("territory", "MEXICO")
                && operation.is("purpose", "AGAINST_CARTELS")
                && operation.sets.getOrDefault("forces", Set.of()).contains("MEXICO");
    }

    private static void operation(Provision operation, boolean mexicoActs, List<String> findings) {
        if (!operation.is("territory", "MEXICO")) {
            return;
        }
        var forces = operation.sets.getOrDefault("forces", Set.of());
        var isMexican = forces.contains("MEXICO");
        var isAmerican = forces.contains("UNITED_STATES");
        var isCanadian = forces.contains("CANADA");
        var isForced = operation.is("consent", "false");
        var isStrike = operation.is("kind", "STRIKES");
        if (isAmerican || isMexican && !isCanadian) {
            findings.add("MX-SEC-01");
        }
        if ((isAmerican || isCanadian) && (isStrike || isForced)) {
            findings.add("MX-SEC-08");
        }
        if (isAmerican) {
            american(isMexican, isForced, isStrike, findings);
        }
        if (operation.is("purpose", "AGAINST_CARTELS")) {
            againstCartels(isMexican, isAmerican, isCanadian, isStrike, mexicoActs, findings);
        }
    }

    private static void american(boolean isMexican, boolean isForced, boolean isStrike, List<String> findings) {
        findings.add(isMexican ? "MX-SEC-06" : "MX-SEC-07");
        if (!isStrike) {
            findings.add("MX-SEC-04");
        }
        if (isForced) {
            findings.add("MX-FTO-01");
            findings.add("US-SEC-09");
            if (!isMexican) {
                findings.add("MX-SEC-05");
            }
        }
    }

    private static void againstCartels(
            boolean isMexican,
            boolean isAmerican,
            boolean isCanadian,
            boolean isStrike,
            boolean mexicoActs,
            List<String> findings) {
        if (isAmerican) {
            findings.add("US-SEC-02");
            findings.add("US-SEC-11");
            if (isStrike) {
                findings.add("US-SEC-04");
                findings.add("US-SEC-08");
            }
        }
        if (isMexican && !isAmerican && !isCanadian || isAmerican && !isMexican && !mexicoActs) {
            findings.add("US-SEC-05");
        }
    }

    private static void tariff(Provision tariff, List<String> findings) {
        if (!tariff.is("importer", "UNITED_STATES") || !tariff.is("exporter", "MEXICO")) {
            return;
        }
        var isCompliant = tariff.is("goods", "COMPLIANT");
        if (tariff.is("reason", "FENTANYL") && !isCompliant) {
            var rate = tariff.texts.getOrDefault("rate", "25");
            if (tariff.is("status", "IMPOSED") && Double.parseDouble(rate) == 25) {
                findings.add("US-TAR-02");
                findings.add("US-TAR-14");
            }
            if (tariff.is("status", "LIFTED")) {
                findings.add("US-TAR-12");
            }
        }
        if (isCompliant && !tariff.is("reason", "WATER") && !tariff.is("reason", "CUBA_OIL")) {
            findings.add("US-TAR-06");
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
