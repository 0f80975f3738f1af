package stance.regress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.regress.revision.StanceChange.Kind;

@DisplayName("The review of a rule base")
class RevisionTest {

    private static final TestRule HIGH =
            TestRule.stance("MX-1").when("$tariff : Tariff( rate > 10 )").then("stance.opposes( $tariff );");
    private static final TestRule TALKS =
            TestRule.stance("MX-2").when("$talks : Talks()").then("stance.supports( $talks );");

    @TempDir
    private Path folder;

    private static StanceChange only(Revision revision) {
        assertThat(revision.packs()).hasSize(1);
        assertThat(revision.packs().get(0).changes()).hasSize(1);
        return revision.packs().get(0).changes().get(0);
    }

    private static PackageRevision onlyDifference(Revision revision) {
        assertThat(revision.differences()).hasSize(1);
        return revision.differences().get(0);
    }

    @Test
    void findsNothingWhereOnlyThePlaceOfRulesDiffers() {
        var revision =
                TestRevision.in(folder).before(HIGH, TALKS).after(TALKS, HIGH).revise();

        assertThat(revision.isDifferent()).isFalse();
        assertThat(revision.looked()).isEqualTo(3);
        assertThat(revision.packs().get(0).changes()).isEmpty();
        assertThat(revision.problems()).isEmpty();
    }

    @Test
    void namesTheStanceWhoseConditionChanged() {
        var revision = TestRevision.in(folder)
                .before(HIGH, TALKS)
                .after(HIGH.when("$tariff : Tariff( rate > 30 )"), TALKS)
                .revise();

        var alteration = only(revision).alterations().get(0);
        assertThat(alteration.what()).isEqualTo("rule MX-1");
        assertThat(alteration.before()).contains("rate > 10");
        assertThat(alteration.after()).contains("rate > 30");
        var difference = onlyDifference(revision);
        assertThat(difference.id()).endsWith("scenarios/tariff.json");
        assertThat(difference.behindVerdict()).containsExactly("MX-1");
        assertThat(difference.behind(difference.comparison().differentCells().get(0)))
                .containsExactly("MX-1");
    }

    @Test
    void takesRulesWhoseNamesBeginAlikeTogether() {
        var again = TestRule.partOf("MX-1", "MX-1")
                .when("$tariff : Tariff( rate > 40 )")
                .then("stance.denies( $tariff );");
        var revision = TestRevision.in(folder)
                .before(HIGH, again)
                .after(HIGH, again.when("$tariff : Tariff( rate > 50 )"))
                .revise();

        assertThat(only(revision).alterations()).singleElement().satisfies(alteration -> {
            assertThat(alteration.what()).isEqualTo("rule MX-1");
            assertThat(alteration.after()).contains("rate > 10", "rate > 50");
        });
    }

    @Test
    void tellsWhatChangedInTheMetadata() {
        var revision = TestRevision.in(folder)
                .before(HIGH)
                .after(HIGH.held("RED_LINE").with("note", "Read anew"))
                .revise();

        assertThat(only(revision).kind()).isEqualTo(Kind.CHANGED);
        assertThat(only(revision).alterations())
                .containsExactly(
                        new Alteration("strength", "firm", "red line"), new Alteration("note", "", "Read anew"));
        assertThat(onlyDifference(revision).comparison().differentFindings()).hasSize(1);
    }

    @Test
    void tellsOfAChangeThatNoPackageShows() {
        var revision = TestRevision.in(folder)
                .before(HIGH)
                .after(HIGH.with("note", "Read anew"))
                .revise();

        assertThat(revision.isDifferent()).isFalse();
        assertThat(only(revision).alterations()).extracting(Alteration::what).containsExactly("note");
    }

    @Test
    void namesStancesThatWereAddedAndRemoved() {
        var revision = TestRevision.in(folder).before(HIGH).after(TALKS).revise();

        assertThat(revision.packs().get(0).changes())
                .extracting(StanceChange::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
        assertThat(revision.differences())
                .extracting(each -> each.behind().toString())
                .containsExactly("[MX-1]", "[MX-2]");
    }

    @Test
    void namesTheStanceThatReplacesOneThatFallsSilent() {
        var successor = TALKS.with("supersedes", "MX-1");

        var revision =
                TestRevision.in(folder).before(HIGH).after(HIGH, successor).revise();

        assertThat(revision.differences())
                .extracting(each -> each.behind().toString())
                .containsExactly("[MX-2]", "[MX-2]");
    }

    @Test
    void findsAChangeOfGroundBehindWhichNoFindingDiffers() {
        var revision = TestRevision.in(folder)
                .before(HIGH)
                .after(HIGH.with("basis", "INFERRED").with("note", "From what was done."))
                .revise();

        var difference = onlyDifference(revision);
        assertThat(difference.comparison().differentFindings()).isEmpty();
        assertThat(difference.behind()).containsExactly("MX-1");
    }

    @Test
    void reportsWhatDoesNotFitOneVocabularyAndComparesTheRest() {
        var oil = "{ \"pack\": \"test-pack\", \"title\": \"Oil\", \"asOf\": \"2026-01-29\", \"parties\": [\"MEXICO\"],"
                + " \"provisions\": { \"oil\": { \"type\": \"Oil\" } } }";

        var revision = TestRevision.in(folder)
                .scenario("oil.json", oil)
                .before(HIGH)
                .pack("after", TestPack.DECLARATIONS + "declare Oil extends Provision end\n", HIGH.held("RED_LINE"))
                .revise();

        assertThat(revision.looked()).isEqualTo(3);
        assertThat(revision.isDifferent()).isTrue();
        assertThat(revision.packs().get(0).isVocabularyDifferent()).isTrue();
        assertThat(revision.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message().toString())
                    .startsWith("By the rules of ")
                    .contains("before: ");
            assertThat(problem.place().file()).endsWith("oil.json");
        });
    }

    @Test
    void reportsOnceWhatBothRefuse() {
        var revision = TestRevision.in(folder)
                .scenario("wrong.json", "{ \"pack\": \"test-pack\", \"titel\": \"\" }")
                .before(HIGH)
                .after(HIGH)
                .revise();

        assertThat(revision.looked()).isEqualTo(3);
        assertThat(revision.problems())
                .isNotEmpty()
                .extracting(problem -> problem.message().toString())
                .doesNotHaveDuplicates()
                .noneMatch(message -> message.startsWith("By the rules"));
    }

    @Test
    void isTheSameOnSeveralThreads() {
        var test = TestRevision.in(folder).before(HIGH).after(HIGH.held("RED_LINE"), TALKS);

        var one = test.revise(1);
        var four = test.revise(4);

        assertThat(four.differences())
                .extracting(PackageRevision::id)
                .isEqualTo(one.differences().stream().map(PackageRevision::id).toList());
        assertThat(four.looked()).isEqualTo(one.looked());
    }
}
