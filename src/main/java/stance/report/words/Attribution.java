package stance.report.words;

import stance.pack.record.Stance;

/**
 * Whose words, when, where: one sentence in three parts.
 *
 * @param where the publication, which a page links to
 */
public record Attribution(String before, String where, String after) {

    public static Attribution of(Stance stance) {
        var who = stance.speaker()
                .map(speaker -> speaker.name() + ", " + speaker.office() + ", ")
                .orElse("");
        var source = stance.source();
        var publisher = source.publisher().orElse(source.title());
        var where = source.issued()
                .filter(issued -> !issued.equals(stance.stated()))
                .map(issued -> publisher + " of " + Dates.words(issued))
                .orElse(publisher);
        var date = Dates.words(stance.stated());
        return switch (stance.basis()) {
            case STATED -> new Attribution(who + date + " (", where, ")");
            case ACTED -> new Attribution(who + "measure of " + date + " (", where, ")");
            case REPORTED -> new Attribution(who + date + ", as reported by ", where, "");
            case INFERRED -> new Attribution(who + date + ", inferred from ", where, "");
        };
    }

    public String words() {
        return before + where + after;
    }
}
