package stance.pack;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.internal.builder.KnowledgeBuilder;

/**
 * A rule base that may have been kept in the user's {@link CacheFolder}, by what it was made from. Where it was, it is
 * read back in a thread of its own, while others do what does not need it.
 */
final class KeptBase {

    private final Optional<CacheFolder> cache;
    private final String key;
    private final ClassLoader classes;
    private final KieBaseOption[] options;
    private final Optional<CompletableFuture<Optional<KieBase>>> reading;

    private KeptBase(Optional<CacheFolder> cache, String key, ClassLoader classes, KieBaseOption... options) {
        this.cache = cache;
        this.key = key;
        this.classes = classes;
        this.options = options;
        this.reading = cache.flatMap(folder -> folder.read(key))
                .map(bytes -> CompletableFuture.supplyAsync(() -> restored(bytes), KeptBase::start));
    }

    /**
     * Looks for one.
     *
     * @param source all that the rules follow from, beside this program, Drools and the JDK
     * @param classes what finds the classes that the rules refer to
     */
    static KeptBase find(String source, Optional<CacheFolder> cache, ClassLoader classes, KieBaseOption... options) {
        var program = ProgramFiles.hash();
        return new KeptBase(
                cache.filter(folder -> program.isPresent()),
                CompiledRules.key(program.orElse("") + '\n' + source),
                classes,
                options);
    }

    /** Whether there was one: it is written only after its source has passed all checks. */
    boolean isThere() {
        return reading.isPresent();
    }

    /**
     * What was kept; where there is nothing, or it cannot be used, the text is compiled.
     *
     * @param isWorthIt whether what is compiled is to be kept
     */
    KieBase base(Supplier<String> text, boolean isWorthIt) {
        return reading.flatMap(CompletableFuture::join).orElseGet(() -> {
            var builder = RuleBases.compile(text.get(), classes);
            // Before the rules are put to use, which changes them.
            cache.filter(folder -> isWorthIt).ifPresent(folder -> keep(folder, builder));
            return RuleBases.base(builder, classes, options);
        });
    }

    private void keep(CacheFolder folder, KnowledgeBuilder builder) {
        try {
            folder.write(key, CompiledRules.write(builder));
        } catch (IOException | RuntimeException unwritable) {
            // Then it is compiled again the next time.
        }
    }

    /** Empty where it cannot be used, for whatever reason: it is compiled anew then. */
    private Optional<KieBase> restored(byte[] bytes) {
        try {
            return Optional.of(CompiledRules.read(bytes, classes, options));
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError unusable) {
            return Optional.empty();
        }
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "stance-rules");
        thread.setDaemon(true);
        thread.start();
    }
}
