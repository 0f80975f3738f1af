package stance.pack.profile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.problem.Problem;
import stance.problem.Problems;

class ProfileReaderTest {

    private static final String GOOD = " when $t : Tariff() then stance.opposes( $t ); end\n";

    private final Problems problems = new Problems();

    private void read(String rules) {
        ProfileReader.read("rules.drl", "package test_pack\n" + rules, problems);
    }

    private void assertRefused(String place, String code) {
        assertThat(problems.all())
                .first()
                .satisfies(problem -> assertThat(problem.place()).hasToString(place))
                .extracting(Problem::code)
                .isEqualTo(code);
    }

    @Nested
    class Reporting {

        @Test
        void goesOnWithTheNextRuleSoThatOneMistakeDoesNotHideTheNext() {
            read("""
                    rule "A a" when eval( true ) then end
                    rule "B b" when $t : Tariff() then stance.opposes( $t ); end
                    rule "C c" when $t : Tariff( rate = 3 ) then end
                    """);

            assertThat(problems.all())
                    .extracting(problem -> problem.place().toString())
                    .containsExactly("rules.drl:2:17", "rules.drl:4:35");
        }

        @Test
        void readsTheRuleBehindOneThatLacksItsEnd() {
            read("""
                    rule "A a" when $t : Tariff() then stance.opposes( $t );
                    rule "B b" when $t : Tariff( rate = 3 ) then end
                    """);

            assertThat(problems.all())
                    .extracting(problem -> problem.place().toString())
                    .containsExactly("rules.drl:2:57", "rules.drl:3:35");
        }

        @Test
        void saysThatTheFileEndsTooEarly() {
            read("rule \"A a\" when $t : Tariff()");

            assertRefused("rules.drl:2:30", "profile.syntax");
        }

        @Test
        void countsACharacterOutsideOfTheBasicPlaneAsOne() {
            read("rule \"😀 a\" when \u202E");

            assertRefused("rules.drl:2:17", "profile.control-character");
        }

        @Test
        void showsTheBeginningOfALongWord() {
            read("x".repeat(100_000));

            assertThat(problems.all())
                    .singleElement()
                    .extracting(problem -> problem.message().toString().length())
                    .matches(length -> length < 100);
        }
    }

    @Nested
    class Comments {

        @Test
        void sayNothingWhateverTheyHold() {
            read("// \\u000a eval( stance.Canary.spring() )\n/* end rule */ rule \"A a\"" + GOOD);

            assertThat(problems.all()).isEmpty();
        }
    }

    @Nested
    class Limits {

        @TempDir
        private Path temporary;

        @Test
        void nestingThatIsDeepEnoughForPeopleIsRead() {
            read("rule \"A a\" when $t : Tariff" + "( ".repeat(ProfileReader.MAX_DEPTH) + "rate == 3"
                    + " )".repeat(ProfileReader.MAX_DEPTH) + " then stance.opposes( $t ); end");

            assertThat(problems.all()).isEmpty();
        }

        @Test
        @Timeout(value = 10, unit = SECONDS)
        void nestingBeyondThatIsRefusedWhereItGoesTooDeep() {
            read("rule \"A a\" when $t : Tariff" + "(".repeat(100_000));

            assertRefused("rules.drl:2:" + (28 + ProfileReader.MAX_DEPTH), "profile.limit");
        }

        @Test
        @Timeout(value = 10, unit = SECONDS)
        void parenthesesThatWereNeverOpenedMakeNoRoomForDeeperNesting() {
            read(")".repeat(60_000) + "\nrule \"A a\" when $t : Tariff" + "(".repeat(60_000));

            assertRefused("rules.drl:3:" + (28 + ProfileReader.MAX_DEPTH), "profile.limit");
        }

        @ParameterizedTest
        @ValueSource(strings = {"123456789012345", "0.123456789", "007", "-1"})
        void aNumberThatADoubleKeepsIsRead(String number) {
            read("rule \"A a\" when $t : Tariff( rate == " + number + " ) then stance.opposes( $t ); end");

            assertThat(problems.all()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1234567890123456", "0.1234567890"})
        void aLongerNumberIsRefused(String number) {
            read("rule \"A a\" when $t : Tariff( rate == " + number + " )");

            assertRefused("rules.drl:2:38", "profile.limit");
        }

        @Test
        @Timeout(value = 10, unit = SECONDS)
        void aNumberAsLongAsTheFileIsRefusedAtOnce() {
            read("rule \"A a\" when $t : Tariff( rate == " + "9".repeat(250_000));

            assertRefused("rules.drl:2:38", "profile.limit");
        }

        @Test
        void aFileOfMoreThan256KilobytesIsRefused() {
            var found =
                    TestPack.in(temporary).rules("// " + "x".repeat(256 * 1024)).problems();

            assertThat(found).extracting(Problem::code).containsExactly("file.too-large");
        }

        @Test
        void aFileThatIsNotUtf8IsRefused() {
            var found = TestPack.in(temporary)
                    .file("rules.drl", new byte[] {'r', 'u', (byte) 0xC3, (byte) 0x28})
                    .problems();

            assertThat(found).extracting(Problem::code).containsExactly("file.encoding");
        }
    }

    @Nested
    class Characters {

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t\n"})
        void anEmptyFileIsRefused(String text) {
            ProfileReader.read("rules.drl", text, problems);

            assertRefused("rules.drl", "profile.empty");
        }

        @ParameterizedTest
        @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x85, 0x202A, 0x202E, 0x2066, 0x2069})
        void controlsAndMarksThatReorderWhatIsShownAreRefused(int character) {
            read("// " + Character.toString(character));

            assertRefused("rules.drl:2:4", "profile.control-character");
        }

        @Test
        void lettersOfAllLanguagesAreRead() {
            read("rule \"A ¿Qué? 日本 😀\"" + GOOD);

            assertThat(problems.all()).isEmpty();
        }
    }
}
