package stance.explore.space;

import stance.language.Phrase;

/**
 * A value that stands for itself or, of numbers, for all those between two others that the rules do not tell apart.
 *
 * @param value as it is written on the command line
 */
record FieldValue(String field, String value, Phrase label) {}
