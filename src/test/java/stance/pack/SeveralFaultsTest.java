package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("Of several faults in a pack all are told at once")
class SeveralFaultsTest {

    @TempDir
    private Path temporary;

    @Test
    void whichAreInOneRule() {
        var rule = TestPack.rule(
                        "MX-1", "$tariff : Tariff( payer = MEXICO, rate > 65,000 )", "stance.opposes( tariff )")
                .replace("@topic( trade )", "@topic( trad )")
                .replace("\"2026-01-29\"", "2026-01-29");

        assertThat(words(TestPack.in(temporary).rules(rule)))
                .containsExactly(
                        "rules.drl:7:14 profile.unquoted",
                        "rules.drl:9:30 profile.operator",
                        "rules.drl:9:47 profile.number",
                        "rules.drl:10:22 profile.binding",
                        "rules.drl:10:30 profile.missing",
                        "rules.drl:9:32 rule.untyped",
                        "rules.drl:9:47 rule.range",
                        "rules.drl:4:5 stance.unknown-topic");
    }

    @Test
    void whichAreInDifferentFiles() {
        var pack = TestPack.in(temporary)
                .stance("MX-1", "$t : Tarif()", "stance.opposes( $t );")
                .stance("MX-2", "$t : Tariff( rate > ?? )", "stance.opposes( $t );")
                .stance("MX-3", "$t : Tariff()", "stance.oposes( $t );")
                .file("sources.json", "[ { \"id\": \"call\" \"title\": \"A call\", 'type': \"book\" } ]");

        assertThat(words(pack))
                .containsExactly(
                        "sources.json:1:17 json.missing-comma",
                        "sources.json:1:38 json.quotes",
                        "MX-2.drl:9:26 profile.syntax",
                        "MX-3.drl:10:13 profile.unknown-effect",
                        "MX-1.drl:9:6 rule.unknown-type");
    }

    @Test
    void andNothingIsToldOfWhatDependsOnARuleThatIsRefused() {
        var pack = TestPack.in(temporary)
                .stance("MX-1", "$t : Tariff( rate > ?? )", "stance.opposes( $t );")
                .file(
                        "more.drl",
                        "package test_pack\n"
                                + TestPack.rule("MX-2", "$t : Tariff()", "stance.opposes( $t );")
                                        .replace("@source( call )", "@source( call ) @supersedes( \"MX-1\" )")
                                + "rule \"MX-1b Another one\" @of( \"MX-1\" ) when $t : Tariff() then stance.remarks( $t ); end");

        assertThat(words(pack)).containsExactly("MX-1.drl:9:26 profile.syntax");
    }

    @Test
    void andWhatIsUnknownInManyPlacesIsToldOnce() {
        var pack = TestPack.in(temporary);
        for (var i = 1; i <= 9; i++) {
            pack.stance("MX-" + i, "$t : Quota()", "stance.opposes( $t );");
        }

        assertThat(pack.problems())
                .singleElement()
                .hasToString("MX-1.drl:9:6: Unknown type \"Quota\". The same at " + pack.folder() + "/MX-2.drl:9:6, "
                        + pack.folder() + "/MX-3.drl:9:6, " + pack.folder()
                        + "/MX-4.drl:9:6, and in 5 more places. Known: Tariff, Talks, Provision, Scenario.");
    }

    private static List<String> words(TestPack pack) {
        return pack.problems().stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }
}
