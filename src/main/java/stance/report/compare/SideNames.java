package stance.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.report.words.Dates;
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
    String name(int side) {
        var evaluation = sides.get(side);
        var proposal = evaluation.proposal();
        var words = new ArrayList<String>();
        var variant = proposal.variant().stream();
        if (differ(Proposal::file) || differ(Proposal::title)) {
            words.add(Stream.concat(Stream.of(proposal.title()), variant)
                    .reduce((title, name) -> title + " (" + name + ")")
                    .orElseThrow());
        } else if (differ(Proposal::variant)) {
            words.add(variant.findFirst().orElse("the scenario itself"));
        }
        if (differ(Proposal::settings)) {
            words.add(proposal.settings().isEmpty() ? "as written" : "with " + String.join(", ", proposal.settings()));
        }
        if (differ(Proposal::asOf)) {
            words.add("as of " + Dates.words(proposal.asOf()));
        }
        if (sides.stream().map(Evaluation::reading).distinct().count() > 1) {
            words.add(evaluation.reading().words() + " reading");
        }
        return words.isEmpty() ? proposal.title() : String.join(", ", words);
    }

    /** The title that all have, or else what they are. */
    String title() {
        return differ(Proposal::title)
                ? "What differs between " + sides.size() + " proposals"
                : sides.get(0).proposal().title();
    }

    /** The pack, and the day where it is the same for all. */
    String where() {
        var proposal = sides.get(0).proposal();
        return proposal.pack().id() + (differ(Proposal::asOf) ? "" : ", as of " + proposal.asOf());
    }

    private boolean differ(Function<Proposal, Object> part) {
        return sides.stream().map(Evaluation::proposal).map(part).distinct().count() > 1;
    }
}
