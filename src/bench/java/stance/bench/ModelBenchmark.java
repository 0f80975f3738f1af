package stance.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSessionsPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stance.pack.SilentBoard;

/** The two compilers of Drools on the rules of the large pack as they are written, without Stance. */
@State(Scope.Benchmark)
@Fork(1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ModelBenchmark {

    /** Classic: an interpreted network with MVEL. Executable: Java classes that are compiled. */
    @Param({"classic", "executable"})
    private String model;

    private KieSessionsPool sessions;
    private FactType answer;
    private Map<String, Object> constants;

    /** Compiles the pack and says how long that took. */
    @Setup
    public void compile() throws ReflectiveOperationException {
        var start = System.nanoTime();
        var base = base();
        System.out.printf(Locale.ROOT, "%s: compiled in %d ms%n", model, (System.nanoTime() - start) / 1_000_000);
        sessions = base.newKieSessionsPool(1);
        answer = base.getFactType("generated_pack", "Answer");
        constants = new HashMap<>();
        for (var type : List.of("Statement", "Reply")) {
            for (var constant :
                    base.getFactType("generated_pack", type).getFactClass().getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }
    }

    private KieBase base() {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var id = services.newReleaseId("stance", model, "1");
        files.generateAndWritePomXML(id);
        var dialect = model.equals("classic") ? "\ndialect \"mvel\"\n" : "\n";
        files.write(
                "src/main/resources/rules.drl",
                GeneratedPack.large().drl().replaceFirst("(package generated_pack)", "$1" + dialect));
        var builder = services.newKieBuilder(files)
                .buildAll(model.equals("classic") ? DrlProject.class : ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(String.valueOf(builder.getResults().getMessages(Message.Level.ERROR)));
        }
        return services.newKieContainer(id).getKieBase();
    }

    /** 38 facts in a session of the pool, all rules fired. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 4, time = 10)
    @Measurement(iterations = 4, time = 5)
    public int fire(Turn turn) throws ReflectiveOperationException {
        var random = new Random(turn.next(IntStream.range(0, 200).boxed().toList()));
        var session = sessions.newKieSession();
        try {
            session.setGlobal("stance", new SilentBoard());
            for (var statement = 1; statement <= 38; statement++) {
                var fact = answer.newInstance();
                answer.set(fact, "statement", constants.get("S" + statement));
                answer.set(fact, "reply", constants.get(GeneratedPack.POSITIONS.get(random.nextInt(3))));
                session.insert(fact);
            }
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
