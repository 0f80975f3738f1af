package stance.report.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Cell;
import stance.evaluate.Finding;
import stance.evaluate.Ground;
import stance.explore.amend.Amendment;
import stance.explore.amend.Amendments;
import stance.explore.amend.Change;
import stance.explore.amend.Obstacles;
import stance.explore.region.Core;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Term;

/** What amendments say, in sentences that every report shares. */
public record AmendmentWords(Amendments amendments) {

    private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six");

    /** The answer in a sentence or two. */
    public String answer() {
        var goal = goal();
        if (amendments.isMet()) {
            return "The package as written is " + goal + " already: nothing has to change.";
        }
        if (!amendments.isPossible()) {
            return amendments.space().size().equals(BigInteger.ONE)
                    ? "The package as written is not " + goal + ", and no other is within reach."
                    : "None of the " + packages() + " within reach is " + goal + ".";
        }
        var one = amendments.changes() == 1;
        var listed = amendments.smallest().size();
        return number(amendments.changes()) + (one ? " change makes" : " changes make") + " the package " + goal + "; "
                + ways(amendments.count())
                + (amendments.count().equals(BigInteger.valueOf(listed))
                        ? ""
                        : (listed == 1 ? " One is" : " " + listed + " are") + " listed.");
    }

    private static String ways(BigInteger count) {
        return count.equals(BigInteger.ONE)
                ? "there is one way to do it with so few."
                : "there are " + Shares.count(count) + " ways to do it with so few.";
    }

    private String goal() {
        return amendments.goal().words();
    }

    private String packages() {
        var size = amendments.space().size();
        return Counts.of(size, "package", "packages");
    }

    /** From how many packages the amended ones were taken. */
    public String reach() {
        return "Within reach, by alternatives, counter-offers and what may be dropped: " + packages() + ".";
    }

    /** What comes of the package with an amendment. */
    public String result(Amendment amendment) {
        var evaluation = amendment.evaluation();
        var other = evaluation.other();
        return Sentences.verdict(evaluation)
                + (other.verdict() == evaluation.verdict() ? "" : " " + Sentences.otherReading(evaluation));
    }

    /** A change as an instruction. */
    public String instruction(Change change) {
        var offers = change.offers().isEmpty()
                ? ""
                : ", as "
                        + Sentences.joined(change.offers().stream()
                                .map(offer -> offer.stance().actor().inSentence() + " put forward ("
                                        + offer.stance().id() + basis(offer.stance()) + ")")
                                .distinct()
                                .toList());
        return what(change) + offers + ".";
    }

    private static String what(Change change) {
        var id = change.provision();
        if (change.after().isEmpty()) {
            return "Drop " + id;
        }
        var after = change.after().get();
        return change.before()
                .map(before -> "Change " + id + label(change) + ": " + difference(before, after))
                .orElseGet(() -> "Add " + id + label(change) + ": " + whole(after));
    }

    /** Labels of open fields and of counter-offers say no more than the values do. */
    private static String label(Change change) {
        var isOwnName = change.offers().isEmpty()
                && change.after()
                        .filter(term -> term.values().keySet().stream()
                                .noneMatch(field -> change.label().toString().startsWith(field + " ")))
                        .isPresent();
        return isOwnName ? " to \"" + change.label() + "\"" : "";
    }

    private static String difference(Term before, Term after) {
        return before.type().equals(after.type()) ? TermWords.difference(before, after) : whole(after);
    }

    private static String whole(Term term) {
        var fields = TermWords.fields(term);
        return term.type().name() + (fields.isEmpty() ? "" : ", " + fields);
    }

    private static String basis(Stance stance) {
        return stance.basis() == Basis.STATED ? "" : ", " + stance.basis().words();
    }

    /** What a change is good for: what it removes, then what it averts. */
    public List<Effect> effects(Change change) {
        var effects = new ArrayList<Effect>();
        add(effects, "Removes: ", change.removes());
        add(effects, "Without it: ", change.averts());
        if (effects.isEmpty()) {
            effects.add(new Effect("Without it nothing would be left.", Optional.empty()));
        }
        return effects;
    }

    private void add(List<Effect> effects, String before, Obstacles obstacles) {
        obstacles.findings().stream()
                .map(finding -> new Effect(before + finding(finding), Optional.of(finding.stance())))
                .forEach(effects::add);
        obstacles.cells().stream()
                .map(cell -> new Effect(before + cell(cell), Optional.empty()))
                .forEach(effects::add);
    }

    private static String finding(Finding finding) {
        var stance = finding.stance();
        return Sentences.heading(finding) + " (" + stance.id() + ", "
                + finding.strength().words() + ", " + stance.basis().words() + ")";
    }

    private String cell(Cell cell) {
        var actor = actor(cell.party());
        return cell.ground() == Ground.ASSUMED
                ? Sentences.capital(actor) + " " + cell.response().words() + " " + cell.name()
                        + ", as the scenario assumes"
                : "the silence of " + actor + " on " + cell.name();
    }

    /** How the members of a core are announced. */
    public String core(Core core) {
        var stances = core.members().size();
        var what = core.size() == 1
                ? stances == 1 ? "this stance" : "this silence"
                : "one of these "
                        + (stances == core.size() ? "stances" : stances == 0 ? "silences" : "stances and silences");
        return "Each package within reach runs into " + what + ":" + (core.smallest() ? "" : " (fewer may do)");
    }

    /** A silence of a core. */
    public String silence(Core.Silence silence) {
        var actor = Sentences.capital(actor(silence.party()));
        return silence.assumed()
                .map(response ->
                        actor + " " + response.words() + " " + silence.provision() + ", as the scenario assumes.")
                .orElse(actor + " is silent on " + silence.provision() + ".");
    }

    /** How many packages would meet the goal but for the others of the core. */
    public Optional<String> without(Core core, BigInteger without) {
        return core.size() == 1
                ? Optional.empty()
                : Optional.of(Shares.of(without, amendments.space().size()) + " would get past the rest without it.");
    }

    private String actor(String party) {
        return amendments.written().proposal().pack().actor(party).inSentence();
    }

    private static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    /** What a change is good for, and the stance behind it. */
    public record Effect(String words, Optional<Stance> stance) {}
}
