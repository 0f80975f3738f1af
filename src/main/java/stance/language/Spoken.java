package stance.language;

/** What is said in the language of who reads it. */
@FunctionalInterface
public interface Spoken {

    /** The words in a language. */
    String in(Language language);
}
