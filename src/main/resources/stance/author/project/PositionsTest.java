import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import stance.junit.StanceTests;

final class PositionsTest {

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return StanceTests.in(Path.of("scenarios"));
    }
}
