package stance.negotiate.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.Reading;
import stance.negotiate.graph.Stability;

@DisplayName("Equilibria of published conflicts")
class PublishedConflictsTest {

    @TempDir
    private Path folder;

    /**
     * The groundwater contamination in Elmira with its nine states, of which the last merges all in which the factory is
     * abandoned: Hipel, Fang, Kilgour and Haight 1993; equilibria as in Kilgour and Hipel 2005, Group Decision and
     * Negotiation 14, table 4.
     */
    @ParameterizedTest
    @CsvSource({"R, '5,8,9'", "GMR, '1,4,5,8,9'", "SMR, '1,4,5,8,9'", "SEQ, '5,8,9'", "SSEQ, '5,8,9'"})
    void areThoseOfElmira(Concept concept, String expected) throws IOException {
        assertThat(equilibria(
                        "elmira.conflict.json",
                        """
                        {
                          "title": "Elmira",
                          "parties": ["ministry", "uniroyal", "local"],
                          "slots": { "state": ["1", "2", "3", "4", "5", "6", "7", "8", "9"] },
                          "conflict": {
                            "control": { "state": null },
                            "moves": {
                              "ministry": [%s],
                              "uniroyal": [%s],
                              "local": [%s]
                            },
                            "ranking": {
                              "ministry": [%s],
                              "uniroyal": [%s],
                              "local": [%s]
                            }
                          }
                        }
                        """.formatted(
                                        moves("12 34 56 78"),
                                        moves("13 19 24 29 39 49 57 59 68 69 79 89"),
                                        moves("15 51 26 62 37 73 48 84"),
                                        ranking("734851269"),
                                        ranking("148593726"),
                                        ranking("735186429")),
                        concept))
                .isEqualTo(expected);
    }

    private static String moves(String pairs) {
        return pairs.replaceAll("(\\d)(\\d) ?", "{ \"from\": { \"state\": \"$1\" }, \"to\": { \"state\": \"$2\" } },")
                .replaceAll(",$", "");
    }

    private static String ranking(String states) {
        return states.replaceAll("(\\d)", "{ \"state\": \"$1\" },").replaceAll(",$", "");
    }

    /** The prisoner's dilemma: Fang, Hipel and Kilgour 1993, chapter 3. The first option is to keep silent. */
    @ParameterizedTest
    @CsvSource({"R, '4'", "GMR, '1,4'", "SMR, '1,4'", "SEQ, '1,4'", "SSEQ, '1,4'", "SIM, '1,4'"})
    void areThoseOfThePrisonersDilemma(Concept concept, String expected) throws IOException {
        assertThat(equilibria("prisoners.conflict.json", """
                        {
                          "parties": ["row", "column"],
                          "slots": { "row": ["silent", "talks"], "column": ["silent", "talks"] },
                          "conflict": {
                            "control": { "row": "row", "column": "column" },
                            "preferences": {
                              "row": [{ "options": { "column": "silent" } }, { "options": { "row": "talks" } }],
                              "column": [{ "options": { "row": "silent" } }, { "options": { "column": "talks" } }]
                            }
                          }
                        }
                        """, concept)).isEqualTo(expected);
    }

    /** The same as gmcr-py saves it, with numbers of states in place of preferences. */
    @ParameterizedTest
    @CsvSource({"R, '4'", "GMR, '1,4'", "SEQ, '1,4'", "SIM, '1,4'"})
    void areTheSameFromAFileOfAnotherProgram(Concept concept, String expected) throws IOException {
        assertThat(equilibria("prisoners.gmcr", """
                        {
                          "program": "gmcr-py",
                          "options": [
                            { "name": "talk", "permittedDirection": "both" },
                            { "name": "talk", "permittedDirection": "both" }
                          ],
                          "infeasibles": [],
                          "useManualPreferenceRanking": true,
                          "decisionMakers": [
                            { "name": "row", "options": [0], "preferences": [], "preferenceRanking": [2, 1, 4, 3] },
                            { "name": "column", "options": [1], "preferences": [], "preferenceRanking": [3, 1, 4, 2] }
                          ]
                        }
                        """, concept)).isEqualTo(expected);
    }

    @Test
    void leaveOutWhatAnotherProgramCallsInfeasibleAndKeepItsDirections() throws IOException {
        var conflict = ConflictFile.read(Files.writeString(folder.resolve("one-way.gmcr"), """
                {
                  "options": [
                    { "name": "build", "permittedDirection": "fwd" },
                    { "name": "object", "permittedDirection": "both" }
                  ],
                  "infeasibles": [[[0, "N"], [1, "Y"]]],
                  "decisionMakers": [
                    { "name": "city", "options": [0], "preferences": [[[0, "Y"]]] },
                    { "name": "people", "options": [1],
                      "preferences": [{ "compound": true, "members": [[[0, "N"]], [[1, "Y"]]] }],
                      "misperceptions": [[[0, "Y"], [1, "N"]]] }
                  ]
                }
                """));

        assertThat(conflict.states()).hasSize(3);
        assertThat(conflict.model().moves().get(0).count()).isEqualTo(1);
        assertThat(conflict.model().unseen().get(1).stream()).containsExactly(1);
    }

    private String equilibria(String name, String text, Concept concept) throws IOException {
        var conflict = ConflictFile.read(Files.writeString(folder.resolve(name), text));
        return String.join(
                ",",
                new Stability(conflict.model())
                        .equilibria(concept, Reading.CERTAIN).stream()
                                .mapToObj(state -> String.valueOf(state + 1))
                                .toList());
    }
}
