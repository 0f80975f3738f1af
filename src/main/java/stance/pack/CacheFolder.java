package stance.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * A folder of the user for what can be made again: {@code stance} in {@code $XDG_CACHE_HOME} or {@code ~/.cache}.
 *
 * <p>Nothing is read from it that another user could have written: the folder and the file must be the user's own, no
 * links, and closed to others; each file begins with the SHA-256 of its key and its content, which is checked before the
 * content is looked at. Where any of this fails, or there are no such permissions, there is no cache.
 *
 * <p>{@code -Dstance.cache=off}, or STANCE_CACHE=off in the environment, does without; otherwise it may name a folder.
 */
final class CacheFolder {

    /** How many rule bases of packs are kept; those that were not used for longest go first. */
    static final int MAX_RULES = 8;

    /** How many bases of questions about the rules are kept. A pack has one for each type of provision, or a few more. */
    static final int MAX_QUESTIONS = 128;

    private static final int HASH_BYTES = 32;

    /** What was compiled of 1,000 rules takes some megabytes. */
    private static final long MAX_BYTES = 64L << 20;

    private final Path folder;
    private final String suffix;
    private final int most;
    /** A whole file, or what a run that was broken off has left behind. */
    private final Pattern ours;

    /** A folder for rule bases of packs. */
    CacheFolder(Path folder) {
        this(folder, ".rules", MAX_RULES);
    }

    private CacheFolder(Path folder, String suffix, int most) {
        this.folder = folder;
        this.suffix = suffix;
        this.most = most;
        this.ours = Pattern.compile("[0-9a-f]{64}([0-9]+\\.half|" + Pattern.quote(suffix) + ")");
    }

    /** The same folder for bases of questions, which do not push out those of rules. */
    CacheFolder ofQuestions() {
        return new CacheFolder(folder, ".questions", MAX_QUESTIONS);
    }

    /**
     * That of the user; empty where it is switched off.
     *
     * @throws RefusedException if what is set cannot name a folder
     */
    static Optional<CacheFolder> ofUser() {
        return of(
                System.getProperty("stance.cache", System.getenv().getOrDefault("STANCE_CACHE", "")),
                System.getenv().getOrDefault("XDG_CACHE_HOME", ""));
    }

    /** The one that is set; where none is, the one among the user's caches. */
    static Optional<CacheFolder> of(String setting, String caches) {
        if (setting.equals("off")) {
            return Optional.empty();
        }
        if (!setting.isEmpty()) {
            return Optional.of(new CacheFolder(named(setting)));
        }
        var usual = path(caches)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return Optional.of(new CacheFolder(usual.resolve("stance")));
    }

    private static Path named(String setting) {
        // Only a shell knows what that is; others would have a folder of this name made.
        if (setting.equals("~") || setting.startsWith("~/")) {
            throw refused(
                    setting,
                    Phrase.of("\"~\" is not the home of the user here."),
                    Phrase.of("Write the whole path, or \"off\" to do without."));
        }
        return path(setting)
                .orElseThrow(() -> refused(
                        setting,
                        Phrase.of("No folder can have this name."),
                        Phrase.of("Name another one, or write \"off\" to do without.")));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static RefusedException refused(String setting, Phrase message, Phrase hint) {
        return new RefusedException(
                List.of(new Problem("cache.name", Severity.ERROR, Place.of("STANCE_CACHE=" + setting), message, hint)));
    }

    /** What was written under this key; empty where it is not there, or not as it was written. */
    Optional<byte[]> read(String key) {
        try {
            var file = folder.resolve(key + suffix);
            if (!isPrivate(folder) || !isPrivate(file) || !isOfSaneSize(file)) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            var content = Arrays.copyOfRange(bytes, Math.min(HASH_BYTES, bytes.length), bytes.length);
            var hash = Arrays.copyOf(bytes, HASH_BYTES);
            if (!MessageDigest.isEqual(hash, hash(key, content))) {
                return Optional.empty();
            }
            // It was used now. Where this cannot be noted, it goes earlier than it should.
            file.toFile().setLastModified(System.currentTimeMillis());
            return Optional.of(content);
        } catch (IOException | UnsupportedOperationException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes it whole or not at all. */
    void write(String key, byte[] content) throws IOException {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (!isPrivate(folder)) {
                return;
            }
            // Such a file is the user's alone.
            var half = Files.createTempFile(folder, key, ".half");
            try (var out = Files.newOutputStream(half)) {
                out.write(hash(key, content));
                out.write(content);
            }
            Files.move(half, folder.resolve(key + suffix), StandardCopyOption.ATOMIC_MOVE);
            removeUnused();
        } catch (UnsupportedOperationException noPermissions) {
            throw new IOException(noPermissions);
        }
    }

    private void removeUnused() throws IOException {
        try (var files = Files.list(folder)) {
            var lastUsedFirst = Comparator.<Path>comparingLong(
                            path -> path.toFile().lastModified())
                    .reversed();
            for (var path :
                    files.filter(this::isOurs).sorted(lastUsedFirst).skip(most).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The user may have named a folder with other things in it. */
    private boolean isOurs(Path path) {
        return ours.matcher(path.getFileName().toString()).matches();
    }

    /** Whether it is the user's own, no link, and closed to others. */
    private static boolean isPrivate(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        var attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var user = path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return !attributes.isSymbolicLink()
                && attributes.owner().equals(user)
                && attributes.permissions().stream().allMatch(CacheFolder::isOfOwner);
    }

    /** A pipe would keep the reader waiting, and a huge file would fill the memory. */
    private static boolean isOfSaneSize(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MAX_BYTES;
    }

    private static boolean isOfOwner(PosixFilePermission permission) {
        return switch (permission) {
            case OWNER_READ, OWNER_WRITE, OWNER_EXECUTE -> true;
            default -> false;
        };
    }

    private static byte[] hash(String key, byte[] content) {
        var digest = Sha256.digest();
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        return digest.digest(content);
    }
}
