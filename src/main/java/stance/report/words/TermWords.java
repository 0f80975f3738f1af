package stance.report.words;

import java.util.List;
import java.util.Optional;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Phrasing;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;

/** Terms, as sentences from the phrases of a pack: {@code a tariff of 25 percent on steel}. */
public final class TermWords {

    private final TypeWords types;
    private final ValueWords values;

    private TermWords(PolicyPack pack) {
        this.types = new TypeWords(pack.vocabulary());
        this.values = new ValueWords(pack);
    }

    /** In the words of a pack. */
    public static TermWords of(PolicyPack pack) {
        return new TermWords(pack);
    }

    /** A term: what it is, and all that it says. */
    public Phrase term(Term term) {
        return Phrase.of("%s", types.fact(term.type(), clauses(term)));
    }

    /** What a term says, without what it is. */
    public Phrase said(Term term) {
        return Phrase.listed(clauses(term), "; ");
    }

    private List<Clause> clauses(Term term) {
        return term.type().fields().stream()
                .flatMap(field -> term.value(field.name()).map(value -> clause(field, value)).stream())
                .toList();
    }

    /** What is other than before; the type is the same. */
    Phrase difference(Term before, Term after) {
        return Phrase.listed(
                after.type().fields().stream()
                        .filter(field -> !before.value(field.name()).equals(after.value(field.name())))
                        .map(field -> Phrase.of(
                                "%s (%s)",
                                said(field, after.value(field.name())), was(field, before.value(field.name()))))
                        .toList(),
                "; ");
    }

    private Spoken said(Field field, Optional<Value> value) {
        return value.<Spoken>map(there -> clause(field, there))
                .orElseGet(() -> Phrase.of("%s: %s", field.label(), GivenName.ABSENT.phrase()));
    }

    private Phrase was(Field field, Optional<Value> value) {
        var there = value.filter(known -> known instanceof Value.Flag || isSentence(field));
        return there.isPresent()
                ? Phrase.of("before: %s", said(field, there))
                : Phrase.of("was %s", value(field, value));
    }

    /** Whether the values of a field say all behind "it": {@code is extended for another term}. */
    static boolean isSentence(Field field) {
        return field.phrase()
                .map(phrases -> phrases.written().written())
                .filter(words -> words.equals(Phrasing.PLACE) || words.endsWith(" it " + Phrasing.PLACE))
                .isPresent();
    }

    /** The value of a field, or that there is none. */
    Phrase value(Field field, Optional<Value> value) {
        return value.map(there -> values.of(field, there)).orElse(GivenName.ABSENT.phrase());
    }

    private Clause clause(Field field, Value value) {
        if (value instanceof Value.Flag flag) {
            return new Clause.OfFlag(field, flag.value());
        }
        var words = values.of(field, value);
        return new Clause.OfField(field, words, Phrase.of("is %s", words));
    }
}
