package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.DATED;
import static stance.TestCells.TALKS;
import static stance.TestCells.TARIFF;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Value;

@DisplayName("A scenario file")
class VariantTest {

    private static final String SCENARIO = DATED + ", 'proposedBy': 'MEXICO', 'parties': ['MEXICO', 'CANADA'],"
            + " 'provisions': { " + TARIFF + ", " + TALKS + " }";

    private final PolicyPack pack;

    VariantTest(@TempDir Path folder) {
        pack = TestPack.in(folder).load();
    }

    private Proposal variant(String changes) {
        var file = TestPack.scenario(pack, SCENARIO + ", 'variants': { 'v': { " + changes + " } }");
        return Objects.requireNonNull(file.variants().get("v"));
    }

    @Test
    @DisplayName("may say for whom it is, and what it asks in one sentence")
    void hasASummaryAndAnAudience() {
        var plain = TestPack.scenario(pack, SCENARIO);
        var fixture = TestPack.scenario(pack, SCENARIO + ", 'summary': 'Who pays?', 'audience': 'tests'");

        assertThat(plain.audience()).isEqualTo(Audience.READERS);
        assertThat(plain.summary()).isEmpty();
        assertThat(fixture.audience()).isEqualTo(Audience.TESTS);
        assertThat(fixture.summary()).contains("Who pays?");
    }

    @Nested
    @DisplayName("has variants")
    class Variants {

        @Test
        void thatInheritWhatTheyDoNotChange() {
            var variant = variant("'asOf': '2026-01-30'");

            assertThat(variant.variant()).contains("v");
            assertThat(variant.title()).isEqualTo("A test");
            assertThat(variant.asOf()).isEqualTo(LocalDate.parse("2026-01-30"));
            assertThat(variant.proposedBy()).contains("MEXICO");
            assertThat(variant.parties()).containsExactly("MEXICO", "CANADA");
            assertThat(variant.provisions()).containsOnlyKeys("tariff", "talks");
        }

        @Test
        void thatWeighTheirProvisions() {
            var file = TestPack.scenario(
                    pack,
                    SCENARIO + ", 'importance': { 'tariff': 2 },"
                            + " 'variants': { 'v': { 'importance': { 'tariff': null, 'talks': 0.5 } } }");

            assertThat(file.base().importance()).isEqualTo(Map.of("tariff", BigDecimal.valueOf(2)));
            assertThat(Objects.requireNonNull(file.variants().get("v")).importance())
                    .isEqualTo(Map.of("talks", new BigDecimal("0.5")));
        }

        @Test
        void thatReplaceTheListOfPartiesWhole() {
            assertThat(variant("'parties': ['UNITED_STATES']").parties()).containsExactly("UNITED_STATES");
        }

        @Test
        void thatMayNameAnotherProposerOrNone() {
            assertThat(variant("'proposedBy': 'CANADA'").proposedBy()).contains("CANADA");
            assertThat(variant("'proposedBy': null").proposedBy()).isEmpty();
        }

        @Test
        void thatLeaveOutAnOptionalFieldByNull() {
            var tariff = Objects.requireNonNull(variant("'provisions': { 'tariff': { 'rate': null } }")
                    .provisions()
                    .get("tariff"));

            assertThat(tariff.values()).containsOnlyKeys("payer");
        }

        @Test
        void thatReplaceAProvisionByOneOfAnotherType() {
            var changed = variant("'provisions': { 'tariff': { 'type': 'Talks', 'participants': ['CANADA'] } }");

            assertThat(changed.provisions().values())
                    .extracting(term -> term.type().name())
                    .containsExactly("Talks", "Talks");
        }

        @Test
        void thatKeepTheOrderOfTheFile() {
            var file = TestPack.scenario(pack, SCENARIO + ", 'variants': { 'z': {}, 'a': {}, 'm': {} }");

            assertThat(file.variants().keySet()).containsExactly("z", "a", "m");
        }
    }

    @Nested
    @DisplayName("has expectations")
    class Expectations {

