package stance.web.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import stance.web.TestProgram;
import stance.web.Workbench;
import stance.web.WorkbenchSettings;

/** Gives each test a page of its own, in one browser against one writable workbench on a copy of what is shipped. */
final class PageExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(PageExtension.class);

    /** Where there is no browser the tests are skipped, and say so; but not where all of them must run. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestBrowser.missing()
                .filter(reason -> System.getenv("CI") == null)
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("There is a browser, or there must be one."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OpenPage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared =
                context.getRoot().getStore(NAMESPACE).computeIfAbsent("shared", key -> Shared.start(), Shared.class);
        // The same for what comes before a test as for the test.
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        "page",
                        key -> OpenPage.open(
                                shared.browser().browser(), shared.workbench().address(), shared.folder()),
                        OpenPage.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(NAMESPACE).get("page", OpenPage.class))
                .ifPresent(page -> page.close(context.getExecutionException().isEmpty()));
    }

    private record Shared(TestBrowser browser, Workbench workbench, Path folder) implements AutoCloseable {

        static Shared start() {
            var browser = TestBrowser.start();
            try {
                var folder = Files.createTempDirectory("stance-page");
                copy(Path.of("scenarios"), folder.resolve("scenarios"));
                copy(Path.of("rules"), folder.resolve("rules"));
                var settings = new WorkbenchSettings(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        true,
                        Optional.of(folder.resolve("rules")),
                        folder.resolve("scenarios"),
                        2,
                        // A run of all tests on a machine with other work: as long as those wait that ask for it.
                        Duration.ofMinutes(2),
                        Optional.of(TestProgram.command(256)),
                        true);
                return new Shared(
                        browser,
                        Workbench.start(settings, new PrintWriter(System.err, true, StandardCharsets.UTF_8)),
                        folder);
            } catch (IOException unwritable) {
                throw new java.io.UncheckedIOException(unwritable);
            }
        }

        private static void copy(Path from, Path to) throws IOException {
            try (var files = Files.walk(from)) {
                for (var file : files.toList()) {
                    var place = to.resolve(from.relativize(file));
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(place);
                    } else {
                        Files.copy(file, place);
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            workbench.close();
            browser.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
