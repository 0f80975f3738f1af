package stance.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import stance.pack.form.Annotation;
import stance.pack.form.EnumForm;
import stance.pack.form.PackForm;
import stance.pack.form.PackForm.Global;
import stance.pack.form.PackForm.Header;
import stance.pack.form.PackForm.Import;
import stance.pack.form.TypeForm;
import stance.pack.form.TypeForm.FieldForm;
import stance.problem.Spot;

/** Makes vocabularies: enums, families of types, fields of every kind, some of them optional. */
final class RandomVocabulary {

    private static final Spot AT = Spot.NOWHERE;
    private static final List<String> PLAIN = List.of("String", "Integer", "Double", "Boolean");

    private final Random random;

    RandomVocabulary(Random random) {
        this.random = random;
    }

    PackForm form() {
        var enums = List.of(choices("Country", 3), choices("Sector", 2 + random.nextInt(3)));
        var types = new ArrayList<TypeForm>();
        types.add(type("Term", "Provision", enums));
        types.add(type("Tariff", random.nextBoolean() ? "Term" : "Provision", enums));
        types.add(type("Quota", "Term", enums));
        types.add(type("Talks", "Provision", enums));
        return new PackForm("vocabulary.drl", header("test_pack"), enums, types, List.of());
    }

    static Header header(String packageName) {
        return new Header(
                AT,
                packageName,
                List.of(new Import(AT, "stance.pack.Provision"), new Import(AT, "stance.pack.Scenario")),
                List.of(new Global(AT, "stance.pack.StanceBoard", "stance")));
    }

    private static EnumForm choices(String name, int size) {
        var constants = new ArrayList<EnumForm.Constant>();
        for (var i = 0; i < size; i++) {
            constants.add(new EnumForm.Constant(AT, "C" + i, List.of("the \"" + i + "\" of \\ " + name)));
        }
        return new EnumForm(AT, name, constants, List.of("label"));
    }

    private TypeForm type(String name, String parent, List<EnumForm> enums) {
        var fields = new ArrayList<FieldForm>();
        var count = 2 + random.nextInt(4);
        for (var i = 0; i < count; i++) {
            fields.add(field(name.toLowerCase(java.util.Locale.ROOT) + i, enums));
        }
        return new TypeForm(AT, name, parent, List.of(annotation("doc", "A " + name)), fields);
    }

    private FieldForm field(String name, List<EnumForm> enums) {
        var annotations = new ArrayList<Annotation>();
        if (random.nextBoolean()) {
            annotations.add(new Annotation(AT, "optional", Optional.empty()));
        }
        var set = random.nextInt(5) == 0;
        if (set || random.nextInt(3) == 0) {
            return new FieldForm(
                    AT, name, enums.get(random.nextInt(enums.size())).name(), set, annotations);
        }
        var type = PLAIN.get(random.nextInt(PLAIN.size()));
        if (type.equals("String") && random.nextBoolean()) {
            annotations.add(annotation("format", "date"));
        }
        return new FieldForm(AT, name, type, false, annotations);
    }

    private static Annotation annotation(String key, String value) {
        return new Annotation(AT, key, Optional.of(new Annotation.Value(AT, value, true)));
    }
}