        @Test
        void thatAVariantNeverInherits() {
            var file = TestPack.scenario(
                    pack,
                    SCENARIO + ", 'expect': { 'verdict': 'CONFLICT' },"
                            + " 'variants': { 'own': { 'expect': { 'verdict': 'AGREEMENT' } }, 'none': {} }");

            assertThat(file.expectation().flatMap(Expectation::verdict)).contains(Verdict.CONFLICT);
            assertThat(file.variantExpectations()).containsOnlyKeys("own");
            assertThat(Objects.requireNonNull(file.variantExpectations().get("own"))
                            .verdict())
                    .contains(Verdict.AGREEMENT);
        }

        @Test
        void onThePackageByOneWordOrOnCellsByName() {
            var file = TestPack.scenario(
                    pack,
                    SCENARIO + ", 'expect': { 'responses': { 'MEXICO': 'REJECTS',"
                            + " 'CANADA': { 'tariff': 'SILENT', 'tariff+talks': 'ACCEPTS', 'package': 'SILENT' } } }");

            assertThat(file.expectation().orElseThrow().responses())
                    .isEqualTo(Map.of(
                            "MEXICO",
                            Map.of("package", Response.REJECTS),
                            "CANADA",
                            Map.of(
                                    "tariff", Response.SILENT,
                                    "talks+tariff", Response.ACCEPTS,
                                    "package", Response.SILENT)));
        }
    }

    @Nested
    @DisplayName("has alternatives")
    class Alternatives {

        @Test
        void writtenAsInAVariantWhereNullLeavesTheProvisionOut() {
            var file = TestPack.scenario(
                    pack,
                    SCENARIO + ", 'alternatives': { 'tariff': { 'lower': { 'rate': 5 },"
                            + " 'talks': { 'type': 'Talks', 'participants': [] }, 'none': null } }");

            var options = Objects.requireNonNull(file.alternatives().get("tariff"));
            assertThat(options.keySet()).containsExactly("lower", "talks", "none");
            assertThat(options.get("none")).isEqualTo(Optional.empty());
            assertThat(Objects.requireNonNull(options.get("lower"))
                            .orElseThrow()
                            .values())
                    .isEqualTo(Map.of("payer", new Value.Choice("MEXICO"), "rate", new Value.Decimal(5)));
            assertThat(Objects.requireNonNull(options.get("talks"))
                            .orElseThrow()
                            .id())
                    .isEqualTo("tariff");
        }
    }

    @Nested
    @DisplayName("takes settings")
    class SettingsOfAFile {

        private Proposal set(String... settings) {
            var file = TestPack.scenario(pack, SCENARIO);
            return file.change(file.base(), Change.set(settings));
        }

        @Test
        void thatSetAFieldByItsType() {
            var changed = set("tariff.rate=10.5", "tariff.payer=CANADA", "talks.participants=CANADA, MEXICO");

            assertThat(changed.provisions().values())
                    .extracting(term -> term.words())
                    .containsExactly("Tariff( payer CANADA, rate 10.5 )", "Talks( participants CANADA, MEXICO )");
        }

        @Test
        void thatEmptyASet() {
            var talks = Objects.requireNonNull(
                    set("talks.participants=").provisions().get("talks"));

            assertThat(talks.words()).isEqualTo("Talks( participants none )");
        }

        @Test
        void thatLeaveOutAFieldOrAProvision() {
            var changed = set("tariff.rate=null", "talks=null");

            assertThat(changed.provisions().values())
                    .extracting(term -> term.words())
                    .containsExactly("Tariff( payer MEXICO )");
        }

        @Test
        void oneAfterTheOther() {
            var changed = set("tariff.rate=10", "tariff.rate=20");

            assertThat(Objects.requireNonNull(changed.provisions().get("tariff"))
                            .value("rate"))
                    .contains(new Value.Decimal(20));
        }

        @Test
        void onAVariantAsWell() {
            var file = TestPack.scenario(
                    pack, SCENARIO + ", 'variants': { 'v': { 'provisions': { 'tariff': { 'payer': 'CANADA' } } } }");

            var changed = file.change(Objects.requireNonNull(file.variants().get("v")), Change.set("tariff.rate=1"));

            assertThat(Objects.requireNonNull(changed.provisions().get("tariff"))
                            .words())
                    .isEqualTo("Tariff( payer CANADA, rate 1 )");
        }

        @Test
        void noneOfWhichLeavesTheProposalAsItIs() {
            var file = TestPack.scenario(pack, SCENARIO);

            assertThat(file.change(file.base(), List.of())).isSameAs(file.base());
        }
    }
}
