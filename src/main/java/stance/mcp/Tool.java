package stance.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question that assistants may ask.
 *
 * @param command of the command line
 * @param parameters in the order of their arguments
 * @param required the names of those that must be given
 * @param isOfProposal whether it is asked of a scenario by its id, or of a proposal that comes with it
 */
record Tool(
        String name,
        List<String> command,
        String description,
        List<Parameter> parameters,
        List<String> required,
        boolean isOfProposal) {

    private static final String SCENARIO = "scenario";
    private static final String PROPOSAL = "proposal";

    /** Of a file of the folder of scenarios, never a path: an assistant reads no other files. */
    private static final Pattern ID = Pattern.compile("\\w[\\w-]*(/\\w[\\w-]*)*");

    /** Writes what is asked about as JSON. */
    interface Writer {
        String json(Object value);
    }

    /** As JSON Schema. */
    Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        if (isOfProposal) {
            properties.put(
                    SCENARIO,
                    Map.of("type", "string", "description", "The id of a scenario, such as joint-operations."));
            properties.put(
                    PROPOSAL,
                    Map.of(
                            "type",
                            "object",
                            "description",
                            "Instead of an id: a proposal as in a file of a scenario, with pack, title, asOf, parties"
                                    + " and provisions; list_vocabulary has the types of provisions and their fields."));
        }
        parameters.forEach(parameter -> properties.put(parameter.name(), parameter.schema()));
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    /**
     * The question that these arguments put.
     *
     * @throws IllegalArgumentException if they are not as the schema says; the message is for the assistant
     */
    Question question(Map<String, Object> given, Writer writer) {
        var left = new LinkedHashMap<>(given);
        var input = "";
        var arguments = new ArrayList<>(command);
        arguments.add("--format=json");
        if (isOfProposal) {
            var id = left.remove(SCENARIO);
            var proposal = left.remove(PROPOSAL);
            if ((id == null) == (proposal == null)) {
                throw new IllegalArgumentException("Give either \"scenario\", an id, or \"proposal\", an object.");
            } else if (proposal instanceof Map) {
                input = writer.json(proposal);
            } else if (proposal != null) {
                throw new IllegalArgumentException("\"proposal\" must be an object.");
            }
            arguments.add(proposal == null ? checkedId(id) : "-");
        }
        for (var name : required) {
            if (!left.containsKey(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is missing.");
            }
        }
        for (var parameter : parameters) {
            var value = left.remove(parameter.name());
            if (value != null) {
                arguments.addAll(parameter.arguments(value));
            }
        }
        if (!left.isEmpty()) {
            var known = Stream.concat(
                            isOfProposal ? Stream.of(SCENARIO, PROPOSAL) : Stream.of(),
                            parameters.stream().map(Parameter::name))
                    .toList();
            throw new IllegalArgumentException("Unknown: " + String.join(", ", left.keySet()) + ". "
                    + (known.isEmpty() ? "Nothing can be given here." : "Known: " + String.join(", ", known) + "."));
        }
        return new Question(arguments, input);
    }

    private static String checkedId(@Nullable Object given) {
        if (!(given instanceof String id) || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\"" + given + "\" is no id of a scenario: letters, digits, - and _, with / between folders.");
        }
        return id;
    }
}
