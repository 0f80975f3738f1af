package stance.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where texts of the command line become paths, or are refused: the only place that may do so. */
final class NamedPath {

    private NamedPath() {}

    /**
     * What a file that is to be written is called.
     *
     * @throws TypeConversionException if no file can have this name
     */
    static Path any(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw patterned(name)
                    ? unexpanded(name)
                    : new TypeConversionException("\"" + name + "\" is not the name of a file");
        }
    }

    /**
     * What a file or folder that is to be read is called: not by a pattern that no shell has put names in place of.
     *
     * @throws TypeConversionException if no file can have this name, or if it is a pattern
     */
    static Path toRead(String name) {
        var path = any(name);
        if (patterned(name) && !Files.exists(path)) {
            throw unexpanded(name);
        }
        return path;
    }

    private static boolean patterned(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
    }

    private static TypeConversionException unexpanded(String pattern) {
        return new TypeConversionException("No file is named \"" + pattern
                + "\", and the shell found none that it matches;" + " name files, or their folder for all in it");
    }

    /**
     * Looks at what scenarios are named by: files, folders, {@code FILE#VARIANT}, or {@code -}. This is no converter, as
     * one that fails on a list makes its arguments unknown ones.
     *
     * @throws TypeConversionException as above
     */
    static void checkScenarios(List<String> names) {
        for (var name : names) {
            var mark = name.lastIndexOf('#');
            toRead(mark > 0 && !Files.exists(any(name)) ? name.substring(0, mark) : name);
        }
    }

    /** What a folder of packs is named by: a folder, or {@code git:REVISION:FOLDER}. */
    static final class OfRules implements ITypeConverter<String> {
        private OfRules() {}

        @Override
        public String convert(String name) {
            // A revision may hold what is a pattern in a path.
            if (name.startsWith("git:")) {
                any(name.replaceAll("[:*?]", "-"));
            } else {
                toRead(name);
            }
            return name;
        }
    }
}
