package stance.regress.lint;

import java.util.stream.Stream;

/** Looks for one kind of doubt. */
interface Check {

    /** What it finds, in any order. */
    Stream<LintFinding> findings(Subject subject);
}
