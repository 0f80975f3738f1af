package stance.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The files that the page is made of, by their paths below its folder. */
final class Modules {

    private static final Path PAGE = Path.of("src/main/resources/stance/web/page");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '(\\.[^']+)'");

    private Modules() {}

    /** What each imports of the others. */
    static Map<String, Set<String>> imports() {
        var modules = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(PAGE)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                var imports = new TreeSet<String>();
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> imports.add(name(file.resolveSibling(found.group(1)))));
                modules.put(name(file), imports);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return modules;
    }

    /** All that this one imports, and what they import. */
    static Set<String> reachable(Map<String, Set<String>> imports, String from) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(imports.get(from));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) {
                open.addAll(imports.get(next));
            }
        }
        return found;
    }

    /** What each script of the page is made of: of what several import, that of the page. */
    static Map<String, Set<String>> scripts() {
        var imports = imports();
        var scripts = new TreeMap<String, Set<String>>();
        imports.keySet().stream()
                .filter(each -> !each.contains("/"))
                .forEach(each -> scripts.put(each, reachable(imports, each)));
        var page = scripts.get("app.js");
        var shared = new TreeSet<>(page);
        var once = new TreeSet<String>();
        scripts.values()
                .forEach(each ->
                        each.stream().filter(module -> !once.add(module)).forEach(shared::add));
        scripts.values().forEach(each -> each.removeAll(shared));
        scripts.put("app.js", shared);
        return scripts;
    }

    static String text(String module) {
        try {
            return Files.readString(PAGE.resolve(module));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return PAGE.relativize(file.normalize()).toString().replace('\\', '/');
    }
}
