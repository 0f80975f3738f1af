package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.form.Operator;
import stance.pack.form.PlainComparison;
import stance.pack.form.PlainRule;
import stance.problem.Place;
import stance.problem.RefusedException;

@DisplayName("A stance that is written into its file")
class WrittenStanceTest {

    private static final String LEVY = """
            declare Levy extends Provision
                payer : Country @optional
                among : java.util.Set<Country> @optional
                since : String @format( date ) @optional
                called : String @optional
                share : Double @range( "0..100" ) @optional
                years : Integer @optional
                fixed : Boolean @optional
            end
            """;

    private static final Place FORM = Place.of("form");

    private final TestPack fixture;

    WrittenStanceTest(@TempDir Path folder) {
        this.fixture = TestPack.in(folder.resolve("rules"))
                .declarations(TestPack.DECLARATIONS + LEVY)
                .stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
    }

    private static StanceRequest request(Effect effect, List<PlainComparison> tests) {
        return new StanceRequest(
                "MX-2",
                Optional.of("A levy is \"too much\""),
                Map.of("actor", "MEXICO", "stated", "2026-01-29", "source", "call"),
                Optional.of("Levy"),
                tests,
                Optional.of(effect),
                Optional.empty());
    }

    private static PlainComparison subject(String field, Operator operator, String... values) {
        return new PlainComparison(field, operator, List.of(values), false);
    }

    private WrittenStance written(StanceRequest request) {
        return WrittenStance.of(fixture.load(), fixture.folder(), request, FORM);
    }

    private PolicyPack saved(WrittenStance written) throws IOException {
        RuleFile.save(fixture.folder(), written.file(), Optional.empty(), written.text());
        return fixture.load();
    }

    private static Optional<PlainRule> form(PolicyPack pack, String stance) {
        return PlainRule.of(pack.stance(stance).orElseThrow().written().get(0).form());
    }

    @Test
    void saysWhatAFormHoldsOfFieldsOfEveryKind() throws IOException {
        var tests = List.of(
                subject("payer", Operator.IN, "MEXICO", "CANADA"),
                subject("among", Operator.CONTAINS, "UNITED_STATES"),
                subject("since", Operator.LESS_OR_EQUAL, "2026-07-01"),
                subject("called", Operator.NOT_EQUAL, "a \"name\" \\ of its own"),
                subject("share", Operator.GREATER, "2.5"),
                subject("years", Operator.EQUAL, "3"),
                subject("fixed", Operator.EQUAL, "true"));

        var pack = saved(written(request(Effect.OPPOSES, tests)));

        assertThat(form(pack, "MX-2")).contains(new PlainRule("Levy", tests, Effect.OPPOSES, Optional.empty()));
        assertThat(pack.stance("MX-2").orElseThrow().note()).isEmpty();
    }

    @Test
    void saysWhatIsDemandedApartFromWhatItIsAbout() throws IOException {
        var tests = List.of(
                subject("payer", Operator.EQUAL, "MEXICO"),
                new PlainComparison("share", Operator.GREATER_OR_EQUAL, List.of("10"), true));

        var pack = saved(written(request(Effect.ACCEPTS, tests)));

        assertThat(form(pack, "MX-2")).contains(new PlainRule("Levy", tests, Effect.ACCEPTS, Optional.empty()));
        assertThat(pack.stance("MX-2").orElseThrow().rules()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "payor, EQUAL, MEXICO, There is no field \"payor\" in Levy.",
        "payer, EQUAL, MEXCO, '\"MEXCO\" is none of the values of payer.'",
        "share, LESS, much, '\"much\" is no number, such as share has.'",
        "share, LESS, 1e9999, '\"1e9999\" is no number, such as share has.'"
    })
    void refusesWhatNoRuleOfThePackCanSay(String field, Operator operator, String value, String message) {
        var request = request(Effect.OPPOSES, List.of(subject(field, operator, value)));

        assertThatThrownBy(() -> written(request))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(message);
    }

    @Test
    void comparesWithSeveralValuesWhereItIsOneOfThemAlone() {
        var request = request(Effect.OPPOSES, List.of(subject("payer", Operator.EQUAL, "MEXICO", "CANADA")));

        assertThatThrownBy(() -> written(request)).hasMessageContaining("compares with one value; these are 2");
    }

    @Test
    void saysAnotherAgainWithAllOfItsRules() throws IOException {
        Files.writeString(fixture.folder().resolve("part.drl"), """
                package test_pack
                rule "MX-1b Talks of everybody"
                    @of( "MX-1" )
                when
                    $talks : Talks( participants contains Country.CANADA )
                then
                    stance.accepts( $talks );
                end
                """);

        var pack = saved(WrittenStance.fork(fixture.load(), fixture.folder(), "MX-1", "MX-3", FORM));

        var fork = pack.stance("MX-3").orElseThrow();
        assertThat(fork.supersedes()).contains("MX-1");
        assertThat(fork.written())
                .extracting(rule -> rule.name().replaceFirst(" .*", ""))
                .containsExactly("MX-3", "MX-3b");
    }

    @Test
    void hasAnIdOfItsOwn() {
        var pack = fixture.load();

        assertThatThrownBy(() -> WrittenStance.fork(pack, fixture.folder(), "MX-1", "MX-1", FORM))
                .hasMessageContaining("There is a stance MX-1 already");
        assertThatThrownBy(() -> WrittenStance.fork(pack, fixture.folder(), "MX-7", "MX-8", FORM))
                .hasMessageContaining("There is no stance \"MX-7\"");
    }
}
