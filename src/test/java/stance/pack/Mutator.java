package stance.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spoils DRL: token by token, with what attacks are made of, or byte by byte. */
final class Mutator {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|[$@]?\\w+|\\s+|[=!<>]=|&&|\\|\\||.");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule .*?^end$");

    /** What attacks are made of. */
    private static final List<String> HOSTILE = List.of(
            "stance.Canary.spring()",
            "eval( stance.Canary.spring() )",
            "; stance.Canary.spring() == \"z\"",
            "new stance.Canary()",
            "from stance.Canary.spring()",
            "\"\\u0022 + stance.Canary.spring() + \\u0022\"",
            "\\u0065val( true )",
            "@JsonTypeInfo( use = JsonTypeInfo.Id.CLASS )",
            "import function stance.Canary.spring",
            "function void f() { stance.Canary.spring(); }",
            "dialect \"java\"",
            "salience 10",
            "modify( $t ) { }",
            "insert( new Object() );",
            "drools.halt();",
            "exists( Tariff() and not Talks() )",
            "exists( ",
            "not( ",
            "( ".repeat(100),
            ") ".repeat(100),
            "( ".repeat(31),
            "/* ",
            "*/",
            "// ",
            "\"",
            "'",
            "\\",
            "\u0000",
            "\u202E",
            "\uFFFD",
            "ñ",
            "null",
            "true",
            "-1",
            "-0.0",
            "007",
            "999999999999999",
            "99999999999999999999",
            "1e9",
            "0x10",
            "\"\"",
            "\"10\"",
            "\"2026-02-30\"",
            "\"a \\\\ b \\\" c // d ; end\"",
            "$stance",
            "$",
            "this",
            "proposed == true",
            "Scenario( asOf > \"2026-01-01\" )",
            "forall( Scenario() )",
            "not Provision()",
            "|| ",
            "&& ",
            ", ",
            "end",
            "rule",
            "declare",
            "then",
            "when",
            "x".repeat(5_000));

    private final Random random;
    /** What follows each pair of words somewhere: it may follow them elsewhere too, so that many mutants are packs. */
    private final Map<String, List<String>> followers = new HashMap<>();

    private final List<String> rules;

    Mutator(Random random, Collection<String> texts) {
        this.random = random;
        for (var text : texts) {
            var words = words(text);
            for (var i = 2; i < words.size(); i++) {
                var before = words.get(i - 2) + " " + words.get(i - 1);
                var known = followers.computeIfAbsent(before, pair -> new ArrayList<>());
                if (!known.contains(words.get(i))) {
                    known.add(words.get(i));
                }
            }
        }
        this.rules = texts.stream()
                .flatMap(text -> RULE.matcher(text).results())
                .map(match -> match.group())
                .toList();
    }

    /** The text with one thing wrong, or a few. */
    byte[] mutate(String text) {
        var mutant = text;
        for (var i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
            mutant = switch (random.nextInt(16)) {
                case 0 -> mutant.substring(0, random.nextInt(mutant.length() + 1));
                case 1, 2 -> splice(mutant);
                default -> token(mutant);
            };
        }
        var bytes = mutant.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** The text with a rule of some file at the end, or in the place of one of its own. */
    private String splice(String text) {
        if (rules.isEmpty()) {
            return text;
        }
        var rule = one(rules);
        var own = RULE.matcher(text).results().map(match -> match.group()).toList();
        return own.isEmpty() || random.nextBoolean() ? text + "\n" + rule : text.replace(one(own), rule);
    }

    private String token(String text) {
        var parts = new ArrayList<>(tokens(text));
        if (parts.isEmpty()) {
            return one(HOSTILE);
        }
        var at = random.nextInt(parts.size());
        if (parts.get(at).isBlank()) {
            at = (at + 1) % parts.size();
        }
        switch (random.nextInt(10)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, parts.get(at));
            case 2 -> Collections.swap(parts, at, random.nextInt(parts.size()));
            case 3 -> parts.add(at, one(HOSTILE));
            case 4 -> parts.set(at, one(HOSTILE));
            default -> replaceLike(parts);
        }
        return String.join("", parts);
    }

    /** Puts what follows the same two words elsewhere in the place of a word, where there is such a place. */
    private void replaceLike(List<String> parts) {
        for (var tries = 0; tries < 50; tries++) {
            var at = random.nextInt(parts.size());
            var other = one(followers.getOrDefault(before(parts, at), HOSTILE));
            if (!parts.get(at).isBlank() && !other.equals(parts.get(at))) {
                parts.set(at, other);
                return;
            }
        }
    }

    private static String before(List<String> parts, int at) {
        var before = new ArrayDeque<String>();
        for (var i = at - 1; i >= 0 && before.size() < 2; i--) {
            if (!parts.get(i).isBlank()) {
                before.addFirst(parts.get(i));
            }
        }
        return String.join(" ", before);
    }

    private static List<String> words(String text) {
        return tokens(text).stream().filter(token -> !token.isBlank()).toList();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What mutants are shown by when one of them fails. */
    static String show(byte[] mutant) {
        var lines = new String(mutant, StandardCharsets.UTF_8).split("\n");
        return Arrays.stream(lines).limit(400).collect(Collectors.joining("\n"));
    }
}
