package stance.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.pack.form.Annotation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.Operand;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.StanceReader;
import stance.pack.vocabulary.Names;
import stance.problem.Spot;

/** The rule of a new stance. */
final class StanceForm {

    /** Names that cannot be taken for anything else; other values are quoted. */
    private static final Set<String> PLAIN =
            Set.of("actor", "topic", "strength", "basis", "speaker", "language", "visibility", "status");

    private StanceForm() {}

    /** The rule as text, with a line break at its end. */
    static String print(String name, Map<String, String> metadata, Pattern pattern, EffectCall effect) {
        var annotations = new ArrayList<Annotation>();
        for (var key : StanceReader.KEYS) {
            Optional.ofNullable(metadata.get(key)).ifPresent(value -> annotations.add(annotation(key, value)));
        }
        return FormPrinter.print(new RuleForm(Spot.NOWHERE, name, annotations, List.of(pattern), List.of(effect)));
    }

    /** Every fact of a type. */
    static Pattern pattern(String type) {
        return new Pattern(Spot.NOWHERE, Optional.of(binding(type)), type, List.of());
    }

    /** An effect on what the pattern of a type matches. */
    static EffectCall effect(Effect effect, String type, String missing) {
        var arguments = effect == Effect.REQUIRES
                ? List.<Operand>of(new Operand.Text(Spot.NOWHERE, missing))
                : List.<Operand>of();
        return new EffectCall(Spot.NOWHERE, effect, List.of(new BoundFact(Spot.NOWHERE, binding(type))), arguments);
    }

    private static String binding(String type) {
        return "$" + Wording.small(type);
    }

    private static Annotation annotation(String key, String value) {
        var isPlain = PLAIN.contains(key) && value.matches("[A-Za-z][A-Za-z0-9_]*") && !Names.isReserved(value);
        return new Annotation(Spot.NOWHERE, key, Optional.of(new Annotation.Value(Spot.NOWHERE, value, !isPlain)));
    }
}
