package stance.pack.vocabulary;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.form.EnumForm;
import stance.pack.form.PackForm;
import stance.pack.form.TypeForm;
import stance.pack.form.TypeForm.FieldForm;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.DecimalType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.TextType;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/** Makes the vocabulary out of the declarations of a pack, noting what cannot stand. */
public final class VocabularyReader {

    /** The type that all others extend. */
    public static final String ROOT = "Provision";

    /** The fact that tells of the scenario itself. */
    public static final String SCENARIO = "Scenario";

    /** The most types and enums; Drools makes a class of each. */
    static final int MAX_DECLARATIONS = 256;

    /** The most fields of a type, with those of the types that it extends. */
    static final int MAX_FIELDS = 64;

    /** The most types on the way up to {@code Provision}, the type itself among them. */
    static final int MAX_LINEAGE = 8;

    private static final Set<String> TAKEN_TYPES =
            Set.of(ROOT, SCENARIO, "StanceBoard", "String", "Integer", "Double", "Boolean", "Object", "Set");
    private static final Set<String> TAKEN_FIELDS = Set.of("type", "id", "proposed", "judged", "class");
    private static final List<String> PLAIN = List.of("String", "Integer", "Double", "Boolean");

    /** What those write who know other languages, in small letters. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("int", "Integer"),
            Map.entry("long", "Integer"),
            Map.entry("short", "Integer"),
            Map.entry("float", "Double"),
            Map.entry("number", "Double"),
            Map.entry("decimal", "Double"),
            Map.entry("bool", "Boolean"),
            Map.entry("text", "String"),
            Map.entry("date", "String"),
            Map.entry("localdate", "String"));

    private final String file;
    private final Problems problems;
    private final NameChecker names;
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final Map<String, TypeForm> forms = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

    private VocabularyReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.names = new NameChecker(file, problems);
    }

    /** What the declarations say; where there were problems, the part that could be read. */
    public static Vocabulary read(PackForm form, Problems problems) {
        return new VocabularyReader(form.file(), problems).vocabulary(form);
    }

    private Vocabulary vocabulary(PackForm form) {
        if (form.enums().size() + form.types().size() > MAX_DECLARATIONS) {
            problems.error(
                    "vocabulary.limit",
                    Place.of(file),
                    Phrase.of(
                            "A vocabulary has at most %s types and enums; found %s.",
                            MAX_DECLARATIONS, form.enums().size() + form.types().size()));
        }
        refused.addAll(form.refused().declarations());
        form.enums().forEach(this::addEnum);
        for (var type : form.types()) {
            names.checkType(type.name(), type.at(), "RulesOfOrigin");
            if (TAKEN_TYPES.contains(type.name()) || enums.containsKey(type.name())) {
                error(
                        "vocabulary.name-taken",
                        type.at(),
                        Phrase.of("The name %s is taken already.", type.name()),
                        Phrase.NONE);
            } else if (forms.putIfAbsent(type.name(), type) != null) {
                error(
                        "vocabulary.duplicate",
                        type.at(),
                        Phrase.of("The type %s is declared twice.", type.name()),
                        Phrase.NONE);
            } else {
                problems.declared("type", type.name(), () -> Place.of(file, type.at()));
            }
        }
        var families = new HashSet<String>();
        forms.values().forEach(type -> families.add(type.parent()));
        var types = new LinkedHashMap<String, ProvisionType>();
        for (var type : forms.values()) {
            lineage(type).ifPresent(line -> types.put(type.name(), type(type, line, families)));
        }
        forms.keySet().stream().filter(name -> !types.containsKey(name)).forEach(refused::add);
        return new Vocabulary(types, enums, refused);
    }

    private void addEnum(EnumForm form) {
        problems.declared("enum", form.name(), () -> Place.of(file, form.at()));
        var choices = new EnumReader(file, problems).read(form);
        if (TAKEN_TYPES.contains(form.name()) || enums.putIfAbsent(form.name(), choices) != null) {
            error(
                    "vocabulary.name-taken",
                    form.at(),
                    Phrase.of("The name %s is taken already.", form.name()),
                    Phrase.NONE);
        }
    }

    /** The type with its parents, the highest first; empty after a problem was noted. */
    private Optional<List<TypeForm>> lineage(TypeForm type) {
        var line = new ArrayDeque<TypeForm>();
        var seen = new LinkedHashSet<String>();
        var current = type;
        while (true) {
            if (!seen.add(current.name())) {
                error(
                        "vocabulary.circle",
                        type.at(),
                        Phrase.of("The type %s extends itself: %s.", type.name(), String.join(" extends ", seen)),
                        Phrase.NONE);
                return Optional.empty();
            }
            line.addFirst(current);
            if (current.parent().equals(ROOT)) {
                return Optional.of(List.copyOf(line));
            }
            if (line.size() == MAX_LINEAGE) {
                error(
                        "vocabulary.limit",
                        type.at(),
                        Phrase.of("The type %s stands more than %s types below Provision.", type.name(), MAX_LINEAGE),
                        Phrase.NONE);
                return Optional.empty();
            }
            var parent = forms.get(current.parent());
            if (parent == null) {
                refuseParent(current);
                return Optional.empty();
            }
            problems.mentioned("type", parent.name());
            current = parent;
        }
    }

