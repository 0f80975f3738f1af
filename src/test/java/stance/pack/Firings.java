package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.RuleForm;
import stance.pack.record.StanceRule;
import stance.regress.crosscheck.plain.Match;
import stance.regress.crosscheck.plain.PlainFact;
import stance.regress.crosscheck.plain.PlainSpeech;
import stance.regress.crosscheck.plain.RuleMatcher;

/** What rules say of facts, as lines of rule, effect and targets: by the engine, and by the plain reading of them. */
final class Firings {

    private static final String PACKAGE = "package";

    private Firings() {}

    /** By the engine. */
    static Set<String> of(Engine engine, Collection<PlainFact> facts) {
        var said = new Board();
        engine.fire(facts.stream().map(fact -> given(engine, fact, false)).toList(), said.board, said::begin);
        return said.lines;
    }

    /** By the engine, of each provision alone what the lone rules say, then the others of all that are so judged. */
    static Set<String> inTwoSteps(Engine engine, Collection<PlainFact> facts) {
        var said = new Board();
        for (var fact : facts) {
            if (fact.term().isPresent()) {
                engine.fire(
                        List.of(given(engine, fact, false)),
                        0,
                        said.board,
                        (rule, lone) ->
                                said.rule = lone.isPresent() ? rule.written().name() : "");
            }
        }
        // Rules that look at several facts were answered as if there were no others.
        said.lines.removeIf(line -> line.startsWith(" "));
        var judged = facts.stream().map(fact -> given(engine, fact, true)).toList();
        engine.fire(judged, 0, said.board, (rule, lone) -> {
            assertThat(lone).isEmpty();
            said.begin(rule);
        });
        return said.lines;
    }

    /** By the plain reading. */
    static Set<String> of(Collection<RuleForm> rules, Collection<PlainFact> facts) {
        var matcher = new RuleMatcher(facts);
        var said = new TreeSet<String>();
        for (var rule : rules) {
            PlainSpeech.of(rule, matcher)
                    .forEach(speech -> speech.calls()
                            .forEach(call ->
                                    said.add(line(rule.name(), call.effect().call(), targets(call, speech.match())))));
        }
        return said;
    }

    private static Object given(Engine engine, PlainFact fact, boolean judged) {
        return fact.term()
                .map(term -> (Object)
                        (judged ? engine.judgedFact(term, fact.proposed()) : engine.fact(term, fact.proposed())))
                .orElse(fact.scenario());
    }

    /** Notes what is said as lines. */
    private static final class Board {

        private final Set<String> lines = new TreeSet<>();
        private final StanceBoard board = (StanceBoard) Proxy.newProxyInstance(
                StanceBoard.class.getClassLoader(), new Class<?>[] {StanceBoard.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("thePackage")) {
                        return PACKAGE;
                    }
                    note(method.getName(), (Object[]) arguments[0]);
                    return null;
                });
        private String rule = "";

        void begin(StanceRule fired) {
            rule = fired.written().name();
        }

        private void note(String effect, Object[] arguments) {
            lines.add(line(rule, effect, targets(arguments)));
        }
    }

    private static List<String> targets(Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(given -> given instanceof Provision || given.equals(PACKAGE))
                .map(given -> given instanceof Provision fact ? fact.id() : PACKAGE)
                .toList();
    }

    private static List<String> targets(EffectCall call, Match match) {
        return call.targets().stream()
                .map(target -> target instanceof BoundFact fact
                        ? match.fact(fact.binding()).id()
                        : PACKAGE)
                .toList();
    }

    private static String line(String rule, String effect, List<String> targets) {
        return rule + " " + effect + " " + targets;
    }
}
