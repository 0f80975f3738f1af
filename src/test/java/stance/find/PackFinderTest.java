package stance.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.RefusedException;

/** A pack that is loaded is a new object, so counting them counts the loads. */
@DisplayName("A finder that looks again")
class PackFinderTest {

    private static final String OTHER = "other-pack";

    @TempDir
    private Path folder;

    private final Set<PolicyPack> loads = Collections.newSetFromMap(new IdentityHashMap<>());
    private TestPack pack;
    private PackFinder finder;

    @BeforeEach
    void loadTwo() throws IOException {
        pack = TestPack.in(folder.resolve("rules")).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        copy(folder.resolve("rules/" + TestPack.ID), folder.resolve("rules/" + OTHER));
        finder = new PackFinder(Optional.of(folder.resolve("rules")));
        findBoth();
        assertThat(loads).hasSize(2);
    }

    private void findBoth() {
        loads.add(find(TestPack.ID));
        loads.add(find(OTHER));
    }

    private PolicyPack find(String id) {
        return finder.find(id, Optional.empty(), Place.of("test"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var place = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else if (file.toString().endsWith(".drl")) {
                    Files.writeString(place, Files.readString(file).replace("package test_pack", "package other_pack"));
                } else {
                    Files.copy(file, place);
                }
            }
        }
    }

    @Test
    void loadsNothingWhereNothingHasChanged() {
        finder = finder.again().again();
        findBoth();

        assertThat(loads).hasSize(2);
    }

    @Test
    void loadsNothingWhenAScenarioIsSaved() throws IOException {
        Files.writeString(folder.resolve("scenario.json"), "{}");
        finder = finder.again();
        findBoth();

        assertThat(loads).hasSize(2);
    }

    @Test
    void loadsThePackOfWhichAFileHasChangedAndNoOther() {
        var other = find(OTHER);
        pack.stance("MX-2", "$talks : Talks()", "stance.opposes( $talks );");
        finder = finder.again();
        findBoth();

        assertThat(loads).hasSize(3);
        assertThat(find(TestPack.ID).stance("MX-2")).isPresent();
        assertThat(find(OTHER)).isSameAs(other);
    }

    @Test
    void loadsAPackAnewThatHasLostAFile() throws IOException {
        pack.stance("MX-2", "$talks : Talks()", "stance.opposes( $talks );");
        finder = finder.again();
        findBoth();
        try (var files = Files.walk(pack.folder())) {
            Files.delete(
                    files.filter(file -> file.endsWith("MX-2.drl")).findFirst().orElseThrow());
        }
        finder = finder.again();
        findBoth();

        assertThat(loads).hasSize(4);
        assertThat(find(TestPack.ID).stance("MX-2")).isEmpty();
    }

    @Test
    void refusesAPackThatHasGone() throws IOException {
        Files.move(pack.folder(), folder.resolve("elsewhere"));
        finder = finder.again();

        assertThatThrownBy(() -> find(TestPack.ID)).isInstanceOf(RefusedException.class);
        assertThat(loads).contains(find(OTHER));
    }

    @Test
    void makesANewPackInTheWorkingFolderAndNotWhereTheProgramIsInstalled() {
        System.setProperty("stance.home", folder.toString());
        try {
            var near = new PackFinder(Optional.empty());

            assertThat(near.homeOfNew()).isEqualTo(Path.of("rules"));
            assertThat(near.isShipped(near.folder(TestPack.ID, Optional.empty(), Place.of("here"))))
                    .isTrue();
            assertThat(near.isShipped(near.folder("tmec-2026", Optional.empty(), Place.of("here"))))
                    .isFalse();
            assertThat(new PackFinder(Optional.of(folder.resolve("rules")))
                            .isShipped(folder.resolve("rules").resolve(TestPack.ID)))
                    .isFalse();
        } finally {
            System.clearProperty("stance.home");
        }
    }
}
