package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("Lint of parties")
class NotAskedTest {

    private static final String TARIFF = "'parties': [%s], 'provisions':"
            + " { 't': { 'type': 'Tariff', 'payer': 'CANADA', 'levier': 'UNITED_STATES', 'rate': 30 } }";

    private TestPack pack;

    @BeforeEach
    void declare(@TempDir Path folder) {
        pack = pack(folder, Linting.HIGH).declarations("""
                declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end
                declare Tariff extends Provision
                    payer : Country @affects
                    levier : Country @carriedOutBy
                    rate : Double
                end
                """);
    }

    @Test
    void findsActorsThatATermBindsOrFallsOnAndThatAreNoParties() {
        var lint = lint(pack, TARIFF.formatted("'MEXICO'"));

        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals(NotAsked.CODE))
                .extracting(finding -> finding.message().toString())
                .containsExactly(
                        "Nobody asks Canada, on whom this falls: t.",
                        "Nobody asks the United States, which would carry out this: t.");
    }

    @Test
    void findsThemInVariantsToo() {
        var variant =
                TARIFF.formatted("'UNITED_STATES', 'CANADA'") + ", 'variants': { 'alone': { 'parties': ['CANADA'] } }";

        assertThat(at(NotAsked.CODE, lint(pack, variant))).containsExactly("test.json");
    }

    @Test
    void isContentWhereAllOfThemAreAsked() {
        assertThat(at(NotAsked.CODE, lint(pack, TARIFF.formatted("'UNITED_STATES', 'CANADA'"))))
                .isEmpty();
    }

    @Test
    void asksNothingOfScenariosForTestsAlone() {
        assertThat(at(NotAsked.CODE, lint(pack, TARIFF.formatted("'MEXICO'") + ", 'audience': 'tests'")))
                .isEmpty();
    }

    @Test
    void findsActorsThatEveryTermOfATypeMeans() {
        pack.declarations("""
                declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end
                declare Settled extends Provision @carriedOutBy( CANADA ) rate : Double end
                declare Treaty extends Provision @affects( "*" ) end
                declare Tariff extends Treaty payer : Country rate : Double end
                """);

        var lint = lint(
                pack,
                "'parties': ['MEXICO'], 'provisions': { 's': { 'type': 'Settled', 'rate': 1 },"
                        + " 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 1 } }");

        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals(NotAsked.CODE))
                .extracting(finding -> finding.message().toString())
                .containsExactly(
                        "Nobody asks Canada, which would carry out this: s.",
                        "Nobody asks the United States, on whom this falls: t.");
    }
}
