package stance.author;

import java.nio.file.Path;
import java.util.List;

/**
 * Something new that has been tried and can be written.
 *
 * @param remarks what the user should know of it, in sentences
 * @param next the commands to go on with, without the name of the program
 */
public record Scaffold(FilesToWrite draft, List<String> remarks, List<String> next) {

    /** Keeps its own copies. */
    public Scaffold {
        remarks = List.copyOf(remarks);
        next = List.copyOf(next);
    }

    /**
     * Writes every file of it, or none.
     *
     * @return the files, in the order in which they were made
     * @throws stance.problem.RefusedException if one of them cannot be written
     */
    public List<Path> write() {
        draft.write();
        return draft.paths();
    }

    /** The options by which a command finds the pack in a folder. */
    static String options(Path folder) {
        return " --pack " + folder.getFileName() + rules(folder);
    }

    /** The option by which a command that is given the pack finds its folder. */
    static String rules(Path folder) {
        var rules = folder.getParent();
        return rules == null || rules.equals(Path.of("rules")) ? "" : " --rules " + rules;
    }
}
