package stance.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation of the API as its description tells of it. */
record Operation(Tree document, String path, String method, Tree described) {

    static List<Operation> all(Tree document) {
        var paths = document.at("paths");
        return paths.keys().stream()
                .flatMap(path -> paths.at(path).keys().stream()
                        .map(method -> new Operation(document, path, method, paths.at(path, method))))
                .toList();
    }

    String id() {
        return described.at("operationId").text();
    }

    List<Tree> parameters(String place) {
        return described.find("parameters").stream()
                .flatMap(parameters -> parameters.list().stream())
                .map(this::resolved)
                .filter(parameter -> parameter.at("in").text().equals(place))
                .toList();
    }

    /** The names of its parameters in the query. */
    List<String> queryNames() {
        return parameters("query").stream()
                .map(parameter -> parameter.at("name").text())
                .sorted()
                .toList();
    }

    /** The answers by status. */
    Map<String, Tree> answers() {
        var answers = described.at("responses");
        return answers.keys().stream()
                .collect(Collectors.toMap(status -> status, status -> resolved(answers.at(status))));
    }

    boolean isWithBody() {
        return described.find("requestBody").isPresent();
    }

    /** Its address with all examples of its parameters. */
    String address() {
        var query = parameters("query").stream()
                .flatMap(parameter ->
                        examples(parameter).map(value -> parameter.at("name").text() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return plainAddress() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Its address without a query. */
    String plainAddress() {
        var address = path;
        for (var parameter : parameters("path")) {
            var name = parameter.at("name").text();
            address = address.replace("{" + name + "}", parameter.at("example").text());
        }
        return address;
    }

    private static Stream<String> examples(Tree parameter) {
        var example = parameter.at("example");
        return example.isList() ? example.list().stream().map(Tree::text) : Stream.of(example.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The request to an address of a server, with the example of the content. */
    HttpRequest.Builder request(Served served, String address) {
        var request = id().equals("changes")
                ? served.request(address).header("Accept", "text/event-stream")
                : served.request(address);
        var content = described.find("requestBody").map(body -> body.at("content", "application/json", "example"));
        content.ifPresent(example -> request.header("Content-Type", "application/json"));
        // Examples are held to in English.
        parameters("header").stream()
                .filter(header -> !header.at("name").text().equals("Accept-Language"))
                .forEach(header -> header.find("example")
                        .ifPresent(example -> request.header(header.at("name").text(), example.text())));
        return request.method(
                method.toUpperCase(Locale.ROOT),
                content.map(example -> BodyPublishers.ofString(example.print())).orElseGet(BodyPublishers::noBody));
    }

    /** The address of the schema of an answer's content; empty where it is of no published format. */
    static Optional<String> schema(Tree answer, String type) {
        return answer.find("content")
                .flatMap(content -> content.find(type))
                .flatMap(media -> media.at("schema").find("$ref"))
                .map(Tree::text);
    }

    private Tree resolved(Tree tree) {
        return tree.find("$ref")
                .map(reference ->
                        document.at(reference.text().substring("#/".length()).split("/")))
                .orElse(tree);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
