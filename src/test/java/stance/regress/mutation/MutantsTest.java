package stance.regress.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("The mutants of a rule")
class MutantsTest {

    @TempDir
    private Path folder;

    @Test
    void dropNegateAndMoveEachCondition() {
        assertThat(of(MutationOperator.DROP, "$tariff : Tariff( payer == Country.MEXICO, rate == null || rate > 25 )"))
                .containsExactly(
                        "payer == Country.MEXICO -> ",
                        "rate == null || rate > 25 -> ",
                        "rate == null -> ",
                        "rate > 25 -> ");
        assertThat(of(
                        MutationOperator.NEGATE,
                        "$tariff : Tariff( payer == Country.MEXICO, rate == null || rate > 25 )"))
                .containsExactly(
                        "payer == Country.MEXICO -> payer != Country.MEXICO",
                        "rate == null || rate > 25 -> !( rate == null || rate > 25 )",
                        "rate == null -> rate != null",
                        "rate > 25 -> rate <= 25");
        assertThat(of(MutationOperator.THRESHOLD, "$tariff : Tariff( rate > 25 )"))
                .containsExactly("rate > 25 -> rate >= 25", "rate > 25 -> rate > 24", "rate > 25 -> rate > 26");
    }

    @Test
    void moveAThresholdToTheNextConstantOfTheRules() {
        assertThat(of(MutationOperator.THRESHOLD, "$tariff : Tariff( rate > 25 )\n    not Tariff( rate > 60 )"))
                .contains("rate > 25 -> rate > 60", "rate > 60 -> rate > 25");
    }

    @Test
    void stayWithinTheRangeOfAField() {
        assertThat(of(MutationOperator.THRESHOLD, "$tariff : Tariff( rate == 100 )"))
                .containsExactly("rate == 100 -> rate == 99");
    }

    @Test
    void swapAConstantForTheNext() {
        assertThat(of(MutationOperator.CONSTANT, "$tariff : Tariff( payer in ( Country.MEXICO, Country.CANADA ) )"))
                .containsExactly(
                        "payer in ( Country.MEXICO, Country.CANADA ) -> payer in ( Country.UNITED_STATES, Country.CANADA )",
                        "payer in ( Country.MEXICO, Country.CANADA ) -> payer in ( Country.MEXICO, Country.UNITED_STATES )");
    }

    @Test
    void dropAPatternThatIsNoTarget_andANot() {
        var when = "$tariff : Tariff()\n    not Talks( participants not contains Country.CANADA )";

        assertThat(of(MutationOperator.DROP, when))
                .contains("not Talks( participants not contains Country.CANADA ) -> ")
                .doesNotContain("$tariff : Tariff() -> ");
        assertThat(of(MutationOperator.NOT, when))
                .containsExactly(
                        "not Talks( participants not contains Country.CANADA )"
                                + " -> exists Talks( participants not contains Country.CANADA )",
                        "participants not contains Country.CANADA -> participants contains Country.CANADA");
    }

    @Test
    void changeTheTestOfAFigure() {
        var when = "$tariff : Tariff()\n    accumulate( Talks( $who : participants ), $n : count( $who ); $n > 2 )";

        assertThat(of(MutationOperator.THRESHOLD, when))
                .containsExactly("$n > 2 -> $n >= 2", "$n > 2 -> $n > 1", "$n > 2 -> $n > 3");
        assertThat(of(MutationOperator.NEGATE, when)).contains("$n > 2 -> $n <= 2");
    }

    @Test
    void turnEachAnswerRound_andDropAThreatThatNothingCarries() {
        var mutants = of(
                MutationOperator.EFFECT,
                "$tariff : Tariff()",
                "stance.requires( $tariff, \"talks\" ); stance.threatens( $tariff, \"a tariff\" );");

        assertThat(mutants).containsExactly("stance.requires( $tariff, \"talks\" ); -> stance.accepts( $tariff );");
    }

    @Test
    void haveNoWeakerStrengthWhereNothingIsAnswered() {
        assertThat(of(MutationOperator.STRENGTH, "$tariff : Tariff()", "stance.remarks( $tariff );"))
                .isEmpty();
        assertThat(of(MutationOperator.STRENGTH, "$tariff : Tariff()"))
                .containsExactly("@strength( FIRM ) -> @strength( PREFERENCE )");
    }

    private List<String> of(MutationOperator operator, String when) {
        return of(operator, when, "stance.opposes( $tariff );");
    }

    private List<String> of(MutationOperator operator, String when, String then) {
        var pack = TestPack.in(folder).stance("MX-01", when, then).load();
        return Mutants.of(pack).stream()
                .filter(mutant -> mutant.operator() == operator)
                .map(mutant -> mutant.before() + " -> " + mutant.after())
                .toList();
    }
}
