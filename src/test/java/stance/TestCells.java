package stance;

import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Outcome;
import stance.pack.PolicyPack;
import stance.scenario.Response;

/** Evaluates scenarios of test packs and looks at the cells. Scenarios are written as in {@link TestPack#scenario}. */
public final class TestCells {

    /** A tariff that Mexico pays, of 25 percent. */
    public static final String TARIFF = "'tariff': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 }";

    /** Talks of Mexico and the United States. */
    public static final String TALKS = "'talks': { 'type': 'Talks', 'participants': ['MEXICO', 'UNITED_STATES'] }";

    /** The member "provisions" with both. */
    public static final String BOTH = "'provisions': { " + TARIFF + ", " + TALKS + " }";

    /** The title and the date, for scenarios with variants that change them. */
    public static final String DATED = "'title': 'A test', 'asOf': '2026-01-29'";

    private TestCells() {}

    /** The evaluation of a scenario. */
    public static Evaluation evaluate(PolicyPack pack, String members) {
        return Evaluation.of(TestPack.scenario(pack, members).base());
    }

    /** The evaluation of a variant of a scenario. */
    public static Evaluation evaluate(PolicyPack pack, String members, String variant) {
        var proposal = TestPack.scenario(pack, members).variants().get(variant);
        if (proposal == null) {
            throw new IllegalArgumentException("No such variant: " + variant);
        }
        return Evaluation.of(proposal);
    }

    /** A cell. */
    public static Cell cell(Evaluation evaluation, String party, String name) {
        return cell(evaluation.outcome(), party, name);
    }

    /** A cell of an outcome. */
    public static Cell cell(Outcome outcome, String party, String name) {
        return outcome.cell(party, name)
                .orElseThrow(() -> new AssertionError("No cell " + name + " of " + party + " in " + outcome.cells()));
    }

    /** The response in a cell. */
    public static Response response(Evaluation evaluation, String party, String name) {
        return cell(evaluation, party, name).response();
    }
}
