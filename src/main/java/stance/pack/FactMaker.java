package stance.pack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Vocabulary;

/**
 * Makes facts of the classes that Drools generated. Every field is set, absent ones to null: left alone, a declared
 * field starts at 0 or false, which would read as a value.
 */
final class FactMaker {

    private final Map<String, FactClass> classes;
    private final ClassLoader loader;

    private FactMaker(Map<String, FactClass> classes, ClassLoader loader) {
        this.classes = classes;
        this.loader = loader;
    }

    static FactMaker of(KieBase base, String packageName, Vocabulary vocabulary) {
        var constants = new HashMap<String, Map<String, Object>>();
        for (var choices : vocabulary.enums().keySet()) {
            constants.put(
                    choices, constants(base.getFactType(packageName, choices).getFactClass()));
        }
        var classes = new HashMap<String, FactClass>();
        var loader = FactMaker.class.getClassLoader();
        for (var type : vocabulary.types().values()) {
            var factClass = base.getFactType(packageName, type.name()).getFactClass();
            loader = factClass.getClassLoader();
            var fields = new LinkedHashMap<String, FieldSetter>();
            for (var field : type.fields()) {
                fields.put(field.name(), FieldSetter.of(factClass, field, constants));
            }
            classes.put(type.name(), new FactClass(constructor(factClass), Map.copyOf(fields)));
        }
        return new FactMaker(Map.copyOf(classes), loader);
    }

    /** The loader of the classes that Drools generated. */
    ClassLoader loader() {
        return loader;
    }

    Provision make(Term term, boolean proposed, boolean judged) {
        var factClass = Optional.ofNullable(classes.get(term.type().name()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not a type of this pack: " + term.type().name()));
        try {
            var fact = (Provision) factClass.constructor().invokeExact();
            for (var field : factClass.fields().entrySet()) {
                field.getValue().set(fact, term.values().get(field.getKey()));
            }
            fact.place(term.id(), proposed, judged);
            return fact;
        } catch (Throwable impossible) {
            throw new IllegalStateException("A checked term did not become a fact: " + term.words(), impossible);
        }
    }

    private static Map<String, Object> constants(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
    }

    private static MethodHandle constructor(Class<?> factClass) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(factClass, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Provision.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Drools made a class without a constructor: " + factClass, impossible);
        }
    }

    private record FactClass(MethodHandle constructor, Map<String, FieldSetter> fields) {}

    /** Sets one field; the constants of its enum, if it has one, by name. */
    private record FieldSetter(MethodHandle setter, Map<String, Object> constants) {

        static FieldSetter of(Class<?> factClass, Field field, Map<String, Map<String, Object>> constants) {
            var name = "set" + Character.toUpperCase(field.name().charAt(0))
                    + field.name().substring(1);
            var setter = Arrays.stream(factClass.getMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Drools made " + factClass + " without " + name));
            try {
                var handle = MethodHandles.publicLookup()
                        .unreflect(setter)
                        .asType(MethodType.methodType(void.class, Provision.class, Object.class));
                return new FieldSetter(
                        handle,
                        field.type()
                                .enumType()
                                .map(EnumType::name)
                                .map(constants::get)
                                .orElse(Map.of()));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException("Drools hides " + setter, impossible);
            }
        }

        void set(Provision fact, @Nullable Value value) throws Throwable {
            setter.invokeExact(fact, value == null ? (Object) null : plain(value));
        }

        private Object plain(Value value) {
            if (value instanceof Value.Text text) {
                return text.text();
            } else if (value instanceof Value.Whole whole) {
                return whole.number();
            } else if (value instanceof Value.Decimal decimal) {
                return decimal.number();
            } else if (value instanceof Value.Flag flag) {
                return flag.value();
            } else if (value instanceof Value.Choice choice) {
                return constant(choice.constant());
            }
            var set = new HashSet<Object>();
            ((Value.Choices) value).constants().forEach(constant -> set.add(constant(constant)));
            return set;
        }

        private Object constant(String name) {
            return Optional.ofNullable(constants.get(name))
                    .orElseThrow(() -> new IllegalArgumentException("Not a constant of this field: " + name));
        }
    }
}
