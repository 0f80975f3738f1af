package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Speaker;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.pack.record.Visibility;
import stance.problem.RefusedException;

@DisplayName("A stance from a fact sheet")
class FactStanceTest {

    private static final String OTHER_PAGE =
            "[{ 'title': 'Elsewhere', 'publisher': 'P', 'date': '2025', 'url': 'https://example.org/2' %s }]";

    private final Path temporary;
    private final TestPack fixture;

    FactStanceTest(@TempDir Path temporary) {
        this.temporary = temporary;
        this.fixture = TestPack.in(temporary.resolve("rules"));
    }

    private Scaffold scaffold(TestFacts facts, Map<String, String> metadata, Optional<Integer> rank) {
        var request = new StanceRequest(
                "MX-9",
                Optional.empty(),
                metadata,
                Optional.of("Tariff"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                rank);
        return StanceScaffold.of(fixture.load(), fixture.folder(), request, facts.read(temporary));
    }

    private Stance stance(TestFacts facts, Map<String, String> metadata) {
        scaffold(facts, metadata, Optional.empty()).write();
        return fixture.load().stance("MX-9").orElseThrow();
    }

    private Stance stance(TestFacts facts) {
        return stance(facts, Map.of());
    }

    private Effect effect(TestFacts facts) {
        return stance(facts).rules().get(0).form().effects().get(0).effect();
    }

    @Test
    void carriesWordsSpeakerDateAndSourceOfTheFact() {
        var stance = stance(TestFacts.usual());

        assertThat(stance.title().written()).isEqualTo("Mexico opposes the U.S. tariff on steel");
        assertThat(stance.actor().id()).isEqualTo("MEXICO");
        assertThat(stance.topic().id()).isEqualTo("trade");
        assertThat(stance.strength()).isEqualTo(Strength.RED_LINE);
        assertThat(stance.basis()).isEqualTo(Basis.STATED);
        assertThat(stance.stated().written()).isEqualTo("2025-11-18");
        assertThat(stance.speaker().map(Speaker::id)).contains("sheinbaum");
        assertThat(stance.quote().orElseThrow().words()).isEqualTo("We will never accept it");
        assertThat(stance.source().id()).isEqualTo("el-diario-2025-11-19");
        assertThat(stance.source().url()).contains("https://example.org/steel");
        assertThat(stance.note().orElseThrow().written())
                .startsWith(
                        "Mexico opposes the U.S. tariff on steel; it would answer it. Held as red line: said never.");
    }

    @Test
    void staysPrivateWhereItWasSaidInPrivate() {
        assertThat(stance(TestFacts.usual().with("channel", "'private'")).visibility())
                .isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void isPublicWhereItWasSaidInPublic() {
        assertThat(stance(TestFacts.usual().with("channel", "'public'")).visibility())
                .isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void endsWhereTheFactEndsAndSaysWhy() {
        var stance =
                stance(TestFacts.usual().with("until", "{ 'date': '2026-01-02', 'why': 'the tariff was lifted' }"));

        assertThat(stance.until()).contains(LocalDate.of(2026, 1, 2));
        assertThat(stance.note().orElseThrow().written()).contains("Until 2026-01-02: the tariff was lifted.");
    }

    @Test
    void saysWhatItDidNotTakeOver() {
        var facts = TestFacts.usual()
                .with("instrument", "'a tariff of its own'")
                .with("responds_to", "null")
                .with("demands", "[]")
                .with("corroborated_by", OTHER_PAGE.formatted(""));

        assertThat(scaffold(facts, Map.of(), Optional.empty()).remarks())
                .contains("Not taken over from the fact, since a stance has no place for it: instrument,"
                        + " corroborated_by.");
    }

    @Test
    void saysNothingOfThatWhereAllWasTakenOver() {
        assertThat(scaffold(TestFacts.usual(), Map.of(), Optional.empty()).remarks())
                .noneMatch(remark -> remark.contains("Not taken over"));
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource({
        "accepts,                 ACCEPTS",
        "supports,                SUPPORTS",
        "proposes,                SUPPORTS",
        "opposes,                 OPPOSES",
        "rejects,                 OPPOSES",
        "conditional,             REQUIRES",
        "denies-under-discussion, DENIES"
    })
    void saysWhatThePolaritySays(String polarity, Effect effect) {
        assertThat(effect(TestFacts.usual().with("polarity", "'" + polarity + "'")))
                .isEqualTo(effect);
    }

    @ParameterizedTest(name = "{0} words of the {1}, {2}: {3}")
    @CsvSource({
        "stated,   speaker,   exact,          STATED",
        "stated,   speaker,   near-corrected, STATED",
        "stated,   speaker,   not-found,      REPORTED",
        "stated,   publisher, exact,          REPORTED",
        "reported, speaker,   exact,          REPORTED",
        "inferred, publisher, exact,          INFERRED"
    })
    void isStatedOnlyInTheSpeakersOwnWordsThatWereFound(String basis, String whose, String verified, Basis expected) {
        var facts = TestFacts.usual()
                .with("basis", "'" + basis + "'")
                .with("quote_words_of", "'" + whose + "'")
                .with("verified", "'" + verified + "'");

        assertThat(stance(facts).basis()).isEqualTo(expected);
    }

    @Nested
    @DisplayName("whose words were not found in the source")
    class NotFound {

        private final TestFacts facts = TestFacts.usual().with("verified", "'not-found'");

        @Test
        void citesAPageThatHasWords() {
            var page = OTHER_PAGE.formatted(", 'quote': 'They will not have it', 'lang': 'en'");

            var stance = stance(facts.with("corroborated_by", page));

            assertThat(stance.basis()).isEqualTo(Basis.REPORTED);
            assertThat(stance.quote().orElseThrow().words()).isEqualTo("They will not have it");
            assertThat(stance.source().title()).isEqualTo("Elsewhere");
            assertThat(stance.source().issued().orElseThrow().written()).isEqualTo("2025");
        }

        @Test
        void isReportedWithoutWordsWhereNoPageHasAny() {
            var stance = stance(facts.with("corroborated_by", OTHER_PAGE.formatted("")));

            assertThat(stance.basis()).isEqualTo(Basis.REPORTED);
            assertThat(stance.quote()).isEmpty();
            assertThat(stance.source().title()).isEqualTo("On steel");
        }
    }

    @Nested
    @DisplayName("adds to the bibliography")
    class Sources {

        @Test
        void atItsEndAndLeavesTheRestAsItWas() throws IOException {
            var file = fixture.folder().resolve("sources.json");
            var before = Files.readString(file);

            stance(TestFacts.usual());

            assertThat(Files.readString(file)).startsWith(before.stripTrailing().replaceAll(" ]$", ""));
            assertThat(fixture.load().sources()).containsOnlyKeys("call", "el-diario-2025-11-19");
        }

        @Test
        void nothingWhereASourceHasTheSameAddress() throws IOException {
            fixture.file(
                    "sources.json",
                    "[{ \"id\": \"call\", \"type\": \"webpage\", \"title\": \"x\", \"URL\": \"https://example.org/steel\" }]");
            var before = Files.readString(fixture.folder().resolve("sources.json"));

            assertThat(stance(TestFacts.usual()).source().id()).isEqualTo("call");
            assertThat(fixture.folder().resolve("sources.json")).hasContent(before);
        }

        @Test
        void besideWhatOtherProgramsWrite() throws IOException {
            var written =
                    "[{ \"id\": \"call\", \"type\": \"webpage\", \"title\": \"x\", \"note\": \"a\\nb \\u202e\" }]";
            fixture.file("sources.json", written);

            assertThat(stance(TestFacts.usual()).source().id()).isEqualTo("el-diario-2025-11-19");
            assertThat(fixture.folder().resolve("sources.json")).content().contains("\"note\": \"a\\nb \\u202e\"");
        }

        @Test
        void underAnIdOfItsOwn() {
            fixture.file("sources.json", """
                    [
                      { "id": "call", "type": "webpage", "title": "x" },
                      { "id": "el-diario-2025-11-19", "type": "webpage", "title": "y" }
                    ]
                    """);

            assertThat(stance(TestFacts.usual()).source().id()).isEqualTo("el-diario-2025-11-19-2");
        }
    }

    @Nested
    @DisplayName("by a speaker whom the pack does not know")
    class UnknownSpeaker {

        private final TestFacts facts = TestFacts.usual().with("speaker", "'Omar García Harfuch'");

        @Test
        void isRefusedWhereTheWordsAreTheSpeakersOwn() {
            var before = TestTree.of(fixture.folder());

            assertThatThrownBy(() -> scaffold(facts, Map.of(), Optional.empty()))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("The speaker Omar García Harfuch of MX-9 is not in pack.json")
                    .hasMessageContaining("--speaker-rank N");
            assertThat(TestTree.of(fixture.folder())).isEqualTo(before);
        }

        @Test
        void addsTheSpeakerWithTheRankThatWasGiven() {
            scaffold(facts, Map.of(), Optional.of(3)).write();

            var pack = fixture.load();
            assertThat(pack.stance("MX-9").orElseThrow().speaker())
                    .contains(new Speaker("harfuch", "Omar García Harfuch", Translated.of("President of Mexico"), 3));
            assertThat(pack.actor("MEXICO").speakers()).containsOnlyKeys("sheinbaum", "harfuch");
        }

        @ParameterizedTest(name = "{0} as {1}")
        @CsvSource({
            "Kash Patel,                              patel",
            "Ministry of Foreign Affairs (SRE),       ministry_of_foreign_affairs",
            "Government (as relayed by C. Sheinbaum), government",
            "Carla Sheinbaum,                         carla_sheinbaum",
            "'100 Voices',                            voices",
            "'100',                                   speaker_100"
        })
        void addsTheSpeakerUnderAnIdAfterTheName(String name, String id) {
            scaffold(facts.with("speaker", "'" + name + "'"), Map.of(), Optional.of(3))
                    .write();

            assertThat(fixture.load().actor("MEXICO").speakers()).containsOnlyKeys("sheinbaum", id);
        }

        @Test
        void leavesTheSpeakerOutAndSaysSoWhereSomeoneElseTellsIt() {
            var scaffold = scaffold(facts.with("basis", "'reported'"), Map.of(), Optional.empty());

            assertThat(scaffold.remarks())
                    .anyMatch(remark -> remark.contains("Omar García Harfuch is not in pack.json"));
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refused {

        @Test
        void whereItIsAJointOne() {
            assertRefused(TestFacts.usual().with("actor", "'MX+US'"), "a joint one of MX+US", "--fact MX-9 --actor");
        }

        @Test
        void whereItsActorOrTopicIsNoneOfThePack() {
            assertRefused(TestFacts.usual().with("actor", "'FR'"), "The actor \"FR\"", "--actor");
            assertRefused(TestFacts.usual().with("area", "'fish'"), "The topic \"steel-tariff\"", "--topic");
        }

        @Test
        void whereItsWordsAreNotEnglishAndNoTranslationIsGiven() {
            var facts = TestFacts.usual().with("quote", "'Nunca'").with("quote_lang", "'es'");

            assertRefused(facts, "is not English [es]: \"Nunca\"", "--translation");
            assertThat(scaffold(facts, Map.of("quote", "Never"), Optional.empty())
                            .remarks())
                    .isNotEmpty();
            assertThat(stance(facts, Map.of("translation", "Never"))
                            .quote()
                            .orElseThrow()
                            .translation())
                    .contains("Never");
        }

        @Test
        void whereItWasSaidAfterTheRecord() {
            assertRefused(TestFacts.usual().with("stated", "'2026-02-01'"), "after the end of the pack's record");
        }

        @Test
        void whereTheSheetIsNotAsItMustBe() {
            assertRefused(TestFacts.usual().with("polarity", "'maybe'"), "polarity is \"maybe\", which is not known");
            assertRefused(TestFacts.usual().with("stated", "null"), "The field \"stated\" is missing");
            assertRefused(TestFacts.usual().with("source", "'a page'"), "The source must be an object");
            assertRefused(TestFacts.usual().with("id", "'MX-8'"), "There is no position \"MX-9\"", "MX-8");
        }

        private void assertRefused(TestFacts facts, String... parts) {
            var before = TestTree.of(fixture.folder());

            assertThatThrownBy(() -> scaffold(facts, Map.of(), Optional.empty()))
                    .isInstanceOf(RefusedException.class)
                    .satisfies(refused -> assertThat(refused.getMessage()).contains(List.of(parts)));
            assertThat(TestTree.of(fixture.folder())).isEqualTo(before);
        }
    }

    @Test
    void supersedesOnlyAStanceOfThePack() {
        var facts = TestFacts.usual().with("supersedes", "'MX-1'");

        assertThat(stance(facts).supersedes()).isEmpty();
    }

    @Test
    void supersedesAStanceOfThePack() {
        fixture.file(
                "MX-1.drl",
                "package test_pack\n"
                        + TestPack.rule("MX-1", "$t : Tariff()", "stance.opposes( $t );")
                                .replace("2026-01-29", "2025-01-01"));

        assertThat(stance(TestFacts.usual().with("supersedes", "'MX-1'")).supersedes())
                .contains("MX-1");
    }

    @Test
    void goesAfterWhatTheUserSaid() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("actor", "UNITED_STATES");
        metadata.put("strength", "PREFERENCE");
        metadata.put("basis", "REPORTED");
        metadata.put("source", "call");
        metadata.put("note", "Mine.");

        var stance = stance(TestFacts.usual(), metadata);

        assertThat(stance.actor().id()).isEqualTo("UNITED_STATES");
        assertThat(stance.strength()).isEqualTo(Strength.PREFERENCE);
        assertThat(stance.source().id()).isEqualTo("call");
        assertThat(stance.note().orElseThrow().written()).startsWith("Mine. Still to be done");
        assertThat(pack().sources()).containsOnlyKeys("call");
    }

    @Test
    void isReadFromTheSheetThatTheReferenceShows() throws IOException {
        var reference = Files.readString(Path.of("docs/packs.md"));
        var sheet = reference.substring(reference.indexOf("{\n  \"positions\""));
        var file = Files.writeString(temporary.resolve("facts.json"), sheet.substring(0, sheet.indexOf("```")));

        var fact = FactSheet.read(file, "MX-WAT-01");

        assertThat(fact.polarity()).isEqualTo("conditional");
        assertThat(fact.page().quote()).isPresent();
    }

    private PolicyPack pack() {
        return fixture.load();
    }
}
