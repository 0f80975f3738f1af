package stance.spark;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stance.pack.PolicyPack;

/** A pack on its way to other JVMs: bytes, and no object of ours or of Drools. */
final class SentPack implements Serializable {

    private static final long serialVersionUID = 1;

    /** Those of this JVM, by the hashes of their archives, until it ends: a job has one, or a few. */
    private static final Map<String, PolicyPack> LOADED = new ConcurrentHashMap<>();

    private final byte[] archive;
    private final String hash;

    private SentPack(byte[] archive, String hash) {
        this.archive = archive;
        this.hash = hash;
    }

    static SentPack of(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return new SentPack(archive.clone(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256.", impossible);
        }
    }

    /** Compiled where this is called, once, however many tasks ask. */
    PolicyPack loaded() {
        return LOADED.computeIfAbsent(hash, unknown -> PolicyPack.load(archive));
    }
}
