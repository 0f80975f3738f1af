package stance.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The grammar of the rule profile as a chapter of the reference: each rule with its comment and its examples. */
record GrammarReference(List<Rule> rules, List<Token> tokens) {

    private static final Pattern RULE =
            Pattern.compile("^/\\*\n((?: \\*.*\n)*?) \\*/\n([a-z]\\w*)\n((?: .*\n)+)", Pattern.MULTILINE);
    private static final Pattern TOKEN =
            Pattern.compile("^(?:/\\* (.*) \\*/\n)?([A-Z]+) *: (.*) ;$", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile(" +# \\w+$", Pattern.MULTILINE);
    private static final String EXAMPLE = "    ";

    /** A rule of the grammar; an example may have several lines. */
    record Rule(String name, String text, List<String> examples, String definition) {

        boolean uses(Rule other) {
            return Pattern.compile("(?<!')\\b" + other.name() + "\\b(?![='])")
                    .matcher(definition)
                    .find();
        }
    }

    /** A kind of word. */
    record Token(String name, String text, String definition) {}

    static GrammarReference of(String grammar) {
        var rules = RULE.matcher(grammar)
                .results()
                .map(match -> rule(match.group(2), match.group(1), match.group(3)))
                .toList();
        var tokens = TOKEN.matcher(grammar)
                .results()
                .map(match -> new Token(match.group(2), match.group(1) == null ? "" : match.group(1), match.group(3)))
                .toList();
        return new GrammarReference(rules, tokens);
    }

    private static Rule rule(String name, String comment, String definition) {
        var lines =
                comment.lines().map(line -> line.replaceFirst("^ \\* ?", "")).toList();
        var text = lines.stream().filter(line -> !line.startsWith(EXAMPLE)).collect(Collectors.joining("\n"));
        var shown = LABEL.matcher(definition).replaceAll("").replaceFirst("\\s*;\\s*$", "");
        return new Rule(
                name, text, examples(lines), shown.stripIndent().indent(2).stripTrailing());
    }

    /** One for each line; those that begin further in, and an "end", belong to the one above. */
    private static List<String> examples(List<String> lines) {
        var examples = new ArrayList<String>();
        for (var line : lines.stream().filter(line -> line.startsWith(EXAMPLE)).toList()) {
            var example = line.substring(EXAMPLE.length());
            var last = examples.size() - 1;
            if (last >= 0 && (example.startsWith(" ") || example.matches("when|then|end"))) {
                examples.set(last, examples.get(last) + "\n" + example);
            } else {
                examples.add(example);
            }
        }
        return examples;
    }

    /** The chapter, in Markdown. */
    String markdown() {
        var page = new StringBuilder();
        rules.forEach(rule -> page.append(section(rule)));
        page.append("### Words\n\n| word | characters | |\n|---|---|---|\n");
        tokens.forEach(token -> page.append("| `%s` | `%s` | %s |\n"
                .formatted(token.name(), token.definition().replace("|", "\\|"), token.text())));
        return page.toString();
    }

    private String section(Rule rule) {
        var section = new StringBuilder("### " + rule.name() + "\n\n");
        if (!rule.text().isEmpty()) {
            section.append(rule.text()).append("\n\n");
        }
        section.append("```ebnf\n")
                .append(rule.name())
                .append("\n")
                .append(rule.definition())
                .append("\n```\n\n");
        var brief = rule.examples().stream()
                .filter(example -> !example.contains("\n"))
                .toList();
        if (!brief.isEmpty()) {
            section.append(brief.stream().collect(Collectors.joining("`\n- `", "- `", "`\n\n")));
        }
        rule.examples().stream()
                .filter(example -> example.contains("\n"))
                .forEach(example -> section.append("```drl\n").append(example).append("\n```\n\n"));
        var users = rules.stream().filter(other -> other.uses(rule)).toList();
        if (!users.isEmpty()) {
            section.append(users.stream()
                    .map(user -> "[%s](#%s)".formatted(user.name(), user.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(", ", "Used in ", ".\n\n")));
        }
        return section.toString();
    }
}
