package stance.regress.lint;

import java.util.List;
import java.util.stream.Stream;

/** Looks for one kind of doubt. It is named as its code is, and alone says what there is to know of it. */
interface Check {

    /** What it may find: its own code first. */
    List<LintCode> codes();

    /** What it finds, in any order. */
    Stream<LintFinding> findings(Subject subject);
}
