package stance.evaluate;

import java.util.Locale;

/** What is left out of an evaluation, or taken into it, besides what the date says. */
public enum Filter {
    /** The actors' own words alone. */
    STATED_ONLY,
    /** Nothing that we inferred. */
    WITHOUT_INFERRED,
    /** No assurances given in private. */
    PUBLIC_ONLY,
    /** Nothing that is merely wished for. */
    WITHOUT_PREFERENCES,
    /** Drafts too, as if they were final; they then supersede as well. */
    WITH_DRAFTS;

    /** As it is typed after two hyphens, and as results name it. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
