package stance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRecord;
import stance.pack.vocabulary.EnumType;

@DisplayName("A listing of a vocabulary")
class VocabularyListingTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void holdsEveryTypeWithItsFamily() {
        var listing = VocabularyListing.of(TestRecord.in(folder), List.of());

        assertThat(listing.types()).extracting(entry -> entry.type().name()).containsExactly("Duty", "Tariff", "Talks");
        assertThat(listing.types().get(0).members()).containsExactly("Tariff");
        assertThat(listing.enums()).extracting(EnumType::name).containsExactly("Country");
    }

    @Test
    void namesTheStancesThatLookAtATypeInAnyKindOfCondition() {
        var listing = VocabularyListing.of(TestRecord.in(folder), List.of());

        assertThat(ids(listing.types().get(0))).isEmpty();
        assertThat(ids(listing.types().get(1))).containsExactly("MX-1", "MX-2");
        assertThat(ids(listing.types().get(2))).containsExactly("MX-2", "US-1");
    }

    @Test
    void countsARuleOnAFamilyForEachOfItsMembers() {
        var pack = TestPack.in(folder)
                .declarations("""
                        declare Duty extends Provision rate : Double end
                        declare Tariff extends Duty goods : String end
                        declare Quota extends Duty tons : Integer end
                        """)
                .stance(
                        "MX-1",
                        "accumulate( Duty( $rate : rate ), $sum : sum( $rate ); $sum > 1 )",
                        "stance.opposes( stance.thePackage() );")
                .stance("MX-2", "( $any : Quota() or $any : Quota( tons > 1 ) )", "stance.opposes( $any );")
                .stance(
                        "MX-3",
                        "exists Tariff() forall( Tariff( goods == \"cars\" ) )",
                        "stance.accepts( stance.thePackage() );")
                .load();

        var listing = VocabularyListing.of(pack, List.of("Tariff", "Quota"));

        assertThat(ids(listing.types().get(0))).containsExactly("MX-1", "MX-3");
        assertThat(ids(listing.types().get(1))).containsExactly("MX-1", "MX-2");
    }

    private static List<String> ids(VocabularyListing.Entry entry) {
        return entry.stances().stream().map(stance -> stance.id()).toList();
    }
}
