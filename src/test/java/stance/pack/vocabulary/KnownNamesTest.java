package stance.pack.vocabulary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.drools.drl.parser.lang.DroolsSoftKeywords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvel2.compiler.AbstractParser;
import stance.TestPack;
import stance.pack.PolicyPack;

@DisplayName("Every name that Java, MVEL or DRL know by themselves")
class KnownNamesTest {

    private static final String COLOUR = "declare enum Colour RED, BLUE; end\n";

    /** Of the facts of a scenario, and of the constants of an enum; a bit below the limits. */
    private static final int AT_ONCE = 60;

    private static final NavigableSet<String> NAMES = names();

    @TempDir
    private Path temporary;

    private static NavigableSet<String> names() {
        var names = new TreeSet<String>(AbstractParser.LITERALS.keySet());
        names.addAll(AbstractParser.CLASS_LITERALS.keySet());
        names.addAll(AbstractParser.OPERATORS.keySet());
        Stream.of(
                        "java/io",
                        "java/lang",
                        "java/lang/annotation",
                        "java/lang/reflect",
                        "java/math",
                        "java/time",
                        "java/util",
                        "java/util/function")
                .forEach(room -> names.addAll(classes(room)));
        Stream.of(Object.class, Enum.class, DroolsSoftKeywords.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .forEach(method -> names.add(method.getName()));
        Stream.of(DroolsSoftKeywords.class.getFields()).forEach(field -> names.add(constant(field)));
        names.addAll(List.of("this", "super", "package", "import", "goto", "strictfp", "record", "sealed", "yield"));
        names.removeIf(name -> !SourceVersion.isIdentifier(name));
        // Names of classes as fields: Drools and MVEL take them for classes or for properties.
        List.copyOf(names)
                .forEach(name -> names.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)));
        List.copyOf(names)
                .forEach(name -> names.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
        List.copyOf(names).forEach(name -> names.add(name.toUpperCase(Locale.ROOT)));
        return names;
    }

    private static String constant(java.lang.reflect.Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> classes(String room) {
        var folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base", room);
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> those(Predicate<String> wanted) {
        return NAMES.stream().filter(wanted).toList();
    }

    private static List<List<String>> portions(List<String> names) {
        var portions = new ArrayList<List<String>>();
        for (var from = 0; from < names.size(); from += AT_ONCE) {
            portions.add(names.subList(from, Math.min(names.size(), from + AT_ONCE)));
        }
        return portions;
    }

    private PolicyPack pack(String declarations, Collection<String> conditions) {
        var rules = new StringBuilder();
        var number = 0;
        for (var condition : conditions) {
            rules.append(TestPack.rule("MX-" + ++number, condition, "stance.opposes( $x );"));
        }
        return TestPack.in(temporary)
                .declarations(declarations)
                .rules(rules.toString())
                .load();
    }

    private static List<String> found(PolicyPack pack, Stream<String> provisions) {
        return TestPack.findings(pack, provisions.collect(joining(", "))).stream()
                .flatMap(finding -> finding.targets().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void worksAsATypeWhereItIsNotRefused() {
        for (var names : portions(those(name -> Names.isType(name) && !Names.isClass(name)))) {
            var pack = pack(
                    COLOUR
                            + names.stream()
                                    .map(name -> "declare " + name + " extends Provision colour : Colour end\n")
                                    .collect(joining()),
                    names.stream()
                            .map(name -> "$x : " + name + "( colour == Colour.RED )")
                            .toList());

            assertThat(found(
                            pack,
                            names.stream().map(name -> "'a" + name + "': { 'type': '" + name + "', 'colour': 'RED' }")))
                    .isEqualTo(names.stream().map(name -> "a" + name).sorted().toList());
        }
    }

    @Test
    void worksAsAnEnumWhereItIsNotRefused() {
        for (var names : portions(those(name -> Names.isType(name) && !Names.isClass(name)))) {
            var pack = pack(
                    names.stream()
                            .map(name -> "declare enum " + name + " RED, BLUE; end\ndeclare Of" + name
                                    + " extends Provision colour : " + name + " end\n")
                            .collect(joining()),
                    names.stream()
                            .map(name -> "$x : Of" + name + "( colour == " + name + ".RED, colour not in ( " + name
                                    + ".BLUE ) )")
                            .toList());

            assertThat(found(
                            pack,
                            names.stream()
                                    .map(name -> "'a" + name + "': { 'type': 'Of" + name + "', 'colour': 'RED' }")))
                    .isEqualTo(names.stream().map(name -> "a" + name).sorted().toList());
        }
    }

    @Test
    void worksAsAConstantWhereItIsNotRefused() {
        for (var names : portions(those(Names::isConstant))) {
            var pack = pack(
                    "declare enum Colour " + String.join(", ", names) + "; end\n"
                            + "declare Thing extends Provision colour : Colour end",
                    names.stream()
                            .map(name -> "$x : Thing( colour == Colour." + name + " )")
                            .toList());

            assertThat(found(
                            pack,
                            names.stream()
                                    .map(name -> "'a" + name + "': { 'type': 'Thing', 'colour': '" + name + "' }")))
                    .isEqualTo(names.stream().map(name -> "a" + name).sorted().toList());
        }
    }

    @Test
    void worksAsAFieldWhereItIsNotRefused() {
        for (var names : portions(those(name ->
                Names.isField(name) && !List.of("type", "id", "proposed").contains(name)))) {
            var pack = pack(
                    "declare Thing extends Provision "
                            + names.stream()
                                    .map(name -> name + " : String @optional ")
                                    .collect(joining())
                            + " end",
                    names.stream()
                            .map(name -> "$x : Thing( " + name + " == \"" + name + "\" )")
                            .toList());

            assertThat(found(
                            pack,
                            names.stream()
                                    .map(name ->
                                            "'a" + name + "': { 'type': 'Thing', '" + name + "': '" + name + "' }")))
                    .isEqualTo(names.stream().map(name -> "a" + name).sorted().toList());
        }
    }

    @Test
    void isRefusedWithItsPlaceAsATypeOrAnEnumOtherwise() {
        var names = those(name -> Names.isType(name) && Names.isClass(name));
        assertThat(names).contains("Array", "String", "Record", "Runtime").hasSizeGreaterThan(100);

        for (var declaration : List.of("declare %s extends Provision end\n", "declare enum %s RED; end\n")) {
            for (var portion : portions(names)) {
                var problems = TestPack.in(temporary)
                        .declarations(
                                portion.stream().map(declaration::formatted).collect(joining()))
                        .problems();

                assertThat(problems.stream()
                                .map(problem -> problem.place().line())
                                .distinct())
                        .hasSameSizeAs(portion);
            }
        }
    }

    @Test
    void isRefusedWithItsPlaceAsAFieldOtherwise() {
        var names = those(name -> !Names.isField(name));
        assertThat(names).contains("if", "empty", "nil", "int", "hashCode", "rule");

        for (var name : names) {
            assertThat(TestPack.in(temporary)
                            .declarations("declare Thing extends Provision\n" + name + " : String\nend")
                            .problems())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.place().line()).isPositive());
        }
    }
}
