package stance.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.pack.Probes.Answer;
import stance.pack.Probes.Question;

/** What the engine answered about the facts of one proposal. Belongs to one thread. */
final class Answers {

    private final Map<Question, List<Answer>> given;
    private final Map<Question, Set<List<String>>> ways = new HashMap<>();

    Answers(Map<Question, List<Answer>> given) {
        this.given = given;
    }

    /** The ways to meet a question, each by its facts. */
    Set<List<String>> ways(Question question) {
        return ways.computeIfAbsent(question, asked -> {
            var all = new HashSet<List<String>>();
            of(asked).forEach(answer -> all.add(answer.facts()));
            return all;
        });
    }

    /** The facts that meet a question about one fact, in the order of their ids. */
    List<String> facts(Question question) {
        return ways(question).stream().map(facts -> facts.get(0)).sorted().toList();
    }

    /** The figure that came out beside these facts. */
    Optional<String> figure(Question question, List<String> facts) {
        return of(question).stream()
                .filter(answer -> answer.facts().equals(facts))
                .findFirst()
                .flatMap(Answer::figure);
    }

    private List<Answer> of(Question question) {
        return Optional.ofNullable(given.get(question))
                .orElseThrow(() -> new IllegalStateException("This was not asked: " + question));
    }
}
