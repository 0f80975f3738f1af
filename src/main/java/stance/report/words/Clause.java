package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.language.Translated;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Phrasing.Around;
import stance.pack.vocabulary.Phrasing.Either;

/** One thing that is said of a fact: behind the noun that stands for it, or as a sentence of its own. */
sealed interface Clause extends Spoken {

    /** Whether it has words around the value, and not only a name in front of it. */
    boolean isPhrase();

    /** The same clauses, with what one field is asked to hold in one. */
    static List<Clause> merged(List<Clause> clauses) {
        var merged = new ArrayList<Clause>();
        for (var clause : clauses) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (clause instanceof OfMembers more
                    && last instanceof OfMembers some
                    && some.field().equals(more.field())) {
                var all = new ArrayList<>(some.members());
                all.addAll(more.members());
                merged.set(merged.size() - 1, new OfMembers(some.field(), all));
            } else {
                merged.add(clause);
            }
        }
        return List.copyOf(merged);
    }

    /** As a sentence about a fact that has this name. */
    Phrase about(Spoken fact);

    /**
     * What a field is compared with.
     *
     * @param value as it stands in the place of a phrase: {@code at least 25 percent}
     * @param predicate as it stands behind the name of the field: {@code is at least 25 percent}
     */
    record OfField(Field field, Phrase value, Phrase predicate) implements Clause {

        @Override
        public boolean isPhrase() {
            return field.phrase()
                    .filter(phrases -> phrases.written() instanceof Around)
                    .isPresent();
        }

        @Override
        public Phrase about(Spoken fact) {
            return isPhrase()
                    ? Phrase.of("%s: %s", fact, this)
                    : Phrase.of("the %s of %s %s", field.label(), fact, predicate);
        }

        @Override
        public String in(Language language) {
            return field.phrase()
                    .map(phrases -> phrases.in(language))
                    .filter(Around.class::isInstance)
                    .map(phrasing -> ((Around) phrasing).with(value.in(language)))
                    .orElseGet(() -> Phrase.of("%s: %s", field.label(), value).in(language));
        }
    }

    /** What is said of a field, in other words. */
    sealed interface Turned extends Clause {

        /** As it would be said. */
        OfField said();

        @Override
        default boolean isPhrase() {
            return said().isPhrase();
        }

        @Override
        default Phrase about(Spoken fact) {
            return isPhrase() ? Phrase.of("%s: %s", fact, this) : said().about(fact);
        }
    }

    /**
     * A day that is not named: it is before or after another one.
     *
     * @param day as it stands behind a preposition: {@code a day after 1 July 2026}
     */
    record OfDay(OfField said, Phrase day) implements Turned {

        @Override
        public String in(Language language) {
            return said.field()
                    .phrase()
                    .map(phrases -> phrases.in(language))
                    .filter(Around.class::isInstance)
                    .flatMap(around -> Linking.behindPreposition((Around) around, language))
                    .map(around -> around.with(day.in(language)))
                    .orElseGet(() -> said.in(language));
        }
    }

    /** A field that holds these, and perhaps others. */
    record OfMembers(Field field, List<Phrase> members) implements Clause {

        /** Keeps its own copy. */
        public OfMembers {
            members = List.copyOf(members);
        }

        @Override
        public boolean isPhrase() {
            return plain().isPhrase();
        }

        @Override
        public Phrase about(Spoken fact) {
            return plain().about(fact);
        }

        @Override
        public String in(Language language) {
            return plain().in(language);
        }

        private OfField plain() {
            var all = Phrase.joined(members);
            return new OfField(field, Phrase.of("%s, perhaps among others", all), Phrase.of("contains %s", all));
        }
    }

    /** What a fact must not be: {@code it is not so that it is carried out by forces of Mexico}. */
    record Denied(OfField said) implements Turned {

        @Override
        public String in(Language language) {
            var words = said.in(language);
            return isPhrase()
                    ? Linking.denied(words, language)
                    : Phrase.of("%s: without %s", said.field().label(), said.value())
                            .in(language);
        }
    }

    /** What is said of a fact, and what was found there. */
    record Found(Clause said, Phrase found) implements Clause {

        @Override
        public boolean isPhrase() {
            return said.isPhrase();
        }

        @Override
        public Phrase about(Spoken fact) {
            return Phrase.of("%s (%s)", said.about(fact), found);
        }

        @Override
        public String in(Language language) {
            return said.in(language) + " (" + found.in(language) + ")";
        }
    }

    /** A field that is true, or is not. */
    record OfFlag(Field field, boolean holds) implements Clause {

        @Override
        public boolean isPhrase() {
            return field.phrase().isPresent();
        }

        @Override
        public Phrase about(Spoken fact) {
            return isPhrase()
                    ? Phrase.of("%s: %s", fact, this)
                    : Phrase.of("the %s of %s is %s", field.label(), fact, word());
        }

        @Override
        public String in(Language language) {
            var phrasing = field.phrase().map(phrases -> phrases.in(language));
            if (phrasing.isEmpty()) {
                return Phrase.of("%s: %s", field.label(), word()).in(language);
            }
            return phrasing.get() instanceof Either either
                    ? holds ? either.yes() : either.no()
                    : ((Around) phrasing.get()).with(word().in(language));
        }

        private Phrase word() {
            return holds ? Phrase.of("yes") : Phrase.of("no");
        }
    }

    /** Words of the program. */
    record Plain(Phrase words) implements Clause {

        @Override
        public boolean isPhrase() {
            return true;
        }

        @Override
        public Phrase about(Spoken fact) {
            return Phrase.of("%s: %s", fact, words);
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }

    /** Whether a field is said. */
    record OfPresence(Translated label, boolean isSaid) implements Clause {

        @Override
        public boolean isPhrase() {
            return true;
        }

        @Override
        public Phrase about(Spoken fact) {
            return isSaid
                    ? Phrase.of("the %s of %s is given", label, fact)
                    : Phrase.of("the %s of %s is absent", label, fact);
        }

        @Override
        public String in(Language language) {
            var words = isSaid ? Phrase.of("with the %s given", label) : Phrase.of("with the %s left open", label);
            return words.in(language);
        }
    }

    /** Several of which one holds, or all do. */
    record Several(List<Clause> parts, boolean isEither) implements Clause {

        /** Keeps its own copy. */
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isPhrase() {
            return parts.stream().allMatch(Clause::isPhrase);
        }

        @Override
        public Phrase about(Spoken fact) {
            var each = parts.stream().map(part -> part.about(fact)).toList();
            return isEither ? Phrase.of("either %s", ValueWords.either(each)) : Phrase.joined(each);
        }

        @Override
        public String in(Language language) {
            var word = isEither ? Phrase.of("or") : Phrase.of("and");
            var words = parts.stream()
                    .map(part -> part instanceof Several ? "(" + part.in(language) + ")" : part.in(language))
                    .collect(Collectors.joining(" " + word.in(language) + " "));
            return isEither ? Phrase.of("either %s", words).in(language) : words;
        }
    }
}
