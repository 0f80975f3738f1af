package stance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.files.FolderWalk;
import stance.files.Wanted;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.web.upload.SentPacks;

/** The files of packs as they stand, be they of a folder or sent. */
record PackSources(Library library, Optional<SentPacks> sent) {

    private static final String SUPPRESSIONS = "lint.json";

    /**
     * The contents by their paths below the folder of the pack.
     *
     * @throws RefusedException if there is no such pack, or if a file cannot be read
     */
    Map<String, byte[]> of(String pack) {
        var files = new TreeMap<String, byte[]>();
        var texts = library.has(pack) ? Optional.<Map<String, String>>empty() : sent.flatMap(all -> all.texts(pack));
        if (texts.isPresent()) {
            texts.get().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            return files;
        }
        var folder = folder(pack);
        var problems = new Problems();
        for (var file : FolderWalk.below(folder, Wanted.PACK, problems)) {
            files.put(folder.relativize(file.path()).toString().replace('\\', '/'), bytes(file.real()));
        }
        problems.refuseErrors();
        var suppressions = folder.resolve(SUPPRESSIONS);
        if (Files.isRegularFile(suppressions)) {
            files.put(SUPPRESSIONS, bytes(suppressions));
        }
        return files;
    }

    /**
     * The folder of a pack that is in one.
     *
     * @throws RefusedException if there is no such pack
     */
    Path folder(String pack) {
        return library.finder().folder(pack, Optional.empty(), Place.of(pack));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
