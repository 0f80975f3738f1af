package stance.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.scenario.Change;
import stance.scenario.Change.Kind;

/** Changes of what is asked about, made here and not in its file. */
final class ChangeOptions {

    @Option(
            names = "--set",
            paramLabel = "PROVISION.FIELD=VALUE",
            description =
                    "Change a term; may be repeated. A list is written A,B; PROVISION=null leaves a provision out.")
    private List<String> settings = List.of();

    @Option(
            names = "--add",
            paramLabel = "[ID:]TYPE,FIELD=VALUE",
            description = "Propose something more, such as plan:WaterPlan,agreedBy=2026-01-15; may be repeated.")
    private List<String> added = List.of();

    @Option(
            names = "--context",
            paramLabel = "[ID:]TYPE,FIELD=VALUE",
            description = "Take something as in force that is not proposed; may be repeated.")
    private List<String> context = List.of();

    @Option(
            names = "--party",
            split = ",",
            paramLabel = "[+]ACTOR",
            description = "Ask these parties instead, or with + one more: --party +CANADA.")
    private List<String> parties = List.of();

    @Option(names = "--proposed-by", paramLabel = "ACTOR", description = "Let this actor propose it.")
    private @Nullable String proposer;

    @Option(
            names = "--assume",
            paramLabel = "ACTOR[.PROVISION]=RESPONSE",
            description = "Assume what a silent party would answer, such as CANADA=ACCEPTS; may be repeated.")
    private List<String> assumptions = List.of();

    /** In the order in which they are made, whatever that of the options is. */
    List<Change> changes() {
        return Stream.of(
                        Change.of(Kind.ADD, added),
                        Change.of(Kind.CONTEXT, context),
                        Change.of(Kind.PARTY, parties),
                        Change.of(Kind.PROPOSED_BY, proposer == null ? List.of() : List.of(proposer)),
                        Change.of(Kind.ASSUME, assumptions),
                        Change.of(Kind.SET, settings))
                .flatMap(List::stream)
                .toList();
    }
}
