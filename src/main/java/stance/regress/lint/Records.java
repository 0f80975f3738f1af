package stance.regress.lint;

import static stance.regress.lint.LintCode.METADATA_GAP;

import java.util.stream.Stream;
import stance.pack.record.Basis;
import stance.pack.record.Issued;
import stance.pack.record.Source;
import stance.pack.record.Stance;
import stance.pack.vocabulary.ProvisionType;

/** Finds what a reader would ask of the record and is not said. What a pack must say is refused when it is loaded. */
final class Records implements Check {

    private static final int TITLE = 80;

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var pack = subject.pack();
        return Stream.of(
                        pack.stances().stream().flatMap(Records::ofStance),
                        pack.sources().values().stream().flatMap(source -> ofSource(source, subject)),
                        pack.vocabulary().types().values().stream().flatMap(type -> ofType(type, subject)))
                .flatMap(found -> found);
    }

    private static Stream<LintFinding> ofStance(Stance stance) {
        return Stream.of(
                        gap(
                                stance.title().length() > TITLE,
                                stance,
                                "Its title has " + stance.title().length() + " characters; a table has room for "
                                        + TITLE + ".",
                                "Say the position in fewer words."),
                        gap(
                                stance.quote().isPresent()
                                        && stance.speaker().isEmpty()
                                        && stance.note().isEmpty(),
                                stance,
                                "It has a quote, but neither @speaker nor @note says whose words they are.",
                                "Add the one that fits."),
                        gap(
                                stance.basis() == Basis.REPORTED
                                        && stance.note().isEmpty(),
                                stance,
                                "It is REPORTED, but no @note says by whom.",
                                "Add @note."),
                        gap(
                                stance.source()
                                        .issued()
                                        .flatMap(Issued::last)
                                        .filter(last ->
                                                last.isBefore(stance.stated().counts()))
                                        .isPresent(),
                                stance,
                                "It is stated on " + stance.stated().written() + ", after its source "
                                        + stance.source().id() + " was issued.",
                                "Correct @stated, or cite a later source."))
                .flatMap(found -> found);
    }

    private static Stream<LintFinding> gap(boolean isFound, Stance stance, String message, String hint) {
        return isFound
                ? Stream.of(LintFinding.of(METADATA_GAP, stance.id(), stance.place(), message, hint))
                : Stream.empty();
    }

    private static Stream<LintFinding> ofSource(Source source, Subject subject) {
        return Stream.of(
                        source.issued().isEmpty() ? "It has no date of issue." : "",
                        source.url().isEmpty() && source.publisher().isEmpty()
                                ? "It has neither an address nor a publisher: nobody can find it."
                                : "")
                .filter(message -> !message.isEmpty())
                .map(message -> LintFinding.of(
                        METADATA_GAP,
                        source.id(),
                        subject.inSources(source.at()),
                        message,
                        "Complete the source in sources.json."));
    }

    private static Stream<LintFinding> ofType(ProvisionType type, Subject subject) {
        var own = type.doc().isEmpty()
                ? Stream.of(LintFinding.of(
                        METADATA_GAP,
                        type.name(),
                        subject.inVocabulary(type.at()),
                        "The type has no @doc: forms and messages show it without an explanation.",
                        "Add @doc."))
                : Stream.<LintFinding>empty();
        var inherited = type.parent().flatMap(subject.pack().vocabulary()::type);
        var fields = type.fields().stream()
                .filter(field -> field.doc().isEmpty())
                .filter(field ->
                        inherited.flatMap(parent -> parent.field(field.name())).isEmpty())
                .map(field -> LintFinding.of(
                        METADATA_GAP,
                        type.name() + "." + field.name(),
                        subject.inVocabulary(field.at()),
                        "The field has no @doc: forms and messages show it without an explanation.",
                        "Add @doc."));
        return Stream.concat(own, fields);
    }
}
