package stance.report.lint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.language.Language;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.regress.lint.LintFinding;
import stance.regress.lint.PackLint;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;
import stance.scenario.Proposal;

/**
 * What is doubtful in packs.
 *
 * @param version The version of Stance.
 * @param packs One for each pack.
 * @param problems What could not be read.
 */
@Published(format = "stance.lint/1", schema = "lint-1", title = "Lint of Stance", about = "What is doubtful in packs.")
public record LintData(String format, String version, List<PackLintData> packs, List<ProblemData> problems) {

    public static LintData of(List<PackLint> packs, List<Problem> problems, Language language) {
        return new LintData(
                JsonData.formatOf(LintData.class),
                ProgramVersion.get(),
                packs.stream().map(lint -> PackLintData.of(lint, language)).toList(),
                ProblemData.all(problems, language));
    }

    /**
     * What is doubtful in one pack.
     *
     * @param pack Its id.
     * @param packHash The SHA-256 of its files.
     * @param scenarios How many scenarios and variants were looked at.
     * @param findings What was found.
     * @param suppressed What was found and is right as it is.
     */
    public record PackLintData(
            String pack,
            String packHash,
            int scenarios,
            List<LintFindingData> findings,
            List<SuppressedData> suppressed) {

        private static PackLintData of(PackLint lint, Language language) {
            return new PackLintData(
                    lint.pack().id(),
                    lint.pack().hash(),
                    lint.scenarios(),
                    lint.findings().stream()
                            .map(finding -> LintFindingData.of(finding, language))
                            .toList(),
                    lint.suppressed().stream()
                            .map(each -> new SuppressedData(
                                    LintFindingData.of(each.finding(), language),
                                    each.suppression().reason()))
                            .toList());
        }
    }

    /**
     * One thing that is doubtful.
     *
     * @param code What was found; docs/lint.md explains it.
     * @param severity How bad it is: ERROR, WARNING or INFO.
     * @param at What it is about, by which it can be suppressed.
     * @param file The file.
     * @param line Counted from 1; 0 for the whole file.
     * @param column Counted from 1; 0 for the whole file.
     * @param message One or more sentences.
     * @param hint How to put it right.
     * @param witness A scenario that shows it, as Stance reads it.
     */
    public record LintFindingData(
            String code,
            Severity severity,
            String at,
            String file,
            int line,
            int column,
            String message,
            String hint,
            Optional<ScenarioData> witness) {

        private static LintFindingData of(LintFinding finding, Language language) {
            return new LintFindingData(
                    finding.code().id(),
                    finding.code().severity(),
                    finding.at(),
                    finding.place().file(),
                    finding.place().line(),
                    finding.place().column(),
                    finding.message().in(language),
                    finding.hint().in(language),
                    finding.witness().map(ScenarioData::of));
        }
    }

    /**
     * One thing that is right as it is.
     *
     * @param reason Why it is right as it is.
     */
    public record SuppressedData(@JsonUnwrapped LintFindingData finding, String reason) {}

    /**
     * A scenario as Stance reads it.
     *
     * @param pack The id of its pack.
     * @param title The title.
     * @param asOf The date of the evaluation.
     * @param proposedBy Who proposes it.
     * @param parties The ids of the parties.
     * @param provisions Terms by id: the type, and the values by field.
     * @param context The same; left out where there is none.
     */
    public record ScenarioData(
            String pack,
            String title,
            String asOf,
            Optional<String> proposedBy,
            List<String> parties,
            Map<String, Map<String, Object>> provisions,
            Optional<Map<String, Map<String, Object>>> context) {

        private static ScenarioData of(Proposal proposal) {
            return new ScenarioData(
                    proposal.pack().id(),
                    proposal.title(),
                    proposal.asOf().toString(),
                    proposal.proposedBy(),
                    List.copyOf(proposal.parties()),
                    terms(proposal.provisions().values()),
                    Optional.of(terms(proposal.context().values())).filter(terms -> !terms.isEmpty()));
        }

        private static Map<String, Map<String, Object>> terms(Collection<Term> terms) {
            var byId = new LinkedHashMap<String, Map<String, Object>>();
            for (var term : terms) {
                var values = new LinkedHashMap<String, Object>();
                values.put("type", term.type().name());
                term.values().forEach((field, value) -> values.put(field, json(value)));
                byId.put(term.id(), values);
            }
            return byId;
        }

        private static Object json(Value value) {
            if (value instanceof Value.Whole whole) {
                return whole.number();
            } else if (value instanceof Value.Decimal decimal) {
                return decimal.number();
            } else if (value instanceof Value.Flag flag) {
                return flag.value();
            } else if (value instanceof Value.Choices choices) {
                return choices.constants();
            }
            return value.words();
        }
    }
}
