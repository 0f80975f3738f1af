package stance.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import stance.files.FolderRemoval;
import stance.files.FolderWalk;
import stance.files.Wanted;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Repair;

/** Loads a pack as it will be, from a copy in a temporary folder. */
final class DraftCopy {

    private DraftCopy() {}

    /**
     * The pack in a folder with the files of a draft in it.
     *
     * @throws RefusedException with what would be wrong with it, by the names of the real files
     */
    static PolicyPack load(Path folder, FilesToWrite draft) {
        return in(folder, draft, copy -> {
            try {
                return PolicyPack.load(copy);
            } catch (RefusedException refused) {
                throw new RefusedException(refused.problems().stream()
                        .map(problem -> named(problem, copy, folder))
                        .toList());
            }
        });
    }

    /** Looks at the folder as it will be, in a copy that goes afterwards. */
    static <T> T in(Path folder, FilesToWrite draft, Function<Path, T> look) {
        try {
            var temporary = Files.createTempDirectory("stance-trial-");
            try {
                var copy = temporary.resolve(folder.getFileName());
                write(folder, draft, copy);
                return look.apply(copy);
            } finally {
                FolderRemoval.of(temporary);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void write(Path folder, FilesToWrite draft, Path copy) throws IOException {
        Files.createDirectories(copy);
        if (Files.isDirectory(folder)) {
            copy(folder, copy);
        }
        for (var file : draft.files()) {
            if (file.path().startsWith(folder)) {
                var there = copy.resolve(folder.relativize(file.path()).toString());
                Files.createDirectories(there.getParent());
                Files.write(there, file.after());
            }
        }
    }

    private static void copy(Path folder, Path copy) throws IOException {
        var problems = new Problems();
        var found = FolderWalk.below(folder, Wanted.PACK, problems);
        problems.refuseErrors();
        for (var file : found) {
            var there = copy.resolve(folder.relativize(file.path()).toString());
            Files.createDirectories(there.getParent());
            Files.copy(file.real(), there);
        }
    }

    private static Problem named(Problem problem, Path copy, Path folder) {
        return new Problem(
                problem.code(),
                problem.severity(),
                place(problem.place(), copy, folder),
                problem.message().with(text -> text.replace(slashed(copy), slashed(folder))),
                problem.hint(),
                problem.repair()
                        .map(repair -> new Repair(place(repair.at(), copy, folder), repair.found(), repair.instead())));
    }

    private static Place place(Place place, Path copy, Path folder) {
        var file = place.file().replace(slashed(copy), slashed(folder));
        return new Place(file, place.line(), place.column(), place.pointer());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
