package stance.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.io.ByteArrayResource;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.definition.KiePackage;
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
    static KieBase of(String text, Optional<CacheFolder> cache) {
        return KeptBase.find(text, cache, RuleBases.class.getClassLoader()).base(() -> text, true);
    }

    /** The same as {@link #passing}, of what may have been kept. */
    static KieBase passing(String text, String source, Optional<CacheFolder> cache, ClassLoader classes) {
        return KeptBase.find(source, cache, classes, ConstraintJittingThresholdOption.get(NEVER))
                .base(() -> text, true);
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

    static KieBase base(KnowledgeBuilder builder, ClassLoader classes, KieBaseOption... options) {
        return base(builder.getKnowledgePackages(), classes, options);
    }

    static KieBase base(Collection<KiePackage> packages, ClassLoader classes, KieBaseOption... options) {
        var configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), classes);
        for (var option : options) {
            configuration.setOption(option);
        }
        var base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(packages);
        return base;
    }

    static KnowledgeBuilder compile(String text, ClassLoader classes) {
        return CompilersLocale.in(() -> compiled(text, classes));
    }

    private static KnowledgeBuilder compiled(String text, ClassLoader classes) {
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
}
