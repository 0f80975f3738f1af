package stance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.pack.RuleMatch;

@DisplayName("The first match that holds facts")
class FirstMatchesTest {

    @Test
    void isTheOneThatALookThroughAllOfThemFinds(@TempDir Path folder) {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$a : Tariff() $b : Tariff() $c : Tariff()", "stance.opposes( $a, $b, $c );")
                .load();
        var provisions = IntStream.range(0, 5)
                .mapToObj(i -> "'t" + i + "': { 'type': 'Tariff', 'payer': 'MEXICO' }")
                .collect(Collectors.joining(", "));
        var proposal =
                TestPack.scenario(pack, "'provisions': { " + provisions + " }").base();
        var matches = pack.engine().matches(new ProposalFacts(proposal).forEngine()).stream()
                .sorted(Comparator.comparing(match -> String.join(" ", match.facts())))
                .toList();
        var first = new FirstMatches(matches);

        // Three patterns match one fact, two or three: what is asked for is as large as a match, or smaller.
        var asked =
                Stream.concat(matches.stream().map(RuleMatch::facts), Stream.of(List.of("t4"), List.of("t3", "t1")));
        assertThat(matches).hasSize(125);
        assertThat(asked)
                .allSatisfy(facts -> assertThat(first.holding(facts, rule -> true))
                        .isEqualTo(matches.stream()
                                .filter(match -> match.facts().containsAll(facts))
                                .findFirst())
                        .isPresent());
        assertThat(first.holding(List.of("t1"), rule -> false)).isEmpty();
        assertThat(first.holding(List.of("none"), rule -> true)).isEmpty();
    }
}
