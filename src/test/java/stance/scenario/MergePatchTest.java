package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.JsonReader;
import stance.problem.Problems;

@DisplayName("A variant is a JSON Merge Patch (RFC 7396)")
class MergePatchTest {

    private static JsonObject json(String text) {
        return (JsonObject) JsonReader.read("test.json", text.replace('\'', '"'), new Problems())
                .orElseThrow();
    }

    private static Json merged(String scenario, String variant) {
        return MergePatch.scenario(json(scenario), json(variant));
    }

    /** The examples of RFC 7396, appendix A; those that are no objects stand below a key. */
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'a':'b'}            | {'a':'c'}                   | {'a':'c'}
            {'a':'b'}            | {'b':'c'}                   | {'a':'b','b':'c'}
            {'a':'b'}            | {'a':null}                  | {}
            {'a':'b','b':'c'}    | {'a':null}                  | {'b':'c'}
            {'a':['b']}          | {'a':'c'}                   | {'a':'c'}
            {'a':'c'}            | {'a':['b']}                 | {'a':['b']}
            {'a':{'b':'c'}}      | {'a':{'b':'d','c':null}}    | {'a':{'b':'d'}}
            {'a':[{'b':'c'}]}    | {'a':[1]}                   | {'a':[1]}
            {'k':['a','b']}      | {'k':['c','d']}             | {'k':['c','d']}
            {'k':{'a':'b'}}      | {'k':['c']}                 | {'k':['c']}
            {'k':{'a':'foo'}}    | {'k':null}                  | {}
            {'k':{'a':'foo'}}    | {'k':'bar'}                 | {'k':'bar'}
            {'e':null}           | {'a':1}                     | {'e':null,'a':1}
            {'k':[1,2]}          | {'k':{'a':'b','c':null}}    | {'k':{'a':'b'}}
            {}                   | {'a':{'bb':{'ccc':null}}}   | {'a':{'bb':{}}}
            """)
    void changesAsTheExamplesOfTheStandardDo(String scenario, String variant, String expected) {
        assertThat(merged(scenario, variant)).isEqualTo(json(expected));
    }

    @Nested
    @DisplayName("of a provision")
    class OfAProvision {

        private static final String SCENARIO = "{'provisions':{'t':{'type':'Tariff','rate':5,'payer':'MEXICO'}}}";

        @Test
        void changesTheFieldsThatItNames() {
            var variant = "{'provisions':{'t':{'rate':10}}}";

            assertThat(merged(SCENARIO, variant))
                    .isEqualTo(json("{'provisions':{'t':{'type':'Tariff','rate':10,'payer':'MEXICO'}}}"));
        }

        @Test
        void replacesItWholeWhereItGivesTheType() {
            var variant = "{'provisions':{'t':{'type':'Tariff','rate':10}}}";

            assertThat(merged(SCENARIO, variant)).isEqualTo(json("{'provisions':{'t':{'type':'Tariff','rate':10}}}"));
        }

        @Test
        void leavesItOutWhereItIsNull() {
            assertThat(merged(SCENARIO, "{'provisions':{'t':null}}")).isEqualTo(json("{'provisions':{}}"));
        }

        @Test
        void addsOne() {
            var variant = "{'provisions':{'u':{'type':'Talks'}}}";

            assertThat(merged(SCENARIO, variant))
                    .isEqualTo(json("{'provisions':{'t':{'type':'Tariff','rate':5,'payer':'MEXICO'},"
                            + "'u':{'type':'Talks'}}}"));
        }

        @Test
        void worksAlikeInTheContext() {
            var scenario = SCENARIO.replace("provisions", "context");
            var variant = "{'context':{'t':{'type':'Talks'}}}";

            assertThat(merged(scenario, variant)).isEqualTo(json(variant));
        }
    }
}
