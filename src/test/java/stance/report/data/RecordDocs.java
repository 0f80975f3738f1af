package stance.report.data;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** What the sources say of records and of their members, by the Javadoc: a schema says the same in the same words. */
final class RecordDocs extends TreePathScanner<Void, String> {

    private static final Path SOURCES = Path.of("src/main/java/stance/report");

    private final DocTrees trees;
    private final Map<String, DocCommentTree> comments = new HashMap<>();

    private RecordDocs(DocTrees trees) {
        this.trees = trees;
    }

    static RecordDocs read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var found = Files.walk(SOURCES)) {
            var sources =
                    found.filter(file -> file.toString().endsWith("Data.java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            var docs = new RecordDocs(DocTrees.instance(task));
            for (var unit : task.parse()) {
                docs.scan(unit, unit.getPackageName() + ".");
            }
            return docs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
        var name = outer + type.getSimpleName();
        Optional.ofNullable(trees.getDocCommentTree(getCurrentPath())).ifPresent(doc -> comments.put(name, doc));
        return super.visitClass(type, name + "$");
    }

    /** What a record is; empty where nothing is said of it. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(comments.get(type.getName())).map(doc -> words(doc.getFullBody(), type));
    }

    /** What a member of a record is; empty where nothing is said of it. */
    Optional<String> of(Class<?> type, String member) {
        return Optional.ofNullable(comments.get(type.getName())).stream()
                .flatMap(doc -> doc.getBlockTags().stream())
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(tag -> tag.getName().getName().contentEquals(member))
                .map(tag -> words(tag.getDescription(), type))
                .findFirst();
    }

    private static String words(List<? extends DocTree> parts, Class<?> type) {
        return parts.stream()
                .map(part -> words(part, type))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String words(DocTree part, Class<?> type) {
        if (part instanceof TextTree text) {
            return text.getBody();
        } else if (part instanceof ValueTree value) {
            return constant(value.getReference().getSignature());
        }
        throw new IllegalStateException("A schema holds plain words: " + part + " of " + type.getName());
    }

    /** One that the shared records have for several formats. */
    private static String constant(String reference) {
        var names = reference.split("#", -1);
        try {
            var owner = Class.forName(JsonData.class.getPackageName() + "." + names[0]);
            return (String) owner.getField(names[1]).get(null);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException("No constant of the shared records: " + reference, unknown);
        }
    }
}
