package stance.report.words;

import java.util.List;
import java.util.stream.Collectors;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;

/**
 * A fact by what it is and what is said of it: {@code an operation that takes place in Mexico, by forces of Canada
 * (purpose: border control)}.
 *
 * @param noun what it is
 * @param isName whether that is only the name of a type, which no sentence can go on from
 */
record FactPhrase(Spoken noun, boolean isName, List<Clause> clauses) implements Spoken {

    /** Keeps its own copy. */
    FactPhrase {
        clauses = List.copyOf(clauses);
    }

    @Override
    public String in(Language language) {
        var text = new StringBuilder(noun.in(language));
        if (isName) {
            return clauses.isEmpty()
                    ? text.toString()
                    : text.append(": ").append(listed(clauses, language)).toString();
        }
        text.append(sentence(language));
        var named = clauses.stream().filter(clause -> !clause.isPhrase()).toList();
        return named.isEmpty() ? text.toString() : text + " (" + listed(named, language) + ")";
    }

    /** The phrases behind the noun; the first one that needs a word between gets it. */
    private String sentence(Language language) {
        var text = new StringBuilder();
        var isLinked = false;
        for (var clause : clauses) {
            if (clause.isPhrase()) {
                var words = clause.in(language);
                text.append(text.isEmpty() ? " " : ", ");
                if (!isLinked && Linking.needsWord(words, language)) {
                    text.append(Phrase.of("that").in(language)).append(' ');
                    isLinked = true;
                }
                text.append(words);
            }
        }
        return text.toString();
    }

    private static String listed(List<Clause> clauses, Language language) {
        return clauses.stream().map(clause -> clause.in(language)).collect(Collectors.joining("; "));
    }
}
