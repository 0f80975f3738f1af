package stance.report.lint;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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

/** What is doubtful in packs. */
@Published(format = "stance.lint/1", schema = "lint-1", title = "Lint of Stance", about = "What is doubtful in packs.")
public record LintData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        @JsonPropertyDescription("One for each pack.") List<PackLintData> packs,
        @JsonPropertyDescription("What could not be read.") List<ProblemData> problems) {

    public static LintData of(List<PackLint> packs, List<Problem> problems, Language language) {
        return new LintData(
                JsonData.formatOf(LintData.class),
                ProgramVersion.get(),
                packs.stream().map(lint -> PackLintData.of(lint, language)).toList(),
                ProblemData.all(problems, language));
    }

    /** What is doubtful in one pack. */
    @JsonClassDescription("What is doubtful in one pack.")
    public record PackLintData(
            @JsonPropertyDescription("Its id.") String pack,

            @JsonPropertyDescription("The SHA-256 of its files.")
            String packHash,

            @JsonPropertyDescription("How many scenarios and variants were looked at.")
            int scenarios,

            @JsonPropertyDescription("What was found.") List<LintFindingData> findings,

            @JsonPropertyDescription("What was found and is right as it is.")
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

    /** One thing that is doubtful. */
    @JsonClassDescription("One thing that is doubtful.")
    public record LintFindingData(
            @JsonPropertyDescription("What was found; docs/lint.md explains it.")
            String code,

            @JsonPropertyDescription("How bad it is: ERROR, WARNING or INFO.")
            Severity severity,

            @JsonPropertyDescription("What it is about, by which it can be suppressed.")
            String at,

            @JsonPropertyDescription("The file.") String file,

            @JsonPropertyDescription("Counted from 1; 0 for the whole file.")
            int line,

            @JsonPropertyDescription("Counted from 1; 0 for the whole file.")
            int column,

            @JsonPropertyDescription("One or more sentences.")
            String message,

            @JsonPropertyDescription("How to put it right.") String hint,

            @JsonPropertyDescription("A scenario that shows it, as Stance reads it.")
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

    /** One thing that is right as it is. */
    @JsonClassDescription("One thing that is right as it is.")
    public record SuppressedData(
            @JsonUnwrapped LintFindingData finding,

            @JsonPropertyDescription("Why it is right as it is.")
            String reason) {}

    /** A scenario as Stance reads it. */
    @JsonClassDescription("A scenario as Stance reads it.")
    public record ScenarioData(
            @JsonPropertyDescription("The id of its pack.") String pack,
            @JsonPropertyDescription("The title.") String title,

            @JsonPropertyDescription("The date of the evaluation.")
            String asOf,

            @JsonPropertyDescription("Who proposes it.") Optional<String> proposedBy,

            @JsonPropertyDescription("The ids of the parties.")
            List<String> parties,

            @JsonPropertyDescription("Terms by id: the type, and the values by field.")
            Map<String, Map<String, Object>> provisions,

            @JsonPropertyDescription("The same; left out where there is none.")
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
