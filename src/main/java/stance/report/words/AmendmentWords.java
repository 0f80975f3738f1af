package stance.report.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stance.evaluate.Cell;
import stance.evaluate.Finding;
import stance.evaluate.Ground;
import stance.explore.amend.Amendment;
import stance.explore.amend.Amendments;
import stance.explore.amend.Obstacles;
import stance.explore.amend.TermChange;
import stance.explore.region.Core;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Term;
import stance.scenario.Response;

/** What amendments say, in sentences that every report shares. */
public record AmendmentWords(Amendments amendments) {

    /** The answer in a sentence or two. */
    public Phrase answer() {
        var goal = amendments.goal().words();
        if (amendments.isMet()) {
            return Phrase.of("The package as written is %s already: nothing has to change.", goal);
        }
        if (!amendments.isPossible()) {
            return amendments.space().size().equals(BigInteger.ONE)
                    ? Phrase.of("The package as written is not %s, and no other is within reach.", goal)
                    : Phrase.of("None of the %s within reach is %s.", packages(), goal);
        }
        var changes = amendments.changes() == 1
                ? Phrase.of("One change makes the package %s", goal)
                : Phrase.of("%s changes make the package %s", number(amendments.changes()), goal);
        var ways = amendments.count().equals(BigInteger.ONE)
                ? Phrase.of("there is one way to do it with so few")
                : Phrase.of("there are %s ways to do it with so few", Shares.count(amendments.count()));
        return Phrase.sentences(Phrase.of("%s; %s.", changes, ways), listed());
    }

    private Phrase listed() {
        var listed = amendments.smallest().size();
        if (amendments.count().equals(BigInteger.valueOf(listed))) {
            return Phrase.NONE;
        }
        return listed == 1 ? Phrase.of("One is listed.") : Phrase.of("%s are listed.", listed);
    }

    private static Phrase number(int number) {
        return switch (number) {
            case 2 -> Phrase.of("Two");
            case 3 -> Phrase.of("Three");
            case 4 -> Phrase.of("Four");
            case 5 -> Phrase.of("Five");
            case 6 -> Phrase.of("Six");
            default -> Phrase.of("%s", number);
        };
    }

    private Phrase packages() {
        return Shares.packages(amendments.space().size());
    }

    /** From how many packages the amended ones were taken. */
    public Phrase reach() {
        return Phrase.of("Within reach, by alternatives, counter-offers and what may be dropped: %s.", packages());
    }

    /** What comes of the package with an amendment. */
    public Phrase result(Amendment amendment) {
        return Sentences.verdict(amendment.evaluation());
    }

    /** What it loses, party by party; empty where nothing is. */
    public Optional<Phrase> losses(Amendment amendment) {
        if (amendment.losses().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Phrase.of(
                "Loses: %s.",
                Phrase.listed(
                        amendment.losses().stream()
                                .map(finding -> Phrase.of(
                                        "%s (%s, %s)",
                                        Sentences.clause(finding),
                                        finding.stance().id(),
                                        finding.strength().words()))
                                .toList(),
                        "; ")));
    }

    /** A change as an instruction. */
    public Phrase instruction(TermChange change) {
        var offers = change.offers().stream()
                .map(offer -> offer.demanded()
                        ? Phrase.of(
                                "%s demands (%s)", offer.stance().actor().inSentence(), Offers.named(offer.stance()))
                        : Phrase.of(
                                "%s put forward (%s)",
                                offer.stance().actor().inSentence(), Offers.named(offer.stance())))
                .distinct()
                .toList();
        return offers.isEmpty()
                ? Phrase.of("%s.", what(change))
                : Phrase.of("%s, as %s.", what(change), Phrase.joined(offers));
    }

    private Phrase what(TermChange change) {
        var id = change.provision();
        if (change.after().isEmpty()) {
            return Phrase.of("Drop %s", id);
        }
        var after = change.after().get();
        var terms = change.before().map(before -> difference(before, after)).orElseGet(() -> words().term(after));
        if (change.before().isEmpty()) {
            return hasOwnName(change)
                    ? Phrase.of("Add %s as \"%s\": %s", id, change.label(), terms)
                    : Phrase.of("Add %s: %s", id, terms);
        }
        return hasOwnName(change)
                ? Phrase.of("Change %s to \"%s\": %s", id, change.label(), terms)
                : Phrase.of("Change %s: %s", id, terms);
    }

