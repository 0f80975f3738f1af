package stance.pack.vocabulary;

/** Which part an actor has in a term that names it. */
public enum Part {
    /** It must act: the importer who lifts a tariff, the country that delivers water. */
    CARRIES_OUT("carriedOutBy"),
    /** It falls on it: the exporter. */
    AFFECTED("affects");

    private final String annotation;

    Part(String annotation) {
        this.annotation = annotation;
    }

    /** The key of the annotation by which a field says so. */
    public String annotation() {
        return annotation;
    }
}
