package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stance.pack.profile.grammar.RuleProfileLexer;
import stance.pack.profile.grammar.RuleProfileParser;

@DisplayName("The chapter on the grammar in docs/rules.md")
class GrammarReferenceTest {

    private static final Path GRAMMAR = Path.of("src/main/antlr4/stance/pack/profile/grammar/RuleProfile.g4");
    private static final Path PAGE = Path.of("docs/rules.md");
    private static final String BEGIN = "<!-- Made from the grammar by GrammarReferenceTest: begin -->\n\n";
    private static final String END = "\n<!-- Made from the grammar: end -->";

    private static GrammarReference reference() throws IOException {
        return GrammarReference.of(Files.readString(GRAMMAR));
    }

    /** With {@code -Dgolden=write} it is made anew. */
    @Test
    void saysWhatTheGrammarSays() throws IOException {
        var made = reference().markdown();

        var page = Files.readString(PAGE);
        var begin = page.indexOf(BEGIN) + BEGIN.length();
        var end = page.indexOf(END);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + made + page.substring(end));
            return;
        }

        assertThat(page.substring(begin, end)).isEqualTo(made);
    }

    @Test
    void hasEachRuleOfTheGrammar() throws IOException {
        assertThat(reference().rules().stream().map(GrammarReference.Rule::name))
                .containsExactly(RuleProfileParser.ruleNames);
        assertThat(reference().tokens().stream().map(GrammarReference.Token::name))
                .containsExactly(Stream.of(RuleProfileLexer.ruleNames)
                        .filter(name -> !name.startsWith("T__"))
                        .toArray(String[]::new));
    }

    static Stream<Arguments> examples() throws IOException {
        return reference().rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.name(), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesExamplesThatTheRuleReads(String rule, String example) throws ReflectiveOperationException {
        var tokens = new CommonTokenStream(new RuleProfileLexer(CharStreams.fromString(example)));
        var parser = new RuleProfileParser(tokens);
        parser.removeErrorListeners();

        RuleProfileParser.class.getMethod(rule).invoke(parser);

        assertThat(parser.getNumberOfSyntaxErrors()).isZero();
        assertThat(parser.getCurrentToken().getType()).isEqualTo(Token.EOF);
    }
}
