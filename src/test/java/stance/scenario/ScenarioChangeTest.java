package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.json.Json;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.problem.RefusedException;

/** Over all scenarios that are shipped, each of whose variants is put onto each other. */
@DisplayName("A change of a scenario")
class ScenarioChangeTest {

    static List<Path> scenarios() throws IOException {
        try (var files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void makesOfTheScenarioWhatAVariantWould(Path path) throws IOException {
        var text = Files.readString(path);
        var source = source(text);
        variants(source).forEach((name, variant) -> {
            var changed = source(new ScenarioChange(without(variant, "expect")).in(text, source));

            assertThat(plain(without(changed.root(), "expect")))
                    .as(name)
                    .isEqualTo(plain(without(MergePatch.scenario(source.root(), variant), "expect")));
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void makesOfAVariantWhatBothWouldOneAfterTheOther(Path path) throws IOException {
        var text = Files.readString(path);
        var source = source(text);
        variants(source)
                .forEach((first, patch) -> variants(source).forEach((second, change) -> {
                    if (changesWhatIsTakenAway(patch, change)) {
                        assertThatThrownBy(() -> new ScenarioChange(change).in(text, source, first))
                                .isInstanceOf(RefusedException.class);
                        return;
                    }
                    var changed = source(new ScenarioChange(without(change, "expect")).in(text, source, first));
                    var composed =
                            Optional.ofNullable(variants(changed).get(first)).orElseThrow();
                    var one = MergePatch.scenario(source.root(), patch);

                    assertThat(plain(without(MergePatch.scenario(source.root(), composed), "expect")))
                            .as("%s, %s", first, second)
                            .isEqualTo(plain(without(MergePatch.scenario(one, change), "expect")));
                    assertThat(composed.members().get("expect"))
                            .isEqualTo(patch.members().get("expect"));
                }));
    }

    private static ScenarioSource source(String text) {
        return ScenarioSource.read("test.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, JsonObject> variants(ScenarioSource source) {
        var variants = new LinkedHashMap<String, JsonObject>();
        members(source.root(), "variants").forEach((name, variant) -> variants.put(name, (JsonObject) variant.value()));
        return variants;
    }

    private static boolean changesWhatIsTakenAway(JsonObject patch, JsonObject change) {
        return Stream.of("provisions", "context")
                .anyMatch(part -> members(patch, part).entrySet().stream()
                        .filter(member -> member.getValue().value() instanceof JsonNull)
                        .map(member -> members(change, part).get(member.getKey()))
                        .anyMatch(changed -> changed != null
                                && changed.value() instanceof JsonObject fields
                                && !fields.members().containsKey("type")));
    }

    private static Map<String, Member> members(JsonObject owner, String key) {
        var member = owner.members().get(key);
        return member != null && member.value() instanceof JsonObject object ? object.members() : Map.of();
    }

    private static JsonObject without(JsonObject object, String... keys) {
        var members = new LinkedHashMap<>(object.members());
        List.of(keys).forEach(members::remove);
        return new JsonObject(object.at(), members);
    }

    /** Without nulls, which say the same as absence. */
    private static Json plain(Json value) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        var members = new LinkedHashMap<String, Member>();
        object.members().forEach((key, member) -> {
            if (!(member.value() instanceof JsonNull) && !key.equals("variants") && !key.equals("alternatives")) {
                members.put(key, new Member(member.keyAt(), plain(member.value())));
            }
        });
        return new JsonObject(object.at(), members);
    }
}
