package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonPrinter;
import stance.json.JsonReader;
import stance.problem.Problems;

/** JSON, walked by names. */
record Tree(Json json) {

    static Tree of(String text) {
        var problems = new Problems();
        var json = JsonReader.readAnyText("answer", text, problems);
        assertThat(problems.all()).isEmpty();
        return new Tree(json.orElseThrow());
    }

    Set<String> keys() {
        return ((JsonObject) json).members().keySet();
    }

    Optional<Tree> find(String name) {
        return Optional.ofNullable(((JsonObject) json).members().get(name)).map(member -> new Tree(member.value()));
    }

    Tree at(String... names) {
        var tree = this;
        for (var name : names) {
            var inside = tree;
            tree = tree.find(name).orElseThrow(() -> new AssertionError("no " + name + " in " + inside.keys()));
        }
        return tree;
    }

    List<Tree> list() {
        return ((JsonArray) json).values().stream().map(Tree::new).toList();
    }

    boolean isList() {
        return json instanceof JsonArray;
    }

    String text() {
        return json instanceof JsonText text ? text.text() : print().strip();
    }

    String print() {
        return JsonPrinter.print(json);
    }
}
