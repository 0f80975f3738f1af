package stance.pack.profile;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import stance.json.TextFiles;
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
 * the next rule or declaration, so that one mistake does not hide the next. Cost grows with the length of the file; nesting
 * deeper than {@value #MAX_DEPTH} is refused before it is parsed.
 */
public final class ProfileReader {

    /** The deepest nesting of parentheses that is read. */
    public static final int MAX_DEPTH = 32;

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
            problems.error("profile.empty", Place.of(file), "This file is empty; \"package\" and rules were expected.");
            return Optional.empty();
        }
        if (holdsUnseen(file, text, problems)) {
            return Optional.empty();
        }
        var lexer = new RuleProfileLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        if (isTooDeep(file, tokens, problems)) {
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
        try {
            return Optional.of(part.apply(parser));
        } catch (ParseCancellationException cancelled) {
            var offending = offending(cancelled);
            Refusals.note(file, tokens.getTokens(), offending, problems);
            skipToNextUnit(offending);
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
        for (var i = 0; i < text.length(); i++, column++) {
            var character = text.charAt(i);
            if (character == '\n') {
                line++;
                column = 0;
            } else if (character != '\r' && character != '\t' && TextFiles.isUnseen(character)) {
                problems.error(
                        "profile.control-character",
                        Place.of(file, new Spot(line, column)),
                        String.format("A pack holds no control characters; found U+%04X.", (int) character));
                return true;
            }
        }
        return false;
    }

    private static boolean isTooDeep(String file, CommonTokenStream tokens, Problems problems) {
        var depth = 0;
        for (var token : tokens.getTokens()) {
            depth += switch (token.getText()) {
                case "(" -> 1;
                case ")" -> -1;
                default -> 0;
            };
            if (depth > MAX_DEPTH) {
                problems.error(
                        "profile.limit",
                        Place.of(file, Refusals.spot(token)),
                        "Parentheses are nested more than " + MAX_DEPTH + " deep.");
                return true;
            }
        }
        return false;
    }

    private void skipToNextUnit(Token offending) {
        tokens.seek(offending.getTokenIndex());
        do {
            if (tokens.LA(1) != Token.EOF) {
                tokens.consume();
            }
        } while (!Refusals.UNIT_STARTS.contains(tokens.LT(1).getText()) && tokens.LA(1) != Token.EOF);
    }
}
