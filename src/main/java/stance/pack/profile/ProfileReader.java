package stance.pack.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.pack.form.EnumForm;
import stance.pack.form.PackForm;
import stance.pack.form.PackForm.Header;
import stance.pack.form.PackForm.Refused;
import stance.pack.form.RuleForm;
import stance.pack.form.TypeForm;
import stance.pack.profile.UnitReader.Unit;
import stance.pack.profile.grammar.RuleProfileLexer;
import stance.pack.profile.grammar.RuleProfileParser.StanceRuleContext;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/**
 * Reads one DRL file by the grammar of the rule profile.
 *
 * <p>A part that the grammar does not know is refused with its place and what to write instead. Reading goes on behind
 * it, so that one mistake does not hide the next; of what is left of a rule or declaration, nothing reaches the engine.
 * Cost grows with the length of the file: nesting deeper than {@value #MAX_DEPTH} and numbers longer than a double keeps
 * are refused before anything is parsed.
 */
public final class ProfileReader {

    /** The deepest nesting of parentheses that is read. */
    public static final int MAX_DEPTH = 32;

    /** As many digits as a double keeps. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    private final String file;
    private final FormBuilder builder;
    private final UnitReader units;
    private final List<EnumForm> enums = new ArrayList<>();
    private final List<TypeForm> types = new ArrayList<>();
    private final List<RuleForm> rules = new ArrayList<>();
    private final Set<String> refusedDeclarations = new HashSet<>();
    private final Set<String> refusedRules = new HashSet<>();
    private final List<RuleForm> described = new ArrayList<>();
    private final List<RuleForm> bodies = new ArrayList<>();

    private ProfileReader(String file, Problems problems, Tokens tokens) {
        this.file = file;
        this.builder = new FormBuilder(file, problems);
        this.units = new UnitReader(file, problems, tokens);
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
        var stream = new CommonTokenStream(lexer);
        stream.fill();
        var tokens = new Tokens(text, stream.getTokens());
        if (exceedsLimits(file, tokens, problems)) {
            return Optional.empty();
        }
        return Optional.of(new ProfileReader(file, problems, tokens).packFile());
    }

    private PackForm packFile() {
        var header =
                units.header().map(builder::header).orElseGet(() -> new Header(Spot.NOWHERE, "", List.of(), List.of()));
        while (units.hasNext()) {
            add(units.next());
        }
        return new PackForm(
                file, header, enums, types, rules, new Refused(refusedDeclarations, refusedRules, described, bodies));
    }

    private void add(Unit unit) {
        unit.refusedDeclaration().ifPresent(refusedDeclarations::add);
        unit.refusedRule().ifPresent(refusedRules::add);
        unit.read().ifPresent(read -> {
            if (read.enumDeclaration() != null) {
                enums.add(builder.enumForm(read.enumDeclaration()));
            } else if (read.typeDeclaration() != null) {
                types.add(builder.typeForm(read.typeDeclaration()));
            } else {
                add(read.stanceRule(), unit);
            }
        });
    }

    private void add(StanceRuleContext rule, Unit unit) {
        var form = builder.rule(rule);
        if (unit.isWhole()) {
            rules.add(form);
            return;
        }
        refusedRules.add(form.name());
        if (!unit.lost().contains(Section.METADATA)) {
            described.add(form);
        }
        if (unit.lost().equals(Set.of(Section.METADATA))) {
            bodies.add(form);
        }
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

    private static boolean exceedsLimits(String file, Tokens tokens, Problems problems) {
        var depth = 0;
        for (var at = 0; !tokens.isEnd(at); at++) {
            depth = switch (tokens.text(at)) {
                case "(" -> depth + 1;
                // What was never opened closes nothing: it must not make room for deeper nesting behind it.
                case ")" -> Math.max(0, depth - 1);
                default -> depth;
            };
            if (depth > MAX_DEPTH) {
                error(
                        Place.of(file, tokens.at(at)),
                        Phrase.of("Parentheses are nested more than %s deep.", MAX_DEPTH),
                        problems);
                return true;
            }
            if (tokens.isNumber(at) && !NUMBER.matcher(tokens.text(at)).matches()) {
                error(
                        Place.of(file, tokens.at(at)),
                        Phrase.of("A number has at most 15 digits, and 9 behind the point."),
                        problems);
                return true;
            }
        }
        return false;
    }

    private static void error(Place place, Phrase message, Problems problems) {
        problems.error("profile.limit", place, message);
    }
}
