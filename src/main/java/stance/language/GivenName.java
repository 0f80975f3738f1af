package stance.language;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name that the program itself gives, or is asked by, where names that users give stand as well. No user's name may be
 * one of them in any language, or nobody could tell which is meant.
 */
public enum GivenName {
    /** The scenario itself and every variant, where one is chosen. */
    ALL(Phrase.verbatim("all"), "all"),
    /** The scenario itself, among tests and behind {@code FILE#}. */
    SCENARIO(Phrase.verbatim("scenario"), "scenario"),
    /** The scenario itself, beside its variants. */
    ITSELF(Phrase.of("the scenario itself"), "el escenario mismo"),
    /** A provision, or all of them, without a change. */
    AS_WRITTEN(Phrase.of("as written"), "tal como está escrito"),
    /** A provision as an actor itself would have it. */
    PUT_FORWARD(Phrase.of("as put forward"), "como se propuso"),
    /** A provision that is not there. */
    LEFT_OUT(Phrase.of("left out"), "fuera"),
    /** A value that is not there. */
    ABSENT(Phrase.of("absent"), "sin valor"),
    /** Nothing at all. */
    NONE(Phrase.of("none"), "ninguna"),
    /** No actor. */
    NOBODY(Phrase.of("nobody"), "nadie"),
    /** The verdict, beside what each actor says. */
    VERDICT(Phrase.of("verdict"), "veredicto"),
    /** The whole package, beside its provisions. */
    PACKAGE(Phrase.of("package"), "paquete"),
    /** What is said of the package and of no provision. */
    THE_PACKAGE(Phrase.of("the package"), "el paquete"),
    /** What is said of the package and of no provision, in a table. */
    PACKAGE_ITSELF(Phrase.of("package itself"), "el paquete mismo");

    /** All of them. */
    public static final Set<GivenName> EVERY = Collections.unmodifiableSet(EnumSet.allOf(GivenName.class));

    /** Those that a variant cannot have: of variants, none is called "none". */
    public static final Set<GivenName> OF_VARIANTS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(NONE)));

    /** Those that say of a provision or value that it is not there; what is so may be called so. */
    public static final Set<GivenName> OF_ABSENCE = Collections.unmodifiableSet(EnumSet.of(LEFT_OUT, ABSENT, NONE));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Map<String, GivenName> BY_FORM = byForm();

    private final Phrase phrase;
    private final String spanish;

    /** With its Spanish form, for which the catalogue need not be read. */
    GivenName(Phrase phrase, String spanish) {
        this.phrase = phrase;
        this.spanish = spanish;
    }

    /** The words. */
    public Phrase phrase() {
        return phrase;
    }

    /** The name as it is typed. */
    public String typed() {
        return phrase.toString();
    }

    /** What it is called in any language. */
    public Stream<String> forms() {
        return Stream.of(phrase.toString(), spanish);
    }

    /** The one that people would read in a name, whatever its capitals and blanks. */
    public static Optional<GivenName> of(String name) {
        var plain =
                BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        return Optional.ofNullable(BY_FORM.get(plain.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, GivenName> byForm() {
        var names = new LinkedHashMap<String, GivenName>();
        for (var name : values()) {
            name.forms().forEach(form -> names.put(form, name));
        }
        return names;
    }
}
