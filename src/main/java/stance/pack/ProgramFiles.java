package stance.pack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files that this program is made of: what it checks and prints follows from them. */
final class ProgramFiles {

    private static final Optional<String> HASH = hashOf(ProgramFiles.class);

    private ProgramFiles() {}

    /** Differs where the program does, its libraries included; empty where its files cannot be told. */
    static Optional<String> hash() {
        return HASH;
    }

    private static Optional<String> hashOf(Class<?> part) {
        try {
            var source = part.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(hashOf(Path.of(source.getLocation().toURI())));
        } catch (IOException | URISyntaxException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /** Of an archive, by the sums that stand in it; its manifest names the libraries with their versions. */
    private static String hashOf(Path program) throws IOException {
        var digest = Sha256.digest();
        if (Files.isDirectory(program)) {
            try (var files = Files.walk(program)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(program.relativize(file).toString(), digest);
                    digest.update(Files.readAllBytes(file));
                }
            }
        } else {
            try (var archive = new ZipFile(program.toFile())) {
                var entries = archive.stream().sorted(Comparator.comparing(ZipEntry::getName));
                entries.forEach(entry -> {
                    add(entry.getName(), digest);
                    digest.update(ByteBuffer.allocate(16)
                            .putLong(entry.getCrc())
                            .putLong(entry.getSize())
                            .array());
                });
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(String name, MessageDigest digest) {
        digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
