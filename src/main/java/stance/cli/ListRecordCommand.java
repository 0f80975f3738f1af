package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stance.record.RecordMap;
import stance.report.list.RecordMapData;
import stance.report.list.RecordMapDocument;

/** {@code stance list record}. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Shows where the record speaks and where it does not: types of provision against actors.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance list record --pack tmec-2026", "  stance list record --pack tmec-2026 --output record.html"
        })
final class ListRecordCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListRecordCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var map = RecordMap.of(packs.load("stance list record"));
        output.write(() -> RecordMapData.of(map), () -> RecordMapDocument.of(map), terminal);
        return ExitCode.DONE;
    }
}
