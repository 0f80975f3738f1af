package stance.regress.lint;

import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.record.Basis;
import stance.pack.record.Issued;
import stance.pack.record.Source;
import stance.pack.record.Stance;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Severity;

/** Finds what a reader would ask of the record and is not said. What a pack must say is refused when it is loaded. */
final class MetadataGap implements Check {

    static final LintCode CODE =
            LintCode.of("metadata-gap", Severity.INFO, "Something that a reader would ask is not said.");

    private static final int TITLE = 80;

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var pack = subject.pack();
        return Stream.of(
                        pack.stances().stream().flatMap(MetadataGap::ofStance),
                        pack.sources().values().stream().flatMap(source -> ofSource(source, subject)),
                        subject.types().flatMap(type -> ofType(type, subject)))
                .flatMap(found -> found);
    }

    private static Stream<LintFinding> ofStance(Stance stance) {
        return Stream.of(
                        gap(
                                stance.title().written().length() > TITLE,
                                stance,
                                Phrase.of(
                                        "Its title has %s characters; a table has room for %s.",
                                        stance.title().written().length(), TITLE),
                                Phrase.of("Say the position in fewer words.")),
                        gap(
                                stance.quote().isPresent()
                                        && stance.speaker().isEmpty()
                                        && stance.note().isEmpty(),
                                stance,
                                Phrase.of("It has a quote, but neither @speaker nor @note says whose words they are."),
                                Phrase.of("Add the one that fits.")),
                        gap(
                                stance.basis() == Basis.REPORTED
                                        && stance.note().isEmpty(),
                                stance,
                                Phrase.of("It is REPORTED, but no @note says by whom."),
                                Phrase.of("Add @note.")),
                        gap(
                                stance.source()
                                        .issued()
                                        .flatMap(Issued::last)
                                        .filter(last ->
                                                last.isBefore(stance.stated().counts()))
                                        .isPresent(),
                                stance,
                                Phrase.of(
                                        "It is stated on %s, after its source %s was issued.",
                                        stance.stated().written(),
                                        stance.source().id()),
                                Phrase.of("Correct @stated, or cite a later source.")))
                .flatMap(found -> found);
    }

    private static Stream<LintFinding> gap(boolean isFound, Stance stance, Phrase message, Phrase hint) {
        return isFound ? Stream.of(LintFinding.of(CODE, stance, message, hint)) : Stream.empty();
    }

    private static Stream<LintFinding> ofSource(Source source, Subject subject) {
        return Stream.of(
                        source.issued().isEmpty() ? Phrase.of("It has no date of issue.") : Phrase.NONE,
                        source.url().isEmpty() && source.publisher().isEmpty()
                                ? Phrase.of("It has neither an address nor a publisher: nobody can find it.")
                                : Phrase.NONE)
                .filter(message -> !message.isEmpty())
                .map(message -> LintFinding.of(
                        CODE,
                        source.id(),
                        subject.inSources(source.at()),
                        message,
                        Phrase.of("Complete the source in sources.json.")));
    }

    private static Stream<LintFinding> ofType(ProvisionType type, Subject subject) {
        var own = type.doc().isBlank()
                ? Stream.of(LintFinding.of(
                        CODE,
                        type.name(),
                        subject.inVocabulary(type.at()),
                        Phrase.of("The type has no @doc: forms and messages show it without an explanation."),
                        Phrase.of("Add @doc.")))
                : Stream.<LintFinding>empty();
        var fields = subject.ownFields(type)
                .filter(field -> field.doc().isBlank())
                .map(field -> LintFinding.of(
                        CODE,
                        type.name() + "." + field.name(),
                        subject.inVocabulary(field.at()),
                        Phrase.of("The field has no @doc: forms and messages show it without an explanation."),
                        Phrase.of("Add @doc.")));
        return Stream.concat(own, fields);
    }
}
