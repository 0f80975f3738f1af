package stance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * A pack whose stances hardly ask alike: 38 goods by 30 parties, each with thresholds of its own and a condition that
 * looks at another duty. The worst case for explaining, which shares questions between rules that ask alike.
 */
final class ThresholdPack {

    private static final int GOODS = 38;
    private static final int PARTIES = 30;
    private static final int FACTS = 64;

    private ThresholdPack() {}

    static PolicyPack load() {
        try {
            var folder = Files.createTempDirectory("stance-bench").resolve("threshold-pack");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("pack.json"), """
                    {
                      "title": "A pack of thresholds",
                      "recordUntil": "2026-01-31",
                      "actors": { %s },
                      "topics": { "choices": { "title": "All" } }
                    }
                    """.formatted(
                            names(PARTIES, "\"P%1$d\": { \"name\": \"Party %1$d\", \"speakers\": {} }")));
            Files.writeString(
                    folder.resolve("sources.json"),
                    "[ { \"id\": \"paper\", \"type\": \"report\", \"title\": \"P\" } ]");
            Files.writeString(folder.resolve("vocabulary.drl"), """
                    package threshold_pack
                    import stance.pack.Provision;
                    import stance.pack.Scenario;
                    global stance.pack.StanceBoard stance;

                    declare enum Goods %s; label : String end

                    declare Duty extends Provision
                        goods : Goods
                        rate : Double
                    end
                    """.formatted(names(GOODS, "G%1$d(\"Goods %1$d\")")));
            for (var party = 1; party <= PARTIES; party++) {
                Files.writeString(folder.resolve("p" + party + ".drl"), "package threshold_pack\n" + rules(party));
            }
            return PolicyPack.load(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A proposal of as many facts as there may be. */
    static Proposal proposal(PolicyPack pack) {
        var duties = IntStream.rangeClosed(1, FACTS)
                .mapToObj(fact -> "\"d%d\": { \"type\": \"Duty\", \"goods\": \"G%d\", \"rate\": %d }"
                        .formatted(fact, 1 + fact % GOODS, fact % 50))
                .collect(Collectors.joining(", "));
        var json = "{ \"pack\": \"threshold-pack\", \"title\": \"Duties\", \"asOf\": \"2026-01-31\", \"parties\": ["
                + names(PARTIES, "\"P%d\"") + "], \"provisions\": { " + duties + " } }";
        return ScenarioFile.read(pack, ScenarioSource.read("duties.json", json.getBytes(StandardCharsets.UTF_8)))
                .base();
    }

    private static String rules(int party) {
        return IntStream.rangeClosed(1, GOODS)
                .mapToObj(goods ->
                        String.format(Locale.ROOT, """

                        rule "P%1$d-%2$d Party %1$d on goods %2$d"
                            @actor( P%1$d )
                            @topic( choices )
                            @strength( FIRM )
                            @basis( REPORTED )
                            @stated( "2026-01-29" )
                            @source( paper )
                        when
                            $duty : Duty( goods == Goods.G%2$d, rate > %3$d.%4$02d )
                            not Duty( goods == Goods.G%5$d, rate < %6$d.%4$02d )
                        then
                            stance.opposes( $duty );
                        end
                        """, party, goods, 5 + goods, party, 1 + goods % GOODS, goods % 7))
                .collect(Collectors.joining());
    }

    private static String names(int count, String format) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, format, number))
                .collect(Collectors.joining(", "));
    }
}
