package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.pack.Engine.TooManyFiringsException;

class LoneRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$t : Tariff()                                              | true",
                "$t : Tariff( $r : rate, rate > 10, proposed == true )      | true",
                "$t : Provision()                                           | true",
                "Tariff( rate > 10 )                                        | true",
                "( $t : Tariff( rate > 10 ) or $u : Talks() )               | true",
                "Scenario( proposedBy == \"MEXICO\" )                       | false",
                "not Tariff()                                               | false",
                "exists Tariff()                                            | false",
                "forall( Tariff( rate > 10 ) )                              | false",
                "$t : Tariff() Scenario( proposedBy == \"MEXICO\" )         | false",
                "$t : Tariff() not Talks()                                  | false",
                "$t : Tariff() $u : Talks()                                 | false",
                "accumulate( $t : Tariff(); $n : count( $t ); $n > 1 )      | false"
            })
    void lookAtOneProvisionAndNothingElse(String when, boolean lone) {
        var pack = TestPack.in(folder)
                .stance("MX-1", when, "stance.opposes( stance.thePackage() );")
                .load();

        var rule = pack.stances().get(0).rules().get(0);

        assertThat(LoneRules.isLone(rule.form())).isEqualTo(lone);
        assertThat(pack.engine().isJoining()).isEqualTo(!lone);
    }

    @Test
    void countWhatIsKnownTowardsTheLimit() {
        var engine = TestPack.in(folder)
                .stance("MX-1", "$t : Tariff()", "stance.opposes( $t );")
                .load()
                .engine();
        var board = new SilentBoard();

        assertThatCode(() -> engine.fire(List.of(), Engine.MAX_FIRINGS - 1, board, (rule, lone) -> {}))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(TooManyFiringsException.class)
                .isThrownBy(() -> engine.fire(List.of(), Engine.MAX_FIRINGS, board, (rule, lone) -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"judged", "proposed", "id"})
    void keepTheirMarkFromVocabularies(String field) {
        var problems = TestPack.in(folder)
                .declarations("declare Tariff extends Provision " + field + " : Boolean end")
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.message().toString())
                .anyMatch(message -> message.contains(field));
    }

    @Test
    void keepTheirMarkFromRules() {
        var problems = TestPack.in(folder)
                .stance("MX-1", "$t : Tariff( judged == false )", "stance.opposes( $t );")
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.message().toString())
                .anyMatch(message -> message.contains("judged"));
    }
}
