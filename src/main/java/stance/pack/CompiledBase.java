package stance.pack;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.AccumulateFunctionOption;
import org.kie.internal.io.ResourceFactory;

/** What Drools makes of a printed text. */
final class CompiledBase {

    private CompiledBase() {}

    /** Compiles; a text from checked forms that Drools does not compile is a bug. */
    static KieBase of(String text) {
        return of(text, CompiledBase.class.getClassLoader());
    }

    /** Compiles a text that uses the classes of this loader. */
    static KieBase of(String text, ClassLoader classes) {
        var options = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(classes);
        options.setOption(AccumulateFunctionOption.get(ExactFigure.SUM, ExactFigure.sum()));
        options.setOption(AccumulateFunctionOption.get(ExactFigure.AVERAGE, ExactFigure.average()));
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder(options);
        builder.add(ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools does not compile what was printed from checked rules: "
                    + builder.getErrors() + System.lineSeparator() + text);
        }
        var base = KnowledgeBaseFactory.newKnowledgeBase(
                RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), classes));
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
