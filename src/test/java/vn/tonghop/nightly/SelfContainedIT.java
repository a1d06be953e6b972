package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.september;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive that {@code mvn -Pdist package} leaves, unpacked and run where no Java is to be found. */
class SelfContainedIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path unpacked;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("Cài đặt ở đây"));
        Process tar = new ProcessBuilder("tar", "xzf", System.getProperty("tonghop.archive"), "-C", place.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        unpacked = place.resolve("tonghop");
    }

    /** Nothing is on the path, and no locale is set. */
    private static String run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(unpacked.resolve("bin/tonghop").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("nothing").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static TestWorkspace filled(String name) {
        TestWorkspace workspace = TestWorkspace.in(folder.resolve(name));
        workspace.drop("Móng Cái 12T.xlsx", december("mong-cai"));
        workspace.drop("Móng Cái 9T.xlsx", september("mong-cai"));
        workspace.drop("Hạ Long 9T.xlsx", september("ha-long"));
        return workspace;
    }

    @Test
    void aNightMakesTheSameBytesAsHere() throws IOException, InterruptedException {
        TestWorkspace here = filled("here");
        here.night("2019-10-05");
        TestWorkspace there = filled("there");
        String said = run(Map.of(), "run", "--as-of", "2019-10-05", "--workspace", there.root.toString());
        assertThat(said).contains("Đã xem 3 tệp (mới 3) = đã nhận 3");
        assertThat(there.handedOn()).isEqualTo(here.handedOn()).hasSizeGreaterThan(6);
    }

    @Test
    void theWorkspaceThatComesWithItIsReadyForFiles() throws IOException, InterruptedException {
        Path workspace = unpacked.resolve("workspace");
        assertThat(workspace.resolve("input")).isEmptyDirectory();
        assertThat(run(Map.of(), "run", "--workspace", workspace.toString())).contains("Đã xem 0 tệp");
    }

    /** {@code AOTMode=on} refuses to start where the cache does not fit. */
    @Test
    void theCachesFitTheRuntime() throws IOException, InterruptedException {
        if (Files.exists(unpacked.resolve("app/tonghop.aot"))) {
            assertThat(unpacked.resolve("app/check.aot")).exists();
            Map<String, String> demanding = Map.of("JDK_JAVA_OPTIONS", "-XX:AOTMode=on");
            assertThat(run(demanding, "check", "--help"))
                    .contains("Cách dùng: tonghop check", "  tonghop check --json")
                    .doesNotContain("java");
            assertThat(run(demanding, "trace", "--help")).contains("Cách dùng");
        }
    }

    @Test
    void aFileIsCheckedOnTheDesk() throws IOException, InterruptedException {
        TestWorkspace desk = filled("desk");
        String file = desk.path("input/Móng Cái 9T.xlsx").toString();
        assertThat(run(Map.of(), "check", file, "--workspace", desk.root.toString()))
                .contains("Thành ủy Móng Cái");
    }

    @Test
    void unitsNameTheLauncher() throws IOException, InterruptedException {
        String workspace = unpacked.resolve("workspace").toString();
        assertThat(run(Map.of(), "install", "--print", "systemd", "--workspace", workspace))
                .contains("ExecStart=\"" + unpacked.resolve("bin/tonghop") + "\" \"run\" \"--workspace\" \"" + workspace
                        + "\"");
    }

    @Test
    void whatIsShippedIsListedWithItsLicences() throws IOException {
        JsonNode bom = JsonMapper.builder().build().readTree(Files.readAllBytes(unpacked.resolve("bom.json")));
        assertThat(bom.get("bomFormat").asString()).isEqualTo("CycloneDX");
        List<String> listed = new ArrayList<>();
        for (JsonNode component : bom.get("components")) {
            assertThat(component.path("licenses").size())
                    .as(component.get("name").asString())
                    .isPositive();
            listed.add(component.get("name").asString() + "-"
                    + component.get("version").asString() + ".jar");
        }
        List<String> shipped = new ArrayList<>();
        try (var jars = Files.list(unpacked.resolve("app/lib"))) {
            jars.map(jar -> jar.getFileName().toString()).forEach(shipped::add);
        }
        // Boot's own tools that unpacked the jar are no dependency.
        shipped.removeIf(jar -> jar.startsWith("spring-boot-jarmode-tools"));
        assertThat(listed).containsAll(shipped);
        String licences = Files.readString(unpacked.resolve("THIRD-PARTY.txt"));
        assertThat(licences)
                .contains("org.apache.poi:poi:", "com.h2database:h2:")
                .doesNotContain("Unknown license");
    }
}
