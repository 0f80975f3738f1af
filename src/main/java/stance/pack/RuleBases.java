package stance.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.io.ByteArrayResource;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.AccumulateFunctionOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/**
 * Makes rule bases out of the text for Drools. It takes Drools a second for each 500 rules, so what it made of many is
 * kept in the user's {@link CacheFolder}; what it made of a handful is not worth a file.
 */
final class RuleBases {

    /** From this many rules on, what was compiled is kept. */
    static final int MANY = 50;

    private static final int NEVER = -1;
    private static final int AT_ONCE = 0;

    private RuleBases() {}

    /** Compiles, or finds what was compiled before; a text from checked forms that Drools refuses is a bug. */
    static KieBase of(String text, int rules) {
        return of(text, rules < MANY ? Optional.empty() : CacheFolder.ofUser());
    }

    static KieBase of(String text, Optional<CacheFolder> cache) {
        var key = CompiledRules.key(text);
        var kept = cache.flatMap(folder -> folder.read(key)).flatMap(RuleBases::restored);
        if (kept.isPresent()) {
            return kept.get();
        }
        var classes = RuleBases.class.getClassLoader();
        var builder = compile(text, classes);
        // Before the rules are put to use, which changes them.
        cache.ifPresent(folder -> keep(folder, key, builder));
        return base(builder, classes);
    }

    /**
     * Compiles rules on classes that another base has made, for a few evaluations: Drools would make a class of each
     * constraint that it meets twenty times, which takes longer than to go on interpreting it.
     */
    static KieBase passing(String text, ClassLoader classes) {
        return base(compile(text, classes), classes, ConstraintJittingThresholdOption.get(NEVER));
    }

    /** Compiles rules on such classes, and makes a class of each constraint when it is first met: others than usual. */
    static KieBase jitted(String text, ClassLoader classes) {
        return base(compile(text, classes), classes, ConstraintJittingThresholdOption.get(AT_ONCE));
    }

    private static KieBase base(KnowledgeBuilder builder, ClassLoader classes, KieBaseOption... options) {
        var configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), classes);
        for (var option : options) {
            configuration.setOption(option);
        }
        var base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    private static KnowledgeBuilder compile(String text, ClassLoader classes) {
        var options = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(classes);
        options.setOption(AccumulateFunctionOption.get(ExactFigure.SUM, ExactFigure.sum()));
        options.setOption(AccumulateFunctionOption.get(ExactFigure.AVERAGE, ExactFigure.average()));
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder(options);
        // Without the name of the encoding, Drools takes bytes for text in that of the machine.
        var drl = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
        builder.add(drl, ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools does not compile what was printed from checked rules: "
                    + builder.getErrors() + System.lineSeparator() + text);
        }
        return builder;
    }

    private static void keep(CacheFolder folder, String key, KnowledgeBuilder builder) {
        try {
            folder.write(key, CompiledRules.write(builder));
        } catch (IOException | RuntimeException unwritable) {
            // Then it is compiled again the next time.
        }
    }

    /** Empty where it cannot be used, for whatever reason: it is compiled anew then. */
    private static Optional<KieBase> restored(byte[] bytes) {
        try {
            return Optional.of(CompiledRules.read(bytes));
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError unusable) {
            return Optional.empty();
        }
    }
}
