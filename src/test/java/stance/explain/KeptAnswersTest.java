package stance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;

@DisplayName("What was answered before is told again")
class KeptAnswersTest {

    private static final String PATTERN = "$talks : Talks( participants contains Country.MEXICO )";

    @TempDir
    private Path folder;

    private PolicyPack pack;

    @BeforeEach
    void load() {
        pack = TestPack.in(folder)
                .stance("MX-1", PATTERN, "stance.opposes( $talks );")
                .stance("MX-2", """
                        $talks : Talks( proposed == true )
                            Scenario( asOf > "2026-01-30" )
                            not Talks( participants contains Country.CANADA )""", "stance.opposes( $talks );")
                .load();
    }

    private String told(String stance, String members) {
        var evaluation = Evaluation.of(TestPack.scenario(pack, members).base());
        return Explainer.of(pack)
                .explain(evaluation, one -> one.id().equals(stance))
                .accounts()
                .get(0)
                .nearest()
                .map(Told::words)
                .orElse("fired");
    }

    private static String talks(String id, String participants) {
        return "'" + id + "': { 'type': 'Talks', 'participants': [" + participants + "] }";
    }

    private static String provisions(String terms) {
        return "'provisions': { " + terms + " }";
    }

    @Test
    void ofTheSameFacts() {
        var members = provisions(talks("talks", "'CANADA'"));

        assertThat(told("MX-1", members)).startsWith("talks:Talks -").isEqualTo(told("MX-1", members));
    }

    @Test
    void butNotOfFactsWithOtherValues() {
        told("MX-1", provisions(talks("talks", "'CANADA'")));

        assertThat(told("MX-1", provisions(talks("talks", "'MEXICO'")))).isEqualTo("fired");
    }

    @Test
    void norOfFactsWithOtherIds() {
        told("MX-1", provisions(talks("talks", "'CANADA'")));

        assertThat(told("MX-1", provisions(talks("round", "'CANADA'")))).startsWith("round:Talks -");
    }

    @Test
    void norOfFactsThatAreNotProposed() {
        var other = provisions("'tariff': { 'type': 'Tariff', 'payer': 'MEXICO' }");
        told("MX-2", provisions(talks("talks", "")));

        assertThat(told("MX-2", "'context': { " + talks("talks", "") + " }, " + other))
                .startsWith("talks:Talks - proposed");
    }

    @Test
    void norOfAnotherDay() {
        var members = provisions(talks("talks", ""));

        assertThat(told("MX-2", members)).contains(":Scenario - asOf");
        assertThat(told("MX-2", "'asOf': '2026-02-01', " + members)).isEqualTo("fired");
    }

    @Test
    void norBesideOtherFacts() {
        var day = "'asOf': '2026-02-01', ";
        told("MX-2", day + provisions(talks("talks", "")));

        assertThat(told("MX-2", day + provisions(talks("talks", "") + ", " + talks("round", "'CANADA'"))))
                .contains("-not [round]");
    }
}
