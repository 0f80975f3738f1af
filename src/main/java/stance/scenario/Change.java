package stance.scenario;

import java.util.Collection;
import java.util.List;

/**
 * A change of a scenario where it is asked about, not in its file: an option of the command line, and what stands behind
 * it.
 */
public record Change(Kind kind, String text) {

    /** What is changed, in the order in which changes are made. */
    public enum Kind {
        /** A provision more: {@code plan:WaterPlan,agreedBy=2026-01-15}. */
        ADD("--add"),
        /** A fact more in the context, in the same form. */
        CONTEXT("--context"),
        /** A party instead of those of the file, or with {@code +} before it one more. */
        PARTY("--party"),
        /** Who proposes it. */
        PROPOSED_BY("--proposed-by"),
        /** {@code CANADA=ACCEPTS}, {@code CANADA.plan=ACCEPTS} or {@code *=ACCEPTS}. */
        ASSUME("--assume"),
        /** {@code plan.agreedBy=2026-01-15}, or {@code plan=null} to leave it out. */
        SET("--set");

        private final String option;

        Kind(String option) {
            this.option = option;
        }

        /** How it is called on the command line. */
        public String option() {
            return option;
        }
    }

    /** Changes of one kind. */
    public static List<Change> of(Kind kind, Collection<String> texts) {
        return texts.stream().map(text -> new Change(kind, text)).toList();
    }

    /** Settings of fields. */
    public static List<Change> set(String... texts) {
        return of(Kind.SET, List.of(texts));
    }

    /** As it would be typed. */
    public String typed() {
        return kind.option + ' ' + text;
    }

    /** As it is told beside a result; what is set needs no option to be understood. */
    public String words() {
        return kind == Kind.SET ? text : typed();
    }

    /** All of them as they are told beside a result. */
    public static List<String> words(Collection<Change> changes) {
        return changes.stream().map(Change::words).toList();
    }
}