    /** Labels of open fields and of counter-offers say no more than the values do. */
    private static boolean hasOwnName(TermChange change) {
        return change.offers().isEmpty()
                && change.after()
                        .filter(term -> term.values().keySet().stream()
                                .noneMatch(field -> change.label().toString().startsWith(field + " ")))
                        .isPresent();
    }

    private Phrase difference(Term before, Term after) {
        return before.type().equals(after.type()) ? words().difference(before, after) : words().term(after);
    }

    private TermWords words() {
        return TermWords.of(amendments.written().proposal().pack());
    }

    /** What a change is good for: what it removes, then what it averts. */
    public List<Effect> effects(TermChange change) {
        var effects = new ArrayList<Effect>();
        words(change.removes()).forEach(effect -> effects.add(effect.after(words -> Phrase.of("Removes: %s", words))));
        words(change.averts())
                .forEach(effect -> effects.add(effect.after(words -> Phrase.of("Without it: %s", words))));
        if (effects.isEmpty()) {
            effects.add(new Effect(Phrase.of("Without it nothing would be left."), Optional.empty()));
        }
        return effects;
    }

    private List<Effect> words(Obstacles obstacles) {
        var effects = new LinkedHashSet<Effect>();
        obstacles.findings().stream()
                .map(finding -> new Effect(finding(finding), Optional.of(finding.stance())))
                .forEach(effects::add);
        obstacles.cells().stream()
                .map(cell -> new Effect(cell(cell), Optional.empty()))
                .forEach(effects::add);
        return List.copyOf(effects);
    }

    private Phrase finding(Finding finding) {
        var stance = finding.stance();
        return Phrase.of(
                "%s (%s, %s, %s)",
                missing(finding)
                        .map(missing -> Phrase.of("%s: %s", Sentences.heading(finding), missing))
                        .orElse(Sentences.heading(finding)),
                stance.id(),
                finding.strength().words(),
                stance.basis().words());
    }

    private Optional<Phrase> missing(Finding finding) {
        return finding.effect() == stance.pack.form.Effect.REQUIRES
                ? Optional.of(Asked.of(finding, amendments.written().proposal().pack())
                        .orElseGet(() -> Phrase.of("%s", finding.text())))
                : Optional.empty();
    }

    private Phrase cell(Cell cell) {
        var actor = actor(cell.party());
        return cell.ground() == Ground.ASSUMED
                ? Phrase.of("%s, as the scenario assumes", Sentences.response(actor, cell.response(), cell.name()))
                : Phrase.of("the silence of %s on %s", actor, cell.name());
    }

    /** How the members of a core are announced. */
    public Phrase core(Core core) {
        var stances = core.members().size();
        Phrase what;
        if (core.size() == 1) {
            what = stances == 1 ? Phrase.of("this stance") : Phrase.of("this silence");
        } else if (stances == core.size()) {
            what = Phrase.of("one of these stances");
        } else {
            what = stances == 0 ? Phrase.of("one of these silences") : Phrase.of("one of these stances and silences");
        }
        return core.smallest()
                ? Phrase.of("Each package within reach runs into %s", what)
                : Phrase.of("Each package within reach runs into %s (fewer may do)", what);
    }

    /** A silence of a core. */
    public Phrase silence(Core.Silence silence) {
        var actor = actor(silence.party());
        var response = silence.assumed();
        var said = new Capital(Sentences.response(actor, response.orElse(Response.SILENT), silence.provision()));
        return response.isPresent() ? Phrase.of("%s, as the scenario assumes.", said) : Phrase.of("%s.", said);
    }

    /** How many packages would meet the goal but for the others of the core. */
    public Optional<Phrase> without(Core core, BigInteger without) {
        return core.size() == 1
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "%s would get past the others named here without it.",
                        Shares.of(without, amendments.space().size())));
    }

    private Translated actor(String party) {
        return amendments.written().proposal().pack().actor(party).inSentence();
    }

    /** What a change is good for, and the stance behind it. */
    public record Effect(Phrase words, Optional<Stance> stance) {

        private Effect after(UnaryOperator<Phrase> form) {
            return new Effect(form.apply(words), stance);
        }
    }
}
