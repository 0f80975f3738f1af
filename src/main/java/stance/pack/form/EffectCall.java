package stance.pack.form;

import java.util.List;
import java.util.stream.Stream;
import stance.problem.Spot;

/** One call of a rule's right-hand side: {@code stance.effect( targets, arguments )}. */
public record EffectCall(Spot at, Effect effect, List<Target> targets, List<Operand> arguments) {

    /** Keeps its own copies. */
    public EffectCall {
        targets = List.copyOf(targets);
        arguments = List.copyOf(arguments);
    }

    /** The names of the facts that it is on, in their order; none where it is on the package. */
    public Stream<String> bindings() {
        return targets.stream()
                .flatMap(target -> target instanceof BoundFact fact ? Stream.of(fact.binding()) : Stream.of());
    }

    /** What it is told in words, such as what is missing. */
    public Stream<String> texts() {
        return arguments.stream()
                .flatMap(argument -> argument instanceof Operand.Text text ? Stream.of(text.text()) : Stream.of());
    }

    /** What an effect is on. */
    public sealed interface Target {
        /** Where it begins. */
        Spot at();
    }

    /** The fact that a pattern bound. */
    public record BoundFact(Spot at, String binding) implements Target {}

    /** {@code stance.thePackage()}: the package as a whole. */
    public record WholePackage(Spot at) implements Target {}
}
