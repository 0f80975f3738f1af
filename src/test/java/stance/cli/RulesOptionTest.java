package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.pack.PolicyPack;
import stance.problem.Place;

@DisplayName("A process with several runs")
class RulesOptionTest {

    @Test
    void loadsAPackAgainOnlyOnceAFileHasChanged(@TempDir Path folder) {
        var files = TestPack.in(folder);
        var first = pack(folder);

        var second = pack(folder);
        files.stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        var third = pack(folder);

        assertThat(second).isSameAs(first);
        assertThat(third.hash()).isNotEqualTo(first.hash());
        assertThat(third.stances()).hasSize(1);
    }

    private static PolicyPack pack(Path folder) {
        return RulesOption.finder(Optional.of(folder)).find(TestPack.ID, Optional.empty(), Place.of("test"));
    }
}
