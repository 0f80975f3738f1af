package stance.pack.profile;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.pack.form.EnumForm;
import stance.pack.form.PackForm;
import stance.pack.form.PackForm.Header;
import stance.pack.form.RuleForm;
import stance.pack.form.TypeForm;
import stance.pack.profile.grammar.RuleProfileLexer;
import stance.pack.profile.grammar.RuleProfileParser;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/**
 * Reads one DRL file by the grammar of the rule profile.
 *
 * <p>A part that the grammar does not know is refused with its place and what to write instead; reading goes on with
 * the next rule or declaration, so that one mistake does not hide the next. Cost grows with the length of the file:
 * nesting deeper than {@value #MAX_DEPTH} and numbers longer than a double keeps are refused before anything is parsed.
 */
public final class ProfileReader {

    /** The deepest nesting of parentheses that is read. */
    public static final int MAX_DEPTH = 32;

    /** As many digits as a double keeps. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    private final String file;
    private final Problems problems;
    private final CommonTokenStream tokens;

    private ProfileReader(String file, Problems problems, CommonTokenStream tokens) {
        this.file = file;
        this.problems = problems;
        this.tokens = tokens;
    }

    /** What the file says; where there were problems, the parts that could be read. */
    public static Optional<PackForm> read(String file, String text, Problems problems) {
        if (text.isBlank()) {
            problems.error(
                    "profile.empty",
                    Place.of(file),
                    Phrase.of("This file is empty; \"package\" and rules were expected."));
            return Optional.empty();
        }
        if (holdsUnseen(file, text, problems)) {
            return Optional.empty();
        }
        var lexer = new RuleProfileLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        if (exceedsLimits(file, tokens, problems)) {
            return Optional.empty();
        }
        return new ProfileReader(file, problems, tokens).packFile();
    }

    private Optional<PackForm> packFile() {
        var builder = new FormBuilder(file, problems);
        var enums = new ArrayList<EnumForm>();
        var types = new ArrayList<TypeForm>();
        var rules = new ArrayList<RuleForm>();
        var header = parse(RuleProfileParser::header).map(builder::header);
        while (tokens.LA(1) != Token.EOF) {
            var unit = parse(RuleProfileParser::unit);
            if (unit.isEmpty()) {
                continue;
            }
            var read = unit.get();
            if (read.enumDeclaration() != null) {
                enums.add(builder.enumForm(read.enumDeclaration()));
            } else if (read.typeDeclaration() != null) {
                types.add(builder.typeForm(read.typeDeclaration()));
            } else {
                rules.add(builder.rule(read.stanceRule()));
            }
        }
        return header.map((Header lines) -> new PackForm(file, lines, enums, types, rules));
    }

    private <T extends ParserRuleContext> Optional<T> parse(Function<RuleProfileParser, T> part) {
        var parser = new RuleProfileParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        var start = tokens.index();
        try {
            return Optional.of(part.apply(parser));
        } catch (ParseCancellationException cancelled) {
            var offending = offending(cancelled);
            Refusals.note(file, tokens.getTokens(), offending, problems);
            skipToNextUnit(offending, start);
            return Optional.empty();
        }
    }

    private Token offending(ParseCancellationException cancelled) {
        return cancelled.getCause() instanceof RecognitionException recognition
                        && recognition.getOffendingToken() != null
                ? recognition.getOffendingToken()
                : tokens.LT(1);
    }

    private static boolean holdsUnseen(String file, String text, Problems problems) {
        var line = 1;
        var column = 1;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)), column++) {
            var character = text.codePointAt(i);
            if (character == '\n') {
                line++;
                column = 0;
            } else if (character != '\r' && character != '\t' && TextFiles.isUnseen(character)) {
                problems.error(
                        "profile.control-character",
                        Place.of(file, new Spot(line, column)),
                        Phrase.of("A pack holds no control characters; found U+%04X.", character));
                return true;
            }
        }
        return false;
    }

    private static boolean exceedsLimits(String file, CommonTokenStream tokens, Problems problems) {
        var depth = 0;
        for (var token : tokens.getTokens()) {
            depth = switch (token.getText()) {
                case "(" -> depth + 1;
                // What was never opened closes nothing: it must not make room for deeper nesting behind it.
                case ")" -> Math.max(0, depth - 1);
                default -> depth;
            };
            if (depth > MAX_DEPTH) {
                error(file, token, Phrase.of("Parentheses are nested more than %s deep.", MAX_DEPTH), problems);
                return true;
            }
            if (token.getType() == RuleProfileLexer.NUMBER
                    && !NUMBER.matcher(token.getText()).matches()) {
                error(file, token, Phrase.of("A number has at most 15 digits, and 9 behind the point."), problems);
                return true;
            }
        }
        return false;
    }

    private static void error(String file, Token token, Phrase message, Problems problems) {
        problems.error("profile.limit", Place.of(file, Refusals.spot(token)), message);
    }

    /** A rule or declaration that begins inside of another is read on its own: the other one lacks its end. */
    private void skipToNextUnit(Token offending, int start) {
        tokens.seek(offending.getTokenIndex());
        if (tokens.index() == start) {
            tokens.consume();
        }
        while (tokens.LA(1) != Token.EOF
                && !Refusals.UNIT_STARTS.contains(tokens.LT(1).getText())) {
            tokens.consume();
        }
    }
}
