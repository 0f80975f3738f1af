package stance.report.words;

import stance.language.Phrase;
import stance.pack.record.Issued;
import stance.pack.record.Stance;

/**
 * Whose words, when, where: one sentence in three parts.
 *
 * @param where the publication, which a page links to
 */
public record Attribution(Phrase before, Phrase where, Phrase after) {

    /** That of a stance. */
    public static Attribution of(Stance stance) {
        var date = Dates.of(stance.stated());
        var source = stance.source();
        var publisher = source.publisher().orElse(source.title());
        var where = source.issued()
                .filter(issued -> !issued.equals(new Issued.On(stance.stated())))
                .map(issued -> Phrase.of("%s of %s", publisher, Dates.of(issued)))
                .orElse(Phrase.verbatim(publisher));
        var before = switch (stance.basis()) {
            case STATED -> Phrase.of("%s (", date);
            case ACTED -> Phrase.of("measure of %s (", date);
            case REPORTED -> Phrase.of("%s, as reported by ", date);
            case INFERRED -> Phrase.of("%s, inferred from ", date);
        };
        var after = switch (stance.basis()) {
            case STATED, ACTED -> Phrase.verbatim(")");
            case REPORTED, INFERRED -> Phrase.NONE;
        };
        var who = stance.speaker()
                .map(speaker -> Phrase.of("%s, %s, %s", speaker.name(), speaker.office(), before))
                .orElse(before);
        return new Attribution(who, where, after);
    }

    /** All of it. */
    public Phrase words() {
        return Phrase.of("%s%s%s", before, where, after);
    }
}
