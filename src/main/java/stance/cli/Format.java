package stance.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Document;
import stance.report.page.Pages;
import stance.report.terminal.Style;
import stance.report.terminal.TerminalText;

/** The forms that results are given in. Every command has those for people and for programs. */
enum Format {
    /** For people at a terminal. */
    TEXT("", ".txt"),
    /** For programs. */
    JSON(".json"),
    /** For people, to be put on GitHub or into a text. */
    MARKDOWN(".md", ".markdown"),
    /** For people, to be mailed or printed. */
    HTML(".html", ".htm"),
    /** For code hosts and editors. */
    SARIF(".sarif"),
    /** For GitHub, which shows it beside the lines of a change. */
    GITHUB(),
    /** For build servers. */
    JUNIT(".xml"),
    /** For harnesses of the Test Anything Protocol. */
    TAP(".tap");

    /** Those of most results. */
    static final Set<Format> USUAL = Collections.unmodifiableSet(EnumSet.range(TEXT, HTML));
    /** Those of what is for people alone. */
    static final Set<Format> SHEETS = Collections.unmodifiableSet(EnumSet.of(TEXT, MARKDOWN, HTML));
    /** Those of findings in files. */
    static final Set<Format> OF_FINDINGS = Collections.unmodifiableSet(EnumSet.range(TEXT, GITHUB));
    /** Those of tests. */
    static final Set<Format> OF_TESTS = Collections.unmodifiableSet(EnumSet.allOf(Format.class));

    // What List.of makes cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** Takes the name of a usual one. */
    static final class Usual implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return StanceCommand.choice(name, USUAL);
        }
    }

    /** Takes the name of one for people. */
    static final class OfSheets implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return StanceCommand.choice(name, SHEETS);
        }
    }

    /** Takes the name of one for findings in files. */
    static final class OfFindings implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return StanceCommand.choice(name, OF_FINDINGS);
        }
    }

    /**
     * The one that was asked for, or else that of the file's ending, or else text.
     *
     * @throws stance.problem.RefusedException if the file's ending is of none of the known ones
     */
    static Format of(@Nullable Format asked, @Nullable OutputFile file, Set<Format> known) {
        return Optional.ofNullable(asked)
                .or(() -> Optional.ofNullable(file).map(named -> of(named, known)))
                .orElse(TEXT);
    }

    private static Format of(OutputFile file, Set<Format> known) {
        var byEnding = new LinkedHashMap<String, Format>();
        known.forEach(format -> format.endings.forEach(ending -> byEnding.put(ending, format)));
        known.stream().map(Format::name).filter(file::isCalled).findFirst().ifPresent(name -> {
            throw file.refused(
                    "output.format",
                    Phrase.of("This is the name of a format; --output takes that of a file."),
                    Phrase.of("Write --format %s, or ./%s for a file of that name.", file.path(), file.path()));
        });
        return file.chosen(byEnding, Phrase.of("Name the format with --format."));
    }

    /** A document in this form, which is one for people. */
    String show(Document document, Style style, Language language) {
        return switch (this) {
            case TEXT -> TerminalText.of(document, style, language);
            case MARKDOWN -> Pages.markdown(document, language);
            case HTML -> Pages.html(document, language);
            default -> throw new IllegalArgumentException(this + " is data, not a document.");
        };
    }
}
