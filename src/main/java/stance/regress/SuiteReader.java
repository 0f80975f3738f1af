package stance.regress;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stance.find.PackFinder;
import stance.find.ScenarioFinder;
import stance.find.ScenarioFinder.Found;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.work.InOrder;

/** Reads the scenarios of a suite on several threads, and says of which the pack cannot be read. */
final class SuiteReader {

    private final Problems problems = new Problems();
    private final ScenarioFinder finder;
    private final PackFinder packs;
    private final Map<Path, RefusedException> refused = new ConcurrentHashMap<>();

    SuiteReader(InputStream in, PackFinder packs) {
        this.finder = new ScenarioFinder(in, problems);
        this.packs = packs;
    }

    TestSuite read(List<String> names) {
        var seen = new HashSet<Path>();
        var files = finder.find(names).stream()
                .filter(found ->
                        found.path().map(SuiteReader::real).map(seen::add).orElse(true))
                .toList();
        var tests = new ArrayList<TestCase>();
        var untested = new LinkedHashMap<String, List<ScenarioSource>>();
        for (var read : InOrder.map(files, this::read, InOrder.processors(), done -> {})) {
            tests.addAll(read.tests());
            problems.addAll(read.problems());
            read.withoutPack()
                    .ifPresent(source -> untested.computeIfAbsent(source.pack(), id -> new ArrayList<>())
                            .add(source));
        }
        problems.addAll(untested.values().stream().map(SuiteReader::untested).toList());
        return new TestSuite(tests, problems.all());
    }

    /** A file; without its pack where that was refused. */
    private record Read(List<TestCase> tests, List<Problem> problems, Optional<ScenarioSource> withoutPack) {}

    private Read read(Found found) {
        try {
            var source = finder.read(found);
            var folder = packs.folder(source.pack(), found.path(), source.packPlace());
            try {
                return new Read(
                        TestCase.of(ScenarioFile.read(pack(folder, source, found), source)),
                        List.of(),
                        Optional.empty());
            } catch (RefusedException refusal) {
                return new Read(
                        List.of(), refusal.problems(), Optional.of(source).filter(of -> refused.containsKey(folder)));
            }
        } catch (RefusedException refusal) {
            return new Read(List.of(), refusal.problems(), Optional.empty());
        }
    }

    /** A pack that is refused is read once, and not again for each of its scenarios. */
    private PolicyPack pack(Path folder, ScenarioSource source, Found found) {
        var known = refused.get(folder);
        if (known != null) {
            throw known;
        }
        try {
            return packs.find(source.pack(), found.path(), source.packPlace());
        } catch (RefusedException refusal) {
            refused.put(folder, refusal);
            throw refusal;
        }
    }

    private static Problem untested(List<ScenarioSource> sources) {
        var count = sources.size();
        var message = count == 1
                ? Phrase.of("This scenario is not tested, since its pack is refused.")
                : Phrase.of("This and %s more are not tested, since their pack is refused.", count - 1);
        return new Problem(
                "test.untested",
                Severity.ERROR,
                sources.get(0).packPlace(),
                message,
                Phrase.of("Correct the pack: see above."));
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
