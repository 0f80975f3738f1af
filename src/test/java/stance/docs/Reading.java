package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import stance.pack.PolicyPack;

/** One document as its reader follows it: from top to bottom, typing the commands and writing the files. */
final class Reading {

    private static final boolean REWRITES = "write".equals(System.getProperty("golden"));

    private final Document document;
    private final Workspace workspace;
    private final Examples examples;
    private final Map<String, PolicyPack> packs = new HashMap<>();

    /** What the commands of the last block printed. */
    private final StringBuilder printed = new StringBuilder();

    /** By how many lines rewriting has made the document longer so far. */
    private int grown;

    Reading(Document document, Workspace workspace) {
        this.document = document;
        this.workspace = workspace;
        this.examples = new Examples(this::pack);
    }

    /** A test for each command and for each other block, in the order of the document. */
    Stream<DynamicTest> tests() {
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest("begins with what is in the project", workspace::reset));
        var follows = false;
        for (var block : document.blocks()) {
            if (block.isCommands()) {
                follows = tests.addAll(commands(block));
            } else if (block.isOutput()) {
                var isExpected = follows;
                tests.add(test(block, "output", () -> compare(block, isExpected)));
                follows = false;
            } else {
                tests.add(test(block, block.info(), () -> read(block)));
                follows = false;
            }
        }
        return tests.stream();
    }

    private List<DynamicTest> commands(Block block) {
        var tests = new ArrayList<DynamicTest>();
        for (var line : block.lines()) {
            if (!line.isBlank() && !CommandLine.isNotRun(line)) {
                var isFirst = tests.isEmpty();
                tests.add(test(
                        block,
                        line,
                        CommandLine.isExport(line)
                                ? () -> workspace.export(CommandLine.variable(line))
                                : () -> run(CommandLine.of(line), isFirst)));
            }
        }
        return tests;
    }

    private void run(CommandLine command, boolean isFirst) throws IOException {
        var input = command.input().isEmpty() ? "" : Files.readString(workspace.file(command.input()));
        var result = workspace.run(command.arguments(), input);

        assertThat(result.status()).as(result.out() + result.err()).isEqualTo(command.status());
        if (command.status() == 0) {
            assertThat(result.err()).isEmpty();
        }
        if (isFirst) {
            printed.setLength(0);
        }
        printed.append(result.out()).append(result.err());
        packs.clear();
    }

    private void compare(Block block, boolean isExpected) throws IOException {
        assertThat(isExpected)
                .as("An output stands below the commands that print it; other blocks name their language.")
                .isTrue();
        var shown = new Shown(block.lines());
        if (REWRITES && !shown.isOf(printed.toString())) {
            var renewed = shown.renewed(printed.toString()).orElseThrow();
            document.replace(block, grown, renewed);
            grown += renewed.size() - block.lines().size();
        } else {
            assertThat(shown.isOf(printed.toString()))
                    .as("%s shows another output than:%n%s", document.name(), printed)
                    .isTrue();
        }
    }

    private void read(Block block) throws IOException {
        var name = document.name() + ":" + block.line();
        if (!block.file().isEmpty()) {
            workspace.write(block.file(), block.text());
            packs.clear();
        }
        var isRead = switch (block.language()) {
            case "drl" -> Examples.readRules(name, block.text());
            // The scenario of this name is wrong on purpose: a command shows how.
            case "json" -> block.file().endsWith("/wrong.json") || examples.readJson(name, block.text());
            default -> false;
        };
        if (!isRead) {
            assertThat(Examples.READ_ELSEWHERE)
                    .as("No test reads this block; if another one does, name it.")
                    .containsKey(document.name() + " " + block.language());
        }
    }

    private PolicyPack pack(String id) throws IOException {
        return packs.computeIfAbsent(
                id, name -> PolicyPack.load(workspace.file("rules").resolve(name)));
    }

    private static DynamicTest test(Block block, String what, Executable step) {
        return dynamicTest("line " + block.line() + ": " + what, step);
    }
}
