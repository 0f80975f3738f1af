package stance.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.problem.Problem;

class RuleLimitsTest {

    @TempDir
    private Path temporary;

    private List<Problem> problems(String when, String then) {
        return TestPack.in(temporary).stance("MX-1", when, then).problems();
    }

    private List<Problem> problems(String when) {
        return problems(when, "stance.opposes( $t );");
    }

    private static String repeat(int times, String separator, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(separator));
    }

    /** As many as there are, within the range of the field. */
    private static String rate(int number) {
        return String.valueOf(number / 8.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Talks() Talks() Talks()", "Talks() Talks() ( Talks() or Talks() )"})
    void morePositivePatternsThanThreeAreRefused(String more) {
        assertThat(problems("$t : Tariff() " + more)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rule.limit");
            assertThat(problem.message().toString()).contains("positive patterns");
        });
    }

    @Test
    void conditionsThatAskForPresenceOrAbsenceAreNotPositive() {
        assertThat(problems("$t : Tariff() Talks() Talks() not Talks() exists Talks() forall( Talks() )"))
                .isEmpty();
    }

    @Test
    void rulesThatWouldTakeLongToCompileAreRefused() {
        var large = List.of(
                "$t : Tariff() " + repeat(RuleLimits.MAX_CONDITIONS, "\n", i -> "not Talks()"),
                "$t : Tariff( " + repeat(RuleLimits.MAX_COMPARISONS + 1, ", ", i -> "rate != " + rate(i)) + " )",
                "$t : Tariff( " + repeat(RuleLimits.MAX_COMPARISONS + 1, " || ", i -> "rate == " + rate(i)) + " )",
                "$t : Tariff( rate in ( " + repeat(RuleLimits.MAX_COMPARISONS + 1, ", ", RuleLimitsTest::rate) + " ) )",
                "$t : Tariff() ( " + repeat(6, " or ", i -> "Talks()") + " ) ( " + repeat(6, " or ", i -> "Talks()")
                        + " )");

        assertThat(large)
                .allSatisfy(when ->
                        assertThat(problems(when)).extracting(Problem::code).containsExactly("rule.limit"));
    }

    @Test
    void theLargestRulesCompileInAMoment() {
        var conditions = "$t : Tariff( rate in ( " + repeat(RuleLimits.MAX_COMPARISONS - 30, ", ", RuleLimitsTest::rate)
                + " ) )\n"
                + "( " + repeat(RuleLimits.MAX_BRANCHES, " or ", i -> "Talks()") + " )\n"
                + repeat(
                        RuleLimits.MAX_CONDITIONS - 2,
                        "\n",
                        i -> "accumulate( Tariff( $r%1$d : rate ), $n%1$d : sum( $r%1$d ); $n%1$d > 0 )".formatted(i));

        assertThat(problems(conditions)).isEmpty();
    }

    @Test
    void moreEffectsThanARuleHasToSayAreRefused() {
        var effects = repeat(RuleLimits.MAX_EFFECTS + 1, "\n", i -> "stance.requires( $t, \"" + i + "\" );");

        assertThat(problems("$t : Tariff()", effects)).extracting(Problem::code).containsExactly("rule.limit");
    }
}
