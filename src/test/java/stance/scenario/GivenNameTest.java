package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stance.TestCells.TARIFF;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.language.GivenName;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Value;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.report.data.TestSchema;
import stance.report.schema.ScenarioSchema;

@DisplayName("A name that the program gives")
class GivenNameTest {

    private final Path folder;
    private final PolicyPack pack;
    private final TestSchema schema;

    GivenNameTest(@TempDir Path folder) {
        this.folder = folder;
        this.pack = TestPack.in(folder).load();
        this.schema = TestSchema.of(ScenarioSchema.of(pack));
    }

    /** What users give names to in scenarios. */
    private enum InScenario {
        VARIANT("'provisions': { " + TARIFF + " }, 'variants': { '%s': {} }"),
        LABEL("'provisions': { " + TARIFF + " }, 'alternatives': { 'tariff': { '%s': { 'rate': 5 } } }"),
        PROVISION("'provisions': { '%s': { 'type': 'Tariff', 'payer': 'MEXICO' } }"),
        PROVISION_OF_A_VARIANT("'provisions': { " + TARIFF + " }, 'variants': { 'v': { 'provisions':"
                + " { '%s': { 'type': 'Tariff', 'payer': 'MEXICO' } } } }"),
        CONTEXT("'provisions': { " + TARIFF + " }, 'context': { '%s': { 'type': 'Tariff', 'payer': 'MEXICO' } }");

        private final String members;

        InScenario(String members) {
            this.members = members;
        }
    }

    /** What users give names to in packs. */
    private enum InPack {
        ACTOR("'%s': { 'name': 'An actor', 'speakers': {} }", ""),
        ACTORS_NAME("'ACTOR': { 'name': '%s', 'speakers': {} }", ""),
        ACTORS_NAME_IN_SENTENCES("'ACTOR': { 'name': 'An actor', 'inSentence': '%s', 'speakers': {} }", ""),
        SPEAKER("'ACTOR': { 'name': 'A', 'speakers': { '%s': { 'name': 'S', 'office': 'O', 'rank': 1 } } }", ""),
        TOPIC("", "'%s': { 'title': 'A topic' }");

        private final String actors;
        private final String topics;

        InPack(String actors, String topics) {
            this.actors = actors;
            this.topics = topics;
        }

        private String info(String name) {
            return "{ 'title': 'T', 'recordUntil': '2026-01-31', 'actors': { %s }, 'topics': { %s } }"
                    .formatted(actors.replace("%s", name), topics.replace("%s", name))
                    .replace('\'', '"');
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNoNameInAScenario(InScenario kind) {
        var allowed = kind == InScenario.VARIANT ? Set.of(GivenName.NONE) : Set.<GivenName>of();

        assertThat(problems(kind, "ordinary")).isEmpty();
        assertThat(schema.errors(json(kind, "ordinary"))).isEmpty();
        for (var given : GivenName.values()) {
            for (var name : spellings(given).toList()) {
                assertThat(problems(kind, name).isEmpty())
                        .as("%s as %s", name, kind)
                        .isEqualTo(allowed.contains(given));
            }
            given.forms()
                    .forEach(name -> assertThat(schema.errors(json(kind, name)).isEmpty())
                            .as("%s as %s by the schema", name, kind)
                            .isEqualTo(allowed.contains(given)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNoNameInAPack(InPack kind) {
        for (var given : EnumSet.allOf(GivenName.class)) {
            for (var name : spellings(given).toList()) {
                assertThat(TestPack.in(folder)
                                .file("pack.json", kind.info(name))
                                .problems())
                        .as("%s as %s", name, kind)
                        .isNotEmpty();
            }
        }
        assertThat(TestPack.in(folder).file("pack.json", kind.info("ORDINARY")).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithAHint(InScenario kind) {
        assertThat(problems(kind, "Verdict"))
                .extracting(Problem::hint)
                .extracting(Object::toString)
                .contains("Choose another name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "left out", "absent", "ninguna"})
    void isALabelOfWhatItSays(String absence) {
        var members = "'provisions': { " + TARIFF + " }, 'alternatives': { 'tariff': { '" + absence + "': null } }";

        assertThat(TestPack.scenario(pack, members).alternatives()).containsKey("tariff");
        assertThat(schema.errors(json(members))).isEmpty();
    }

    @Test
    void isToldFromATextThatReadsLikeIt() {
        assertThat(new Value.Text("absent").shown()).isEqualTo("\"absent\"");
    }

    @Test
    void isNoLabelOfAConstantWhereItSaysThatThereIsNoValue() {
        var declarations = TestPack.DECLARATIONS.replace("\"Canada\"", "\"absent\"");

        assertThat(TestPack.in(folder).declarations(declarations).problems())
                .extracting(Problem::code)
                .containsExactly("vocabulary.label");
    }

    @Test
    void isALabelOfOneOptionOnlyWhereAFieldIsOpen() {
        var file = TestPack.scenario(
                pack, "'provisions': { " + TARIFF + " }, 'alternatives': { 'tariff': { 'rate 7': { 'rate': 5 } } }");
        var open = List.of(Opening.parse("tariff.rate=7").orElseThrow());

        assertThatThrownBy(() -> Space.of(file, file.base(), open))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("The alternative \"rate 7\" of \"tariff\" is called like a value that is open.");
    }

    @Test
    void isReservedAsItIsSaidInEveryLanguage() {
        for (var given : GivenName.values()) {
            for (var language : Language.values()) {
                assertThat(GivenName.of(given.phrase().in(language)))
                        .as("%s in %s", given, language)
                        .isPresent();
            }
        }
    }

    private static Stream<String> spellings(GivenName given) {
        var forms = Stream.of(Language.values()).map(given.phrase()::in).distinct();
        return forms.flatMap(form -> Stream.of(
                form,
                form.toUpperCase(Locale.ROOT),
                form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)));
    }

    private List<Problem> problems(InScenario kind, String name) {
        try {
            TestPack.scenario(pack, kind.members.replace("%s", name));
            return List.of();
        } catch (RefusedException refused) {
            return refused.problems();
        }
    }

    private static String json(InScenario kind, String name) {
        return json(kind.members.replace("%s", name));
    }

    private static String json(String members) {
        return "{ 'pack': 'test-pack', 'title': 'T', 'asOf': '2026-01-29', 'parties': ['MEXICO'], %s }"
                .formatted(members)
                .replace('\'', '"');
    }
}
