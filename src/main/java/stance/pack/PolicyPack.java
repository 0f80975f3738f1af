package stance.pack;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stance.pack.Probes.Question;
import stance.pack.check.FactTypes;
import stance.pack.record.Actor;
import stance.pack.record.PackInfo;
import stance.pack.record.Source;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Names;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Problems;

/**
 * One negotiation, read from {@code rules/<pack>/}, checked and compiled. Immutable and safe for use by several threads;
 * loading takes about a second in a new JVM, so load once and evaluate often.
 */
public final class PolicyPack {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final String id;
    private final String hash;
    private final PackInfo info;
    private final Vocabulary vocabulary;
    private final Map<String, Source> sources;
    private final List<Stance> stances;
    private final Map<String, Stance> stancesById;
    private final Engine engine;
    private final Map<PerPack<?>, Object> kept = new ConcurrentHashMap<>();

    PolicyPack(
            String id,
            String hash,
            PackInfo info,
            Vocabulary vocabulary,
            Map<String, Source> sources,
            Collection<Stance> stances,
            Engine engine) {
        this.id = id;
        this.hash = hash;
        this.info = info;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.stances = List.copyOf(stances);
        this.stancesById = stances.stream().collect(Collectors.toUnmodifiableMap(Stance::id, Function.identity()));
        this.engine = engine;
    }

    /**
     * Loads the pack in a folder; its id is the folder's name.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with the pack
     */
    public static PolicyPack load(Path folder) {
        return PackReader.read(folder);
    }

    /**
     * Loads the pack in an archive, such as one that is a resource of a jar: a zip of its folder, as {@link #archive} and
     * other programs make it. The limits on the files of a folder hold for it, and nothing is unpacked to the disk.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with the archive or the pack
     */
    public static PolicyPack load(byte[] archive) {
        return PackReader.read(archive);
    }

    /**
     * The files of the pack in a folder as one archive, to be sent to where it is loaded; the same bytes for the same
     * files.
     *
     * @throws stance.problem.RefusedException if a file cannot be read; what stands in them is looked at when it is loaded
     */
    public static byte[] archive(Path folder) {
        var problems = new Problems();
        var files = PackFiles.read(folder, problems);
        problems.refuseErrors();
        return PackArchive.write(files);
    }

    /** Whether a pack may have this id: small letters, digits and -, a letter first, no reserved word. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches() && !Names.isReserved(text);
    }

    /** The name of its folder. */
    public String id() {
        return id;
    }

    /** The SHA-256 of all its files, in hexadecimal: two packs with one hash say the same. */
    public String hash() {
        return hash;
    }

    /** What pack.json says. */
    public PackInfo info() {
        return info;
    }

    /** What a proposal may contain. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The bibliography by id. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** The actors by id, in the order of pack.json. */
    public Map<String, Actor> actors() {
        return info.actors();
    }

    /**
     * The actor of this id.
     *
     * @throws IllegalArgumentException if there is none; ids of a read scenario are known
     */
    public Actor actor(String actorId) {
        return Optional.ofNullable(info.actors().get(actorId))
                .orElseThrow(() -> new IllegalArgumentException("Not an actor of " + id + ": " + actorId));
    }

    /** All stances, in the order of their ids. */
    public List<Stance> stances() {
        return stances;
    }

    /** The stance of this id; empty where there is none. */
    public Optional<Stance> stance(String stanceId) {
        return Optional.ofNullable(stancesById.get(stanceId));
    }

    /** The stances that replace this one, in the order of their ids; drafts replace nothing. */
    public List<Stance> successors(Stance stance) {
        return stances.stream()
                .filter(other -> !other.isDraft()
                        && other.supersedes().filter(stance.id()::equals).isPresent())
                .toList();
    }

    /** The compiled rules. */
    public Engine engine() {
        return engine;
    }

    /** What was worked out of this pack, by the keys that know how. */
    Map<PerPack<?>, Object> kept() {
        return kept;
    }

    /**
     * The same pack with other stances on its vocabulary, for a few evaluations.
     *
     * @param jitted whether Drools makes a class of each constraint at once, as it does after some twenty evaluations,
     *     or never
     * @throws stance.problem.RefusedException if a rule does not pass the checks of the profile
     */
    public PolicyPack with(Collection<Stance> others, boolean jitted) {
        return OtherStances.in(this, others, jitted);
    }

    /**
     * Compiles other rules on facts of this vocabulary, such as changed ones; those of the pack take no part in them.
     *
     * @param rules checked, of different names, each that of its form
     */
    public Engine beside(Collection<StanceRule> rules) {
        var forms = rules.stream().map(StanceRule::form).toList();
        var text = EngineText.print(id.replace('-', '_'), forms, FactTypes.of(vocabulary));
        return engine.with(RuleBases.passing(text, engine.classes()), rules);
    }

    /** Compiles questions about facts of this vocabulary; the rules of the pack take no part in them. */
    public Probes probes(Collection<Question> questions) {
        return Probes.compile(id.replace('-', '_'), hash, vocabulary, engine, questions);
    }
}
