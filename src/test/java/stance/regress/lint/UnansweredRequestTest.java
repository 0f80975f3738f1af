package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.found;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;
import stance.evaluate.Evaluation;

@DisplayName("Lint of requests")
class UnansweredRequestTest {

    @TempDir
    private Path folder;

    private final TestRule lower = TestRule.stance("MX-01")
            .when("$tariff : Tariff( payer == Country.MEXICO, rate > 25 )")
            .then("stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 10 );");

    private final TestRule instead = TestRule.stance("MX-01")
            .when("$tariff : Tariff( payer == Country.MEXICO, rate > 25 )")
            .then(
                    "stance.opposes( $tariff ); stance.proposesProvision( \"Talks\", \"participants\", Country.MEXICO );");

    private static TestRule accepts(String when) {
        return TestRule.stance("MX-02").when("$term : " + when).then("stance.accepts( $term );");
    }

    @Test
    void findsAValueThatAnActorProposesAndOnWhichItHasNoStance() {
        assertThat(found(UnansweredRequest.CODE, folder, lower)).containsExactly("MX-01");
    }

    @Test
    void findsAProvisionThatAnActorProposesAndOnWhichItHasNoStance() {
        assertThat(found(UnansweredRequest.CODE, folder, instead)).containsExactly("MX-01");
    }

    @Test
    void showsAProposalThatTakesItUp() {
        var finding = Linting.lint(Linting.pack(folder, lower)).findings().stream()
                .filter(each -> each.code().equals(UnansweredRequest.CODE))
                .findFirst()
                .orElseThrow();

        var taken = finding.witness().orElseThrow();
        assertThat(finding.message().toString()).contains("rate 10").endsWith(", and Mexico has no stance on that.");
        assertThat(Evaluation.of(taken).findings()).isEmpty();
    }

    @Test
    void isContentWhereTheActorAnswersWhatItProposed() {
        assertThat(found(UnansweredRequest.CODE, folder, lower, accepts("Tariff( rate <= 10 )")))
                .isEmpty();
        assertThat(found(UnansweredRequest.CODE, folder, instead, accepts("Talks()")))
                .isEmpty();
    }

    @Test
    void isNotContentWhereAnotherActorAnswersIt() {
        assertThat(found(
                        UnansweredRequest.CODE,
                        folder,
                        lower,
                        accepts("Tariff( rate <= 10 )").by("CANADA")))
                .containsExactly("MX-01");
    }
}
