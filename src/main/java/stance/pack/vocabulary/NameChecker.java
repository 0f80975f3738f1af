package stance.pack.vocabulary;

import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Notes names that a vocabulary cannot use. */
record NameChecker(String file, Problems problems) {

    void checkType(String name, Spot at, String example) {
        check(name, Names.isType(name), at, Phrase.of("a capital letter first, such as %s", example));
        if (Names.isType(name) && Names.isClass(name)) {
            problems.error(
                    "vocabulary.name-taken",
                    Place.of(file, at),
                    Phrase.of("The name %s is taken already: Java or Drools has a class of that name.", name),
                    Phrase.of("Choose another name."));
        }
    }

    void checkConstant(String name, Spot at) {
        check(name, Names.isConstant(name), at, Phrase.of("capitals, digits and _"));
    }

    void checkField(String name, Spot at) {
        check(
                name,
                Names.isField(name),
                at,
                Phrase.of("two small letters or digits first, such as regionalContent, without get or is in front"));
    }

    private void check(String name, boolean isGood, Spot at, Phrase rule) {
        if (!isGood) {
            problems.error(
                    "vocabulary.name",
                    Place.of(file, at),
                    Phrase.of("The name \"%s\" cannot be used: %s, and no word of Java, DRL or MVEL.", name, rule),
                    Phrase.of("Choose another name."));
        }
    }
}
