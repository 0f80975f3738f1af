package stance.pack;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.RuleForm;

/** What rules say of facts, as lines of rule, effect and targets: by the engine, and by the oracle. */
final class Firings {

    private static final String PACKAGE = "package";

    private Firings() {}

    /** By the engine. */
    static Set<String> of(Engine engine, Collection<OracleFact> facts) {
        var said = new TreeSet<String>();
        var rule = new AtomicReference<>("");
        var board = (StanceBoard) Proxy.newProxyInstance(
                StanceBoard.class.getClassLoader(), new Class<?>[] {StanceBoard.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("thePackage")) {
                        return PACKAGE;
                    }
                    said.add(line(String.valueOf(rule.get()), method.getName(), targets((Object[]) arguments[0])));
                    return null;
                });
        engine.fire(facts.stream().map(fact -> given(engine, fact)).toList(), board, fired -> rule.set(fired.name()));
        return said;
    }

    /** By the oracle. */
    static Set<String> of(Collection<RuleForm> rules, Collection<OracleFact> facts) {
        var oracle = new RuleOracle(facts);
        var said = new TreeSet<String>();
        for (var rule : rules) {
            for (var match : oracle.matches(rule)) {
                for (var call : rule.effects()) {
                    said.add(line(rule.name(), call.effect().call(), targets(call, match)));
                }
            }
        }
        return said;
    }

    private static Object given(Engine engine, OracleFact fact) {
        return fact.term()
                .map(term -> (Object) engine.fact(term, fact.proposed()))
                .orElse(fact.scenario());
    }

    private static List<String> targets(Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(given -> given instanceof Provision || given.equals(PACKAGE))
                .map(given -> given instanceof Provision fact ? fact.id() : PACKAGE)
                .toList();
    }

    private static List<String> targets(EffectCall call, RuleOracle.Match match) {
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
