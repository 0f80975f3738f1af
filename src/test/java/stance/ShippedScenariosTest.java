package stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.pack.PolicyPack;
import stance.scenario.Cells;
import stance.scenario.Expectation;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.ScenarioFile;

@DisplayName("Each shipped scenario gives what it expects")
class ShippedScenariosTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @TestFactory
    Stream<DynamicNode> expectations() throws IOException {
        return scenarios().map(path -> {
            var file = ScenarioFile.read(PACK, path);
            var tests = new ArrayList<DynamicNode>();
            tests.add(test("scenario", path, file.base(), file.expectation()));
            file.variants()
                    .forEach((name, variant) -> tests.add(test(
                            name,
                            path,
                            variant,
                            Optional.ofNullable(file.variantExpectations().get(name)))));
            return dynamicContainer(path.getFileName().toString(), path.toUri(), tests.stream());
        });
    }

    @Test
    void thereAreAtLeastTwelveOfThem() throws IOException {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static Stream<Path> scenarios() throws IOException {
        try (var files = Files.list(Path.of("scenarios/tmec-2026"))) {
            return files.sorted().toList().stream();
        }
    }

    private static DynamicNode test(String name, Path path, Proposal proposal, Optional<Expectation> expectation) {
        return dynamicTest(name, path.toUri(), () -> {
            assertThat(expectation).as("\"expect\" of " + name).isPresent();

            assertThat(differences(expectation.orElseThrow(), Evaluation.of(proposal)))
                    .isEmpty();
        });
    }

    private static List<String> differences(Expectation expected, Evaluation actual) {
        var differences = new ArrayList<String>();
        expected.verdict()
                .filter(verdict -> verdict != actual.strict().verdict())
                .ifPresent(verdict -> differences.add("verdict: expected " + verdict + ", was " + actual.verdict()));
        expected.lenient()
                .filter(verdict -> verdict != actual.lenient().verdict())
                .ifPresent(verdict -> differences.add("lenient: expected " + verdict + ", was "
                        + actual.lenient().verdict()));
        expected.responses()
                .forEach((party, cells) -> cells.forEach((cell, response) -> {
                    var was = cell.equals(Cells.PACKAGE)
                            ? Optional.of(actual.strict().response(party))
                            : actual.strict().cell(party, cell).map(found -> found.response());
                    if (!was.equals(Optional.of(response))) {
                        differences.add(party + " on " + cell + ": expected " + response + ", was "
                                + was.map(Response::name).orElse("no cell"));
                    }
                }));
        for (var finding : expected.findings()) {
            if (actual.findings().stream().noneMatch(found -> isExpected(finding, found))) {
                differences.add("finding " + finding.stance() + " is missing");
            }
        }
        for (var stance : expected.noFindings()) {
            if (actual.findings().stream().anyMatch(found -> found.stance().id().equals(stance))) {
                differences.add("finding " + stance + " must not occur");
            }
        }
        return differences;
    }

    private static boolean isExpected(ExpectedFinding expected, Finding found) {
        return found.stance().id().equals(expected.stance())
                && expected.effect().filter(effect -> effect != found.effect()).isEmpty()
                && expected.strength()
                        .filter(strength -> strength != found.strength())
                        .isEmpty()
                && expected.targets()
                        .filter(targets -> !targets.equals(found.targets()))
                        .isEmpty();
    }
}
