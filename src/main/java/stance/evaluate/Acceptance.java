package stance.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.pack.cut.Reads;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;
import stance.scenario.Response;

/** What an acceptance covers: a rule speaks of the fields that it reads, and of no others. */
public final class Acceptance {

    private Acceptance() {}

    /**
     * A field that is said, and that no deciding rule looks at.
     *
     * @param provision its id
     */
    public record Unread(String provision, String field) {}

    /** What the deciding rules of a cell do not look at; nothing where the cell is not accepted by stances. */
    public static List<Unread> unread(Cell cell, Proposal proposal) {
        var unread = new ArrayList<Unread>();
        if (cell.response() == Response.ACCEPTS && cell.isDecided()) {
            for (var id : cell.provisions()) {
                var term = Optional.ofNullable(proposal.provisions().get(id))
                        .or(() -> Optional.ofNullable(proposal.context().get(id)))
                        .orElseThrow();
                var read = read(cell, term, proposal);
                term.type().fields().stream()
                        .map(field -> field.name())
                        .filter(field -> term.values().containsKey(field) && !read.contains(field))
                        .forEach(field -> unread.add(new Unread(id, field)));
            }
        }
        return unread;
    }

    private static Set<String> read(Cell cell, Term term, Proposal proposal) {
        var lineage = proposal.pack().vocabulary().lineage(term.type());
        var read = new HashSet<String>();
        for (var finding : cell.deciding()) {
            finding.saidBy()
                    .flatMap(rule -> rule.form().patterns())
                    .filter(pattern -> lineage.contains(pattern.type()))
                    .forEach(pattern -> read.addAll(Reads.fields(pattern)));
        }
        return read;
    }
}
