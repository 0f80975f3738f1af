package stance.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.util.ClassUtils;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.internal.builder.KnowledgeBuilder;

/**
 * What Drools compiled, as bytes: the classes of the vocabulary, and the packages in the Java serialisation of Drools.
 * Whoever can write such bytes can run any code, so they are read from a {@link CacheFolder} alone.
 */
final class CompiledRules {

    /** What compiled rules refer to in Stance, and what makes them; when it changes, they are compiled anew. */
    private static final List<Class<?>> REFERRED = List.of(
            Provision.class,
            Scenario.class,
            StanceBoard.class,
            ExactFigure.class,
            RuleBases.class,
            CompiledRules.class);

    private CompiledRules() {}

    /** Of two texts or programs that do not compile to the same, the keys differ. */
    static String key(String text) {
        var digest = Sha256.digest();
        var made = Stream.of(
                        CompiledRules.class.getPackage().getImplementationVersion(),
                        KnowledgeBuilder.class.getPackage().getImplementationVersion(),
                        KnowledgeBuilderImpl.class.getPackage().getImplementationVersion(),
                        Runtime.version(),
                        System.getProperty("java.vm.vendor"),
                        System.getProperty("java.vm.name"),
                        "UTF-8")
                .map(String::valueOf)
                .collect(Collectors.joining("\n", "", "\n"));
        digest.update(made.getBytes(StandardCharsets.UTF_8));
        REFERRED.forEach(type -> digest.update(bytes(type)));
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] write(KnowledgeBuilder builder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DroolsObjectOutputStream(bytes)) {
            var loader = (ProjectClassLoader) ((KnowledgeBuilderImpl) builder).getRootClassLoader();
            // Null where there are no classes.
            out.writeObject(loader.getStore() == null ? new HashMap<>() : new HashMap<>(loader.getStore()));
            out.writeObject(new ArrayList<>(builder.getKnowledgePackages()));
        }
        return bytes.toByteArray();
    }

    /** Gives a base of its own: its classes are not those of another reading. */
    @SuppressWarnings("unchecked") // As written above.
    static KieBase read(byte[] bytes) throws IOException, ClassNotFoundException {
        var loader = ProjectClassLoader.createProjectClassLoader(Provision.class.getClassLoader());
        try (var in = new DroolsObjectInputStream(new ByteArrayInputStream(bytes), loader)) {
            var classes = (Map<String, byte[]>) in.readObject();
            classes.forEach((name, code) -> loader.storeClass(ClassUtils.convertResourceToClassName(name), name, code));
            var packages = (List<KiePackage>) in.readObject();
            var base =
                    KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
            base.addPackages(packages);
            return base;
        }
    }

    private static byte[] bytes(Class<?> type) {
        try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            if (in == null) {
                throw new IllegalStateException("No bytes of " + type);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
