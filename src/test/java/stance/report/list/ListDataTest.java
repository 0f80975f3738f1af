package stance.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.TestRecord;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.record.ActorListing;
import stance.record.PackListing;
import stance.record.RecordMap;
import stance.record.SourceListing;
import stance.record.StanceListing;
import stance.record.StanceQuery;
import stance.record.Timeline;
import stance.record.VocabularyListing;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;

@DisplayName("A listing as JSON")
class ListDataTest {

    private static final Problem PROBLEM = new Problem(
            "pack.missing", Severity.ERROR, Place.of("rules/b"), Phrase.of("There is no such folder."), Phrase.NONE);

    static Stream<String> names() {
        return Stream.of("packs", "actors", "stances", "vocabulary", "sources", "record", "timeline");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsItsSchemaSays(String name, @TempDir Path folder) {
        var pack = TestRecord.in(folder);

        var json = JsonData.write(data(name, pack));

        assertThat(schema(name).errors(json)).isEmpty();
        assertThat(json).contains("\"format\": \"stance.list." + name + "/1\"");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsItsSchemaSaysForTheShippedPack(String name) {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));

        assertThat(schema(name).errors(JsonData.write(data(name, pack)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsItsSchemaSaysWhereThereIsNothing(String name, @TempDir Path folder) {
        var pack = TestPack.in(folder).file("sources.json", "[]").load();

        assertThat(schema(name).errors(JsonData.write(data(name, pack)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasASchemaByTheStandardThatRefusesWhatItDoesNotName(String name, @TempDir Path folder) {
        var standard = TestSchema.of("{ \"$ref\": \"https://json-schema.org/draft/2020-12/schema\" }");
        var json = JsonData.write(data(name, TestRecord.in(folder)));

        assertThat(standard.errors(TestSchema.text("list-" + name + "-1.schema.json")))
                .isEmpty();
        assertThat(schema(name).errors(json.replace("\"title\"", "\"titel\""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"supersedes\": \"MX-1\"",
                "\"until\": \"2026-01-15\"",
                "\"reason\": \"EXPIRED\"",
                "\"successor\": \"MX-2\"",
                "\"translation\": \"We will not accept.\"",
                "\"visibility\": \"PRIVATE\"",
                "@of( \\\"MX-2\\\" )"
            })
    void tellsEverythingOfAStance(String part, @TempDir Path folder) {
        assertThat(JsonData.write(data("stances", TestRecord.in(folder)))).contains(part);
    }

    private static TestSchema schema(String name) {
        return TestSchema.published("list-" + name + "-1.schema.json");
    }

    private static Record data(String name, PolicyPack pack) {
        return switch (name) {
            case "packs" ->
                PacksData.of(
                        new PackListing(List.of(new PackListing.Entry("rules/" + pack.id(), pack)), List.of(PROBLEM)),
                        Language.ENGLISH);
            case "actors" -> ActorsData.of(ActorListing.of(pack));
            case "stances" -> StancesData.of(StanceListing.of(pack, StanceQuery.ALL), Language.ENGLISH);
            case "vocabulary" -> VocabularyData.of(VocabularyListing.of(pack, List.of()), Language.ENGLISH);
            case "sources" -> SourcesData.of(SourceListing.of(pack, List.of()));
            case "record" -> RecordMapData.of(RecordMap.of(pack));
            default -> TimelineData.of(Timeline.of(pack, StanceQuery.ALL));
        };
    }
}
