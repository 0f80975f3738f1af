package stance.pack.vocabulary;

import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Notes names that a vocabulary cannot use. */
record NameChecker(String file, Problems problems) {

    void checkType(String name, Spot at, String example) {
        check(name, Names.isType(name), at, "a capital letter first, such as " + example);
        if (Names.isType(name) && Names.isClass(name)) {
            problems.error(
                    "vocabulary.name-taken",
                    Place.of(file, at),
                    "The name " + name + " is taken already: Java or Drools has a class of that name.",
                    "Choose another name.");
        }
    }

    void checkConstant(String name, Spot at) {
        check(name, Names.isConstant(name), at, "capitals, digits and _");
    }

    void checkField(String name, Spot at) {
        check(
                name,
                Names.isField(name),
                at,
                "two small letters or digits first, such as regionalContent, without get or is in front");
    }

    private void check(String name, boolean isGood, Spot at, String rule) {
        if (!isGood) {
            problems.error(
                    "vocabulary.name",
                    Place.of(file, at),
                    "The name \"" + name + "\" cannot be used: " + rule + ", and no word of Java, DRL or MVEL.",
                    "Choose another name.");
        }
    }
}