    private void refuseParent(TypeForm type) {
        if (!refused.contains(type.parent())) {
            problems.unknown(
                    "type",
                    type.parent(),
                    new Problem(
                            "vocabulary.unknown-type",
                            Severity.ERROR,
                            Place.of(file, type.at()),
                            Phrase.of("The type %s extends %s, which is not declared.", type.name(), type.parent()),
                            Nearest.hint(type.parent(), withRoot())));
        }
    }

    private Set<String> withRoot() {
        var names = new LinkedHashSet<>(forms.keySet());
        names.add(ROOT);
        return names;
    }

    private ProvisionType type(TypeForm form, List<TypeForm> line, Set<String> families) {
        var fields = new LinkedHashMap<String, Field>();
        form.fields().forEach(field -> names.checkField(field.name(), field.at()));
        for (var member : line) {
            if (refused.contains(member.name())) {
                refused.add(form.name());
            }
            for (var field : member.fields()) {
                // A parent's field is checked, and complained of, where it is declared.
                var own = member.equals(form) ? problems : new Problems();
                problems.declared("field", field.name(), () -> Place.of(file, field.at()));
                var whole = FieldReader.read(field, fieldType(field, own), file, own);
                if (whole.isEmpty()) {
                    refused.add(form.name() + "." + field.name());
                }
                whole.ifPresent(read -> {
                    if (TAKEN_FIELDS.contains(read.name())) {
                        own.error(
                                "vocabulary.name-taken",
                                Place.of(file, field.at()),
                                Phrase.of(
                                        "The field name \"%s\" has a meaning of its own in every scenario.",
                                        read.name()),
                                Phrase.of("Choose another name."));
                    } else if (fields.putIfAbsent(read.name(), read) != null) {
                        own.error(
                                "vocabulary.duplicate",
                                Place.of(file, field.at()),
                                Phrase.of("The field \"%s\" stands twice in %s.", read.name(), form.name()));
                    }
                });
            }
        }
        if (fields.size() > MAX_FIELDS) {
            error(
                    "vocabulary.limit",
                    form.at(),
                    Phrase.of("The type %s has %s fields; %s are the most.", form.name(), fields.size(), MAX_FIELDS),
                    Phrase.NONE);
        }
        var parent = form.parent().equals(ROOT) ? Optional.<String>empty() : Optional.of(form.parent());
        var said = FieldReader.ofType(form, file, problems);
        return new ProvisionType(
                form.name(),
                parent,
                Translated.of(said.getOrDefault("doc", "")),
                Optional.ofNullable(said.get("phrase")).map(Translated::of),
                List.copyOf(fields.values()),
                parts(line),
                families.contains(form.name()),
                form.at());
    }

    /** The lowest type that says it, says it. */
    private Map<Part, String> parts(List<TypeForm> line) {
        var parts = new EnumMap<Part, String>(Part.class);
        for (var member : line) {
            var said = FieldReader.ofType(member, file, new Problems());
            for (var part : Part.values()) {
                Optional.ofNullable(said.get(part.annotation())).ifPresent(actor -> parts.put(part, actor));
            }
        }
        return parts;
    }

    private Optional<FieldType> fieldType(FieldForm field, Problems own) {
        var choices = Optional.ofNullable(enums.get(field.type()));
        if (choices.isPresent()) {
            problems.mentioned("enum", field.type());
        }
        if (field.set()) {
            if (choices.isEmpty()) {
                unknownEnum(
                        field,
                        "vocabulary.set",
                        Phrase.of(
                                "The field \"%s\" is a set of %s; it must be one of an enum.",
                                field.name(), field.type()),
                        enums.keySet(),
                        own);
            }
            return choices.map(SetType::new);
        }
        if (choices.isPresent()) {
            return choices.map(ChoiceType::new);
        }
        var isDate = field.annotations().stream()
                .anyMatch(annotation -> annotation.key().equals("format") || isMisspelt(annotation.key(), "format"));
        return switch (field.type()) {
            case "String" -> Optional.of(isDate ? new DateType() : new TextType());
            case "Integer" -> Optional.of(new WholeType());
            case "Double" -> Optional.of(new DecimalType());
            case "Boolean" -> Optional.of(new FlagType());
            default -> {
                var known = new LinkedHashSet<>(PLAIN);
                known.addAll(enums.keySet());
                unknownEnum(
                        field,
                        "vocabulary.unknown-type",
                        Phrase.of("The field \"%s\" has the unknown type %s.", field.name(), field.type()),
                        Optional.ofNullable(MEANT.get(field.type().toLowerCase(Locale.ROOT)))
                                .<Set<String>>map(Set::of)
                                .orElse(known),
                        own);
                yield Optional.empty();
            }
        };
    }

    /** Such a key is refused, and rules are not refused for it as well. */
    private static boolean isMisspelt(String key, String known) {
        return Nearest.closest(key, List.of(known)).isPresent();
    }

    private void unknownEnum(FieldForm field, String code, Phrase message, Set<String> known, Problems own) {
        if (!refused.contains(field.type())) {
            own.unknown(
                    "enum",
                    field.type(),
                    new Problem(
                            code,
                            Severity.ERROR,
                            Place.of(file, field.at()),
                            message,
                            Nearest.hint(field.type(), known)));
        }
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
