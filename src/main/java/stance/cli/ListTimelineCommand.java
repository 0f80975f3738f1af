package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.problem.Problems;
import stance.record.Timeline;
import stance.report.list.TimelineData;
import stance.report.list.TimelineDocument;

/** {@code stance list timeline}. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Shows how positions came and went: what was said when, what it replaced, what expired.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance list timeline --actor MEXICO",
            "  stance list timeline --topic tariffs --from 2025-01-01 --to 2025-12-31",
            "  stance list timeline --pack october-1962 --chart"
        })
final class ListTimelineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private StanceFilters filters = new StanceFilters();

    @Option(names = "--chart", description = "Draw a lane for each stance, from the day it was said to its end.")
    private boolean chart;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListTimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pack = packs.load("stance list timeline", filters::areOf);
        var problems = new Problems();
        var query = filters.query(pack, problems);
        problems.refuseErrors();
        var timeline = Timeline.of(pack, query);
        output.write(
                () -> TimelineData.of(timeline),
                () -> chart ? TimelineDocument.chart(timeline) : TimelineDocument.of(timeline),
                terminal);
        return ExitCode.DONE;
    }
}
