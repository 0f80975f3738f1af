package stance.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.drools.util.ClassUtils;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.definition.KiePackage;
import org.kie.internal.builder.KnowledgeBuilder;

/**
 * What Drools compiled, as bytes: the classes of the vocabulary, and the packages in the Java serialisation of Drools.
 * Whoever can write such bytes can run any code, so they are read from a {@link CacheFolder} alone.
 */
final class CompiledRules {

    private CompiledRules() {}

    /** The key of what was compiled from this, with this version of Drools and this JDK. */
    static String key(String source) {
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
        digest.update(source.getBytes(StandardCharsets.UTF_8));
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
    static KieBase read(byte[] bytes, ClassLoader parent, KieBaseOption... options)
            throws IOException, ClassNotFoundException {
        var loader = ProjectClassLoader.createProjectClassLoader(parent);
        try (var in = new DroolsObjectInputStream(new ByteArrayInputStream(bytes), loader)) {
            var classes = (Map<String, byte[]>) in.readObject();
            classes.forEach((name, code) -> loader.storeClass(ClassUtils.convertResourceToClassName(name), name, code));
            var packages = (List<KiePackage>) in.readObject();
            return RuleBases.base(packages, loader, options);
        }
    }
}
