package stance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import stance.pack.PolicyPack;
import stance.pack.Scenario;

/** Holds the directions of the house: data flows one way, and each library has its room. */
@AnalyzeClasses(packages = "stance", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    /** From the first, which knows no other, to the doors. */
    private static final List<String> ROOMS = List.of(
            "language",
            "problem",
            "progress",
            "work",
            "json",
            "files",
            "table",
            "pack",
            "scenario",
            "evaluate",
            "explain",
            "find",
            "explore",
            "negotiate",
            "record",
            "regress",
            "report",
            "author",
            "junit",
            "mcp",
            "web",
            "cli");

    @ArchTest
    static void roomsImportOnlyRoomsAboveThem(JavaClasses classes) {
        for (var room : ROOMS) {
            var below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
            noClasses()
                    .that()
                    .resideInAPackage(within(room))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            below.stream().map(HouseTest::within).toArray(String[]::new)))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule EVERY_CLASS_IS_IN_A_ROOM = classes()
            .should()
            .resideInAnyPackage(ROOMS.stream().map(HouseTest::within).toArray(String[]::new));

    private static String within(String room) {
        return "stance." + room + "..";
    }

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLES =
            slices().matching("stance.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_PACK_KNOWS_DROOLS = noClasses()
            .that()
            .resideOutsideOfPackage("stance.pack")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2.."));

    // A second opinion that shares code with the first is none.
    @ArchTest
    static final ArchRule THE_CHECKER_SHARES_ONLY_FORMS_RECORD_AND_FACTS_WITH_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("stance.regress.crosscheck.plain")
            .should()
            .dependOnClassesThat(resideInAPackage("stance..")
                    .and(not(resideInAnyPackage(
                            "stance.regress.crosscheck.plain",
                            "stance.pack.form",
                            "stance.pack.record",
                            "stance.pack.vocabulary",
                            "stance.problem",
                            "stance.scenario")))
                    .and(not(belongToAnyOf(PolicyPack.class, Scenario.class))));

    @ArchTest
    static final ArchRule ONLY_THE_PROFILE_KNOWS_THE_GRAMMAR = noClasses()
            .that()
            .resideOutsideOfPackage("stance.pack.profile..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.antlr..", "stance.pack.profile.grammar.."));

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage("stance.cli")
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."));

    @ArchTest
    static final ArchRule ONLY_THE_WEB_KNOWS_THE_HTTP_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage("stance.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet.."));

    @ArchTest
    static final ArchRule ONLY_ITS_ROOM_KNOWS_JUNIT = noClasses()
            .that()
            .resideOutsideOfPackage("stance.junit")
            .should()
            .dependOnClassesThat(resideInAPackage("org.junit.."));

    @ArchTest
    static final ArchRule ONLY_READING_AND_WRITING_KNOW_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages("stance.json", "stance.report..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule ONLY_TABLES_KNOW_SPREADSHEETS = noClasses()
            .that()
            .resideOutsideOfPackage("stance.table")
            .should()
            .dependOnClassesThat(resideInAnyPackage("de.siegmar..", "org.dhatim.."));

    @ArchTest
    static final ArchRule ONLY_THE_PLOTS_KNOW_HOW_SVG_IS_PAINTED = noClasses()
            .that()
            .resideOutsideOfPackage("stance.report.plot")
            .should()
            .dependOnClassesThat(resideInAPackage("com.github.weisj.."));

    @ArchTest
    static final ArchRule ONLY_PAGES_KNOW_COMMONMARK = noClasses()
            .that()
            .resideOutsideOfPackage("stance.report.page")
            .should()
            .dependOnClassesThat(resideInAPackage("org.commonmark.."));

    // Their threads do not hear of it when the one that asks is interrupted.
    @ArchTest
    static final ArchRule NOTHING_WORKS_IN_PARALLEL_STREAMS = noClasses()
            .should()
            .callMethod(Collection.class, "parallelStream")
            .orShould()
            .callMethod(List.class, "parallelStream")
            .orShould()
            .callMethod(BaseStream.class, "parallel")
            .because("stance.work.InOrder stops when nobody waits any more");

    // Main hands the streams of the process to the commands.
    @ArchTest
    static final ArchRule NOTHING_OUTSIDE_OF_THE_COMMAND_LINE_PRINTS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .as("nothing outside of the command line prints")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule CLASSES_ARE_NOT_OPEN_TO_INHERITANCE = classes()
            .that()
            .areNotInterfaces()
            .and()
            // Drools makes subclasses of it: the types of a vocabulary.
            .doNotHaveFullyQualifiedName("stance.pack.Provision")
            .and()
            .resideOutsideOfPackage("stance.pack.profile.grammar")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        var unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.getName().equals("stance.pack.profile.grammar"))
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);

        assertThat(unmarked).isEmpty();
    }

    /** What stands inside of a type may be called as its kind is: it is read together with that. */
    @ArchTest
    static void oneNameMeansOneThing(JavaClasses classes) {
        var named = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(named.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @ArchTest
    static void theScanFoundTheHouse(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(100);
    }
}
