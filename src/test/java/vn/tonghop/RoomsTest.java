package vn.tonghop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms stand in one order, and imports point only to rooms that stand earlier in it. */
class RoomsTest {
    /** The order of architecture; a room may import those before it. */
    private static final List<String> ROOMS = List.of(
            "finding",
            "sheet",
            "committee",
            "template",
            "form",
            "submission",
            "rule",
            "archive",
            "fact",
            "consolidation",
            "workbook",
            "report",
            "distribution",
            "nightly");

    private static final Path SOURCES = Path.of("src/main/java/vn/tonghop");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tonghop");

    @TestFactory
    Stream<DynamicTest> importsPointOnlyToEarlierRooms() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                            .map(RoomsTest::packageOf)
                            .toArray(String[]::new);
                    if (later.length > 0) {
                        noClasses()
                                .that()
                                .resideInAPackage(packageOf(room))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(later)
                                .check(CLASSES);
                    }
                }));
    }

    @Test
    void everyRoomStandsInTheOrderAndSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ROOMS);
        }
        assertThat(ROOMS)
                .allSatisfy(room -> assertThat(SOURCES.resolve(room).resolve("package-info.java"))
                        .exists());
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownOnlyToItsRooms() {
        return Stream.of(
                only("org.springframework.batch..", "nightly"),
                only("org.springframework.boot..", "nightly"),
                only("picocli..", "nightly"),
                only("org.springframework.jdbc..", "fact"),
                only("java.sql..", "fact"),
                only("org.h2..", "fact"),
                only("org.apache.poi..", "sheet", "workbook"),
                only("com.fasterxml.aalto..", "sheet"),
                only("org.openpdf..", "report"),
                only("jakarta.mail..", "distribution"),
                only("org.eclipse.angus..", "distribution"),
                only("org.thymeleaf..", "report"),
                only("com.ezylang.evalex..", "form"),
                only("org.yaml.snakeyaml..", "template"));
    }

    private static DynamicTest only(String library, String... rooms) {
        String[] packages = Stream.of(rooms).map(RoomsTest::packageOf).toArray(String[]::new);
        return DynamicTest.dynamicTest(library, () -> {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(CLASSES);
            assertThat(CLASSES.stream()
                            .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith(library.replace("..", ""))))
                    .as("a rule about a library that nobody uses holds of nothing")
                    .isNotEmpty();
        });
    }

    private static String packageOf(String room) {
        return "vn.tonghop." + room + "..";
    }
}
