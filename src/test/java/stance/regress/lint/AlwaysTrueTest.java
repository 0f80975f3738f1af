package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestRule;

@DisplayName("Lint of conditions")
class AlwaysTrueTest {

    @TempDir
    private Path folder;

    private PackLint lintOf(String constraint) {
        var rule = TestRule.stance("MX-01")
                .when("$strip : Strip( " + constraint + " )")
                .then("stance.opposes( $strip );");
        return lint(pack(folder, rule).declarations("""
                declare enum Side NORTH("North"), SOUTH("South"); label : String end
                declare Strip extends Provision
                    miles : Integer @range( "0..200" )
                    depth : Integer @range( "0..10" ) @optional
                    side : Side
                end
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "miles <= 200",
                "miles >= 0",
                "depth <= 10",
                "side in ( Side.NORTH, Side.SOUTH )",
                "side == Side.NORTH || miles <= 200"
            })
    void findsThoseThatEveryValueMeets(String constraint) {
        assertThat(at(AlwaysTrue.CODE, lintOf(constraint))).containsExactly("MX-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "miles < 200",
                "miles <= 199",
                "miles > 0",
                "miles >= 200",
                "side in ( Side.NORTH )",
                "depth != null"
            })
    void isContentWithThoseThatSomeValueDoesNotMeet(String constraint) {
        assertThat(at(AlwaysTrue.CODE, lintOf(constraint))).isEmpty();
    }
}
