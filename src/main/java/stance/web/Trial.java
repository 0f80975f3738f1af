package stance.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.Place;
import stance.problem.RefusedException;
import stance.record.StanceListing;
import stance.record.StanceQuery;
import stance.regress.TestRun;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.lint.LintCode;
import stance.regress.lint.Linter;
import stance.report.data.JsonData;
import stance.report.evaluation.EvaluationsData;
import stance.report.evaluation.EvaluationsData.EvaluationData;
import stance.report.lint.LintData;
import stance.report.lint.LintData.LintFindingData;
import stance.report.list.StancesData;
import stance.report.test.TestData;
import stance.report.trial.TrialData;
import stance.report.trial.TrialData.WrittenData;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.web.reply.Reply;

/** A pack with other rules in it, in the working folder of a process of its own: what comes of it. */
final class Trial {

    static final String PATH = "/api/v1/packs/{pack}/try";

    /** The parameter that asks for more than what comes of the scenario. */
    static final String WITH = "with";

    static final Path RULES = Path.of("rules");
    static final Path SCENARIOS = Path.of("scenarios");

    /** What is asked for beside what comes of the scenario. */
    enum Extra {
        TESTS,
        LINT;

        /** Those that are asked for. */
        static List<Extra> of(Parameters questions) {
            return questions.all(
                    WITH,
                    typed -> Stream.of(values())
                            .filter(extra ->
                                    extra.name().toLowerCase(Locale.ROOT).equals(typed))
                            .findFirst(),
                    Phrase.verbatim("tests, lint"));
        }
    }

    private final ForwardedQuestion asked;
    private final Parameters questions;
    private final List<Extra> extras;
    private final Path folder;

    private Trial(ForwardedQuestion asked) {
        this.asked = asked;
        this.questions = asked.questions();
        this.extras = Extra.of(questions);
        this.folder = RULES.resolve(asked.pack());
    }

    /** The answer, which says so where the pack is refused. */
    static Reply answer(ForwardedQuestion asked) {
        return Reply.json(JsonData.write(new Trial(asked).tried(TrialRequest.read(asked.content())), asked.language()));
    }

    private TrialData tried(TrialRequest request) {
        var written = Optional.<WrittenData>empty();
        try {
            var files = new TreeMap<>(request.files());
            var stance = request.written(folder);
            written = stance.map(each -> new WrittenData(each.file(), each.text(), each.line()));
            stance.ifPresent(each -> files.put(each.file(), each.text()));
            write(files);
            return said(request, files.keySet(), written);
        } catch (RefusedException refused) {
            return TrialData.refused(written, refused.problems(), asked.language());
        }
    }

    private void write(Map<String, String> files) {
        try {
            for (var file : files.entrySet()) {
                var place = folder.resolve(file.getKey());
                Files.createDirectories(place.resolveSibling(""));
                Files.writeString(place, file.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private TrialData said(TrialRequest request, Set<String> files, Optional<WrittenData> written) {
        var library = new Library(Optional.of(RULES), Optional.empty());
        var pack = library.pack(asked.pack(), Place.of(asked.pack()));
        var own = pack.stances().stream()
                .filter(stance -> isIn(stance.place().file(), files))
                .map(Stance::id)
                .toList();
        var language = asked.language();
        var listing = StanceListing.of(pack, StanceQuery.of(own));
        var run = run(library);
        return new TrialData(
                written,
                own.isEmpty() ? List.of() : StancesData.of(listing, language).stances(),
                request.scenario().map(source -> evaluation(pack, source)),
                extras.contains(Extra.TESTS) ? TestData.of(run, language).results() : List.of(),
                extras.contains(Extra.LINT) ? lint(pack, run, files, own) : List.of());
    }

    private EvaluationData evaluation(PolicyPack pack, ScenarioSource source) {
        var file = ScenarioFile.read(pack, source);
        var evaluated = Explanation.of(questions.evaluator().evaluate(questions.proposal(file)));
        return EvaluationsData.of(List.of(evaluated), List.of(), asked.language())
                .evaluations()
                .get(0);
    }

    private static TestRun run(Library library) {
        if (!Files.isDirectory(SCENARIOS)) {
            return TestRunner.PLAIN.run(new TestSuite(List.of(), List.of()));
        }
        return TestRunner.PLAIN.run(
                TestSuite.read(List.of(SCENARIOS.toString()), InputStream.nullInputStream(), library.finder()));
    }

    private List<LintFindingData> lint(PolicyPack pack, TestRun run, Set<String> files, List<String> own) {
        var found = Linter.lint(pack, folder, run.results(), Set.copyOf(LintCode.all()));
        return LintData.of(List.of(found), List.of(), asked.language()).packs().get(0).findings().stream()
                .filter(finding -> isIn(finding.file(), files)
                        || List.of(finding.at().split("\\+", -1)).stream().anyMatch(own::contains))
                .toList();
    }

    private boolean isIn(String place, Set<String> files) {
        return files.stream()
                .anyMatch(file -> place.equals(folder.resolve(file).toString().replace('\\', '/')));
    }
}
