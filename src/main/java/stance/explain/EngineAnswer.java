package stance.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.pack.Probes.Answer;

/**
 * What the engine answered to one question.
 *
 * @param ways in which the question is met, each by its facts
 * @param figures that came out beside them, if the question asks for one
 */
record EngineAnswer(Set<List<String>> ways, Map<List<String>, String> figures) {

    /** Keeps its own copies. */
    EngineAnswer {
        ways = Set.copyOf(ways);
        figures = Map.copyOf(figures);
    }

    static EngineAnswer of(List<Answer> answers) {
        var ways = answers.stream().map(Answer::facts).collect(Collectors.toUnmodifiableSet());
        var figures = new HashMap<List<String>, String>();
        answers.forEach(answer -> answer.figure().ifPresent(figure -> figures.putIfAbsent(answer.facts(), figure)));
        return new EngineAnswer(ways, figures);
    }

    /** The facts that meet a question about one fact, in the order of their ids. */
    List<String> facts() {
        return ways.stream().map(facts -> facts.get(0)).sorted().toList();
    }

    /** The figure that came out beside these facts. */
    Optional<String> figure(List<String> facts) {
        return Optional.ofNullable(figures.get(facts));
    }
}
