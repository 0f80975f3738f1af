package stance.language;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/** The English forms that stand in the sources: what xgettext does for C. */
final class WrittenPhrases extends TreeScanner<Void, Set<String>> {

    /** Those of the sources below a folder. */
    static Set<String> below(Path root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var forms = new TreeSet<String>();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var found = Files.walk(root)) {
            var sources = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new WrittenPhrases().scan(unit, forms);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Set<String> forms) {
        if (call.getMethodSelect() instanceof MemberSelectTree method
                && method.getIdentifier().contentEquals("of")
                && method.getExpression().toString().equals("Phrase")) {
            forms.add(constant(call.getArguments().get(0)));
        }
        return super.visitMethodInvocation(call, forms);
    }

    private static String constant(ExpressionTree form) {
        if (form instanceof BinaryTree sum) {
            return constant(sum.getLeftOperand()) + constant(sum.getRightOperand());
        } else if (form instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        throw new IllegalStateException("A form that is not written out: " + form);
    }
}
