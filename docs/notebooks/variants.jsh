// What comes of each proposal of a folder and of its variants, and on whose words it rests: those without any of which the
// verdict would be another.
//
//   jshell --class-path target/stance.jar docs/notebooks/variants.jsh
//
// Leave out /exit, and ask on.
import stance.evaluate.Evaluation;
import stance.evaluate.Footing;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;

var rules = Path.of("rules/october-1962");
var scenarios = Path.of("scenarios/october-1962");

void tell(String name, Evaluation evaluation) {
    var restsOn = Footing.of(evaluation).hinges().stream().map(hinge -> hinge.stance().id()).toList();
    System.out.printf("%-40s %-13s %s %s%n", name, evaluation.verdict(), evaluation.outcome().responses(), restsOn);
}

var pack = PolicyPack.load(rules);
for (var file : Files.list(scenarios).filter(Files::isRegularFile).sorted().toList()) {
    var scenario = ScenarioFile.read(pack, file);
    tell(file.getFileName().toString(), Evaluation.of(scenario.base()));
    scenario.variants().forEach((name, proposal) -> tell("  " + name, Evaluation.of(proposal)));
}

/exit
