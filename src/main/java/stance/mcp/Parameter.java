package stance.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that a tool may be asked with.
 *
 * @param option of the command line; empty where its values are arguments by themselves
 */
record Parameter(String name, Kind kind, String option, String description) {

    /** What its value is. */
    enum Kind {
        TEXT("a text", Map.of("type", "string")),
        TEXTS("a list of texts", Map.of("type", "array", "items", Map.of("type", "string"))),
        FLAG("true or false", Map.of("type", "boolean")),
        NUMBER("a whole number", Map.of("type", "integer")),
        /** Fields and their values, of which a list is a set. */
        FIELDS("an object of texts, numbers, flags and lists of texts", Map.of("type", "object"));

        private final String words;

        // What Map.of makes cannot be changed.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Map<String, Object> schema;

        Kind(String words, Map<String, Object> schema) {
            this.words = words;
            this.schema = schema;
        }

        boolean isOf(Object value) {
            return switch (this) {
                case TEXT -> value instanceof String;
                case TEXTS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
                case FLAG -> value instanceof Boolean;
                case NUMBER -> value instanceof Integer;
                case FIELDS ->
                    value instanceof Map<?, ?> fields
                            && fields.values().stream().allMatch(Kind::isOfAField);
            };
        }

        private static boolean isOfAField(Object value) {
            return value instanceof String || value instanceof Number || value instanceof Boolean || TEXTS.isOf(value);
        }
    }

    /** Longer than the values of any field, and shown in whole where it is refused. */
    private static final int LONGEST = 2_000;

    static Parameter text(String name, String option, String description) {
        return new Parameter(name, Kind.TEXT, option, description);
    }

    static Parameter texts(String name, String option, String description) {
        return new Parameter(name, Kind.TEXTS, option, description);
    }

    static Parameter flag(String name, String option, String description) {
        return new Parameter(name, Kind.FLAG, option, description);
    }

    /** As JSON Schema. */
    Map<String, Object> schema() {
        var schema = new LinkedHashMap<>(kind.schema);
        schema.put("description", description);
        return schema;
    }

    /**
     * The arguments that a value stands for: none of them can be taken for another option.
     *
     * @throws IllegalArgumentException if one could be, or if the value is of another kind, or too long
     */
    List<String> arguments(Object value) {
        if (!kind.isOf(value)) {
            throw new IllegalArgumentException("\"" + name + "\" must be " + kind.words + ".");
        }
        var arguments = optionsOf(value);
        arguments.forEach(each -> {
            if (each.length() > LONGEST) {
                throw new IllegalArgumentException("\"" + name + "\" holds a text of " + each.length()
                        + " characters; at most " + LONGEST + " are taken.");
            } else if (option.isEmpty() && each.startsWith("-")) {
                throw new IllegalArgumentException("\"" + each + "\" begins with -, which is for options.");
            }
        });
        return arguments;
    }

    private List<String> optionsOf(Object value) {
        var arguments = new ArrayList<String>();
        if (kind == Kind.FLAG) {
            if (Boolean.TRUE.equals(value)) {
                arguments.add(option);
            }
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((field, each) -> arguments.add(field + "=" + written(each)));
        } else {
            var values = value instanceof List<?> list ? list.stream() : Stream.of(value);
            values.forEach(each -> arguments.add(option.isEmpty() ? String.valueOf(each) : option + "=" + each));
        }
        return arguments;
    }

    private static String written(Object value) {
        return value instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
