package stance.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stance.evaluate.Evaluation;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.report.words.Dates;
import stance.scenario.Change;
import stance.scenario.Proposal;

/** What the sides of a comparison are called: a letter, and what tells one from the others. */
final class SideNames {

    private final List<Evaluation> sides;

    SideNames(List<Evaluation> sides) {
        this.sides = sides;
    }

    /** A for the first, and so on. */
    String letter(int side) {
        return String.valueOf((char) ('A' + side));
    }

    /** The letters of several sides in a sentence. */
    Phrase letters(List<Integer> some) {
        return Phrase.joined(some.stream().map(this::letter).toList());
    }

    /** What tells a side from the others. */
    Phrase name(int side) {
        var evaluation = sides.get(side);
        var proposal = evaluation.proposal();
        var words = new ArrayList<Phrase>();
        var variant = proposal.variant();
        if (differ(Proposal::file) || differ(Proposal::title)) {
            words.add(variant.map(name -> Phrase.of("%s (%s)", proposal.title(), name))
                    .orElse(Phrase.verbatim(proposal.title())));
        } else if (differ(Proposal::variant)) {
            words.add(variant.map(Phrase::verbatim).orElse(GivenName.ITSELF.phrase()));
        }
        if (differ(Proposal::changes)) {
            if (!differ(Proposal::variant)) {
                variant.map(Phrase::verbatim).ifPresent(words::add);
            }
            words.add(
                    proposal.changes().isEmpty()
                            ? GivenName.AS_WRITTEN.phrase()
                            : Phrase.of("with %s", Phrase.listed(Change.words(proposal.changes()), ", ")));
        }
        if (differ(Proposal::asOf)) {
            words.add(Phrase.of("as of %s", Dates.of(proposal.asOf())));
        }
        return words.isEmpty() ? Phrase.verbatim(proposal.title()) : Phrase.listed(words, ", ");
    }

    /** The title that all have, or else what they are. */
    Phrase title() {
        return differ(Proposal::title)
                ? Phrase.of("What differs between %s proposals", sides.size())
                : Phrase.verbatim(sides.get(0).proposal().title());
    }

    /** The pack with its title, and the day where it is the same for all. */
    Phrase about() {
        var proposal = sides.get(0).proposal();
        var pack = Phrase.of(
                "%s (%s)", proposal.pack().info().title(), proposal.pack().id());
        return differ(Proposal::asOf) ? pack : Phrase.of("%s, as of %s", pack, Dates.of(proposal.asOf()));
    }

    /** The same in a few words. */
    Phrase brief() {
        var proposal = sides.get(0).proposal();
        var pack = proposal.pack().id();
        return differ(Proposal::asOf) ? Phrase.verbatim(pack) : Phrase.of("%s, as of %s", pack, proposal.asOf());
    }

    private boolean differ(Function<Proposal, Object> part) {
        return sides.stream().map(Evaluation::proposal).map(part).distinct().count() > 1;
    }
}
