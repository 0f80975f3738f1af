package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;

@DisplayName("A new scenario")
class ScenarioScaffoldTest {

    private static final String EVERYTHING = """
            declare enum Kind ONE("one"), TWO("two"); label : String end
            declare Family extends Provision kind : Kind end
            declare Everything extends Family
                text : String
                date : String @format( date )
                small : Integer @range( "-3..-1" )
                exact : Double @range( "0.25..0.75" )
                far : Integer @range( "1000000..2000000" )
                free : Double
                flag : Boolean
                kinds : java.util.Set<Kind>
                left : Integer @optional
            end
            """;

    private final Path rules;

    ScenarioScaffoldTest(@TempDir Path folder) {
        this.rules = folder.resolve("rules");
    }

    @Test
    void loadsWithAValueInEveryFieldThatMustHaveOne() {
        var pack = TestPack.in(rules).declarations(EVERYTHING).load();

        var file = write(pack, Optional.of("all"), "Everything");

        assertThat(file.base().provisions().values())
                .extracting(Term::words)
                .containsExactly("Everything( kind ONE, text to be written, date 2026-01-31, small -2, exact 0.5,"
                        + " far 1500000, free 1, flag true, kinds ONE )");
    }

    @Test
    void proposesDifferentActorsAndTheValuesThatMostStancesLookFor() {
        var levy = """
                declare Levy extends Provision
                    payer : Country
                    receiver : Country
                    share : Double
                    since : String @format( date ) @optional
                    fixed : Boolean @optional
                end
                """;
        var pack = TestPack.in(rules)
                .declarations(TestPack.DECLARATIONS + levy)
                .stance("MX-1", "$levy : Levy( payer == Country.CANADA, fixed == false )", "stance.opposes( $levy );")
                .stance("MX-2", "$levy : Levy( receiver == Country.CANADA, share >= 7 )", "stance.opposes( $levy );")
                .stance("MX-3", "$levy : Levy( share >= 7, fixed == false )", "stance.opposes( $levy );")
                .load();

        var file = write(pack, Optional.of("all"), "Levy");

        assertThat(file.base().provisions().values())
                .extracting(Term::words)
                .containsExactly("Levy( payer CANADA, receiver MEXICO, share 7, fixed false )");
    }

    @Test
    void holdsAProvisionOfEachTypeThatWasNamed() {
        var pack = TestPack.in(rules).load();

        var file = write(pack, Optional.of("all"), "Talks", "tariff", "Talks");

        assertThat(file.base().provisions().keySet()).containsExactly("talks", "tariff", "talks2");
    }

    @Test
    void isNamedAfterItsFirstTypeWhereNoNameIsGiven() {
        var pack = TestPack.in(rules).load();

        var first = write(pack, Optional.empty());
        var second = write(pack, Optional.empty());

        assertThat(first.file()).endsWith("scenarios/test-pack/tariff.json");
        assertThat(second.file()).endsWith("scenarios/test-pack/tariff-2.json");
        assertThat(first.base().title()).isEqualTo("Tariff");
    }

    @Test
    void hasThePartiesThatAreHeardSoThatNothingIsWarnedOf() {
        var pack = TestPack.in(rules)
                .stance("MX-1", "$tariff : Tariff()", "stance.opposes( $tariff );")
                .load();

        var proposal = write(pack, Optional.of("duty")).base();

        assertThat(proposal.parties()).containsExactly("MEXICO");
        assertThat(proposal.asOf()).isEqualTo("2026-01-31");
        assertThat(Evaluation.of(proposal).warnings()).isEmpty();
    }

    @Test
    void keepsAnyTitleThatAScenarioMayHave() {
        var pack = TestPack.in(rules).load();

        ScenarioScaffold.of(
                        pack,
                        folder(),
                        ScenarioPlace.beside(folder()),
                        Optional.of("a"),
                        Optional.of("A \"call\" \\ «é»"),
                        List.of())
                .write();

        assertThat(ScenarioFile.read(pack, scenarios().resolve("a.json")).base().title())
                .isEqualTo("A \"call\" \\ «é»");
        assertThatThrownBy(() -> ScenarioScaffold.of(
                        pack,
                        folder(),
                        ScenarioPlace.beside(folder()),
                        Optional.of("b"),
                        Optional.of("two\nlines"),
                        List.of()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isNeverPutInThePlaceOfWhatIsThere() throws IOException {
        var pack = TestPack.in(rules).load();
        Files.createDirectories(scenarios());
        var file = Files.writeString(scenarios().resolve("duty.json"), "mine");

        assertThatThrownBy(() -> write(pack, Optional.of("duty")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("This is there already");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../duty", "Duty", "a b", "", "."})
    void isRefusedUnderANameThatIsNoFileOfThePack(String name) {
        var pack = TestPack.in(rules).load();

        assertThatThrownBy(() -> write(pack, Optional.of(name))).isInstanceOf(RefusedException.class);
        assertThat(scenarios()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Familly", "Family"})
    void isRefusedWithATypeThatNoScenarioMayState(String type) {
        var pack = TestPack.in(rules).declarations(EVERYTHING).load();

        assertThatThrownBy(() -> write(pack, Optional.of("a"), type))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There is no type \"" + type + "\" that a scenario of test-pack may state");
    }

    private ScenarioFile write(PolicyPack pack, Optional<String> name, String... types) {
        var files = ScenarioScaffold.of(
                        pack, folder(), ScenarioPlace.beside(folder()), name, Optional.empty(), List.of(types))
                .write();
        return ScenarioFile.read(pack, files.get(0));
    }

    private Path folder() {
        return rules.resolve(TestPack.ID);
    }

    private Path scenarios() {
        return rules.resolveSibling("scenarios").resolve(TestPack.ID);
    }
}
