package stance.report.data;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stance.language.Translated;

/** The published formats, and the JSON Schemas (draft 2020-12) that follow from their records. */
public final class PublishedFormats {

    private static final Map<String, Class<?>> ROOTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("stance.report").stream()
                    .filter(each -> each.isAnnotatedWith(Published.class))
                    .map(each -> each.reflect())
                    .collect(Collectors.toMap(
                            root -> root.getAnnotation(Published.class).schema() + ".schema.json",
                            Function.identity()));

    private static final RecordDocs DOCS = RecordDocs.read();

    private static final String NOT_ABSENT = " Members that do not apply are left out, never null.";

    private PublishedFormats() {}

    /** Their root records, by the name of the file of the schema. */
    public static Map<String, Class<?>> roots() {
        return ROOTS;
    }

    /** The root record of a schema; empty for one that no record is behind, such as that of a pack's scenarios. */
    public static Optional<Class<?>> root(String schema) {
        return Optional.ofNullable(ROOTS.get(schema));
    }

    /** The text of the schema of a format. */
    static String schema(Class<?> root) {
        var published = root.getAnnotation(Published.class);
        var mapper = new ObjectMapper();
        var generated = new SchemaGenerator(configuration(mapper).build()).generateSchema(root);
        var schema = mapper.createObjectNode();
        schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        schema.put("title", published.title());
        var format = published.format().isEmpty() ? "" : " Format " + published.format() + ".";
        schema.put("description", published.about() + format + NOT_ABSENT);
        generated.remove("$schema");
        var definitions = Optional.ofNullable((ObjectNode) generated.remove("$defs"));
        schema.setAll(generated);
        if (!published.format().isEmpty()) {
            schema.withObjectProperty("properties").withObjectProperty("format").put("const", published.format());
        }
        definitions.ifPresent(all -> {
            all.forEach(definition -> flatten((ObjectNode) definition));
            schema.set("$defs", all);
        });
        return JsonData.write(schema);
    }

    private static SchemaGeneratorConfigBuilder configuration(ObjectMapper mapper) {
        var builder = new SchemaGeneratorConfigBuilder(mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                // It would let them be null.
                .without(Option.FLATTENED_OPTIONALS);
        builder.forFields()
                .withDescriptionResolver(PublishedFormats::description)
                .withRequiredCheck(field -> !isOptional(field))
                .withTargetTypeOverridesResolver(PublishedFormats::held);
        builder.forTypesInGeneral()
                .withDescriptionResolver(scope -> description(scope.getType().getErasedType()))
                .withPropertySorter((unused, unusedToo) -> 0)
                .withDefinitionNamingStrategy(new Naming())
                .withCustomDefinitionProvider(PublishedFormats::unnamed);
        return builder;
    }

    /** What a list holds has the description of the list, not one of its own. */
    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : DOCS.of(field.getDeclaringType().getErasedType(), field.getDeclaredName())
                        .orElse(null);
    }

    /** The root of a format says by itself what it is. */
    private static @Nullable String description(Class<?> type) {
        return type.isAnnotationPresent(Published.class) ? null : DOCS.of(type).orElse(null);
    }

    /** What may be absent has the schema of what is there otherwise. */
    private static @Nullable List<ResolvedType> held(FieldScope field) {
        return field.getType() != null && field.getType().getErasedType() == Optional.class
                ? field.getType().getTypeParameters()
                : null;
    }

    /** A map, and a value that may be of several kinds, stand where they are used, and have no name. */
    private static @Nullable CustomDefinition unnamed(ResolvedType type, SchemaGenerationContext context) {
        var node = context.getGeneratorConfig().createObjectNode();
        if (type.getErasedType() == Object.class) {
            List.of("string", "number", "boolean", "array").forEach(node.putArray("type")::add);
            node.putObject("items").put("type", "string");
        } else if (type.getErasedType() == Translated.class) {
            node.put("type", "string");
        } else if (type.isInstanceOf(Map.class)) {
            node.put("type", "object");
            node.set(
                    "additionalProperties",
                    context.createDefinitionReference(type.getTypeParameters().get(1)));
        } else {
            return null;
        }
        return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private static boolean isOptional(FieldScope field) {
        return field.getDeclaredType().getErasedType() == Optional.class
                || field.getAnnotation(JsonInclude.class) != null;
    }

    /** What stands in a record of its own in Java and in its holder in JSON, as plain members of the holder. */
    private static void flatten(ObjectNode definition) {
        if (!(definition.remove("allOf") instanceof ArrayNode parts)) {
            return;
        }
        for (var part : parts) {
            definition.withObjectProperty("properties").setAll((ObjectNode) part.get("properties"));
            var required = definition.withArrayProperty("required");
            part.path("required").forEach(name -> {
                if (!required.toString().contains('"' + name.asText() + '"')) {
                    required.add(name);
                }
            });
        }
    }

    /** The names of the records without what they all end in; a choice within a class has the name of that first. */
    private static final class Naming implements SchemaDefinitionNamingStrategy {
        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            var type = key.getType().getErasedType();
            var owner = type.isEnum() ? Optional.ofNullable(type.getEnclosingClass()) : Optional.<Class<?>>empty();
            var name = owner.map(Class::getSimpleName).orElse("")
                    + type.getSimpleName().replaceFirst("Data$", "");
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
    }
}
