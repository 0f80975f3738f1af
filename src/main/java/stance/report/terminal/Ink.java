package stance.report.terminal;

import stance.report.document.Tone;

/**
 * How characters look at a terminal that shows colours.
 *
 * @param parameters of SGR (ECMA-48, section 8.3.117)
 */
record Ink(String parameters) {

    static final Ink PLAIN = new Ink("");
    static final Ink BOLD = new Ink("1");
    static final Ink DIM = new Ink("2");

    /** The colours are of the 256 that xterm has, told apart also by who is colour-blind. */
    static Ink of(Tone tone) {
        return switch (tone) {
            case REJECTING -> new Ink("38;5;166");
            case OBJECTING -> new Ink("38;5;172");
            case CONDITIONAL -> new Ink("38;5;142");
            case SILENT -> new Ink("38;5;245");
            case ACCEPTING -> new Ink("38;5;32");
        };
    }

    /** Both at once. */
    Ink and(Ink other) {
        return new Ink(parameters + ";" + other.parameters);
    }

    /** The characters between the marks that a terminal reads. */
    String on(String characters) {
        return parameters.isEmpty() || characters.isBlank()
                ? characters
                : "\u001B[" + parameters + "m" + characters + "\u001B[0m";
    }
}
