package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Told;

/** A disk that is full, read-only, or holds something where a report should go. */
class DiskTest {
    private static final String NIGHT = "2019-10-05";
    private static final int STEPS = 8;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<Path> mounted = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace whole;

    @BeforeEach
    void theNightWithRoomEnough() {
        whole = filled("whole");
        whole.night(NIGHT);
    }

    private TestWorkspace filled(String name) {
        TestWorkspace workspace = TestWorkspace.in(folder.resolve(name));
        workspace.drop("12/mc.xlsx", december("mong-cai"));
        workspace.drop("9/mc.xlsx", september("mong-cai"));
        workspace.drop("9/hl.xlsx", september("ha-long"));
        return workspace;
    }

    /** One whose output lies on a disk of its own; the test is passed over where this user may mount none. */
    private TestWorkspace onDisk(String name, String options) throws IOException, InterruptedException {
        TestWorkspace workspace = filled(name);
        Path output = Files.createDirectories(workspace.path("output"));
        assumeThat(mount("-t", "tmpfs", "-o", options, "tonghop", output.toString()))
                .as("may mount")
                .isTrue();
        mounted.add(output);
        return workspace;
    }

    private static boolean mount(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        for (Path output : mounted) {
            new ProcessBuilder("umount", "-l", output.toString()).start().waitFor();
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(whole.path("output"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Test
    void aFullDiskIsToldAndTheNextRunWithRoomLeavesWhatItWouldHaveLeft() throws IOException, InterruptedException {
        Map<String, String> input = whole.tree("input");
        long needed = size();
        int full = 0;
        for (int step = 1; step < STEPS; step++) {
            TestWorkspace workspace = onDisk("step " + step, "size=" + needed * step / STEPS);
            Told told = workspace.runAsOf(NIGHT);
            if (told.code() != ExitCode.DONE) {
                full++;
                assertThat(told.code())
                        .as(step + "/" + STEPS + ": " + told.all())
                        .isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(told.err().strip().lines())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith("output");
            }
            assertThat(workspace.tree("input")).isEqualTo(input);
            assertThat(mount("-o", "remount,size=256m", workspace.path("output").toString()))
                    .isTrue();
            assertThat(workspace.runAsOf(NIGHT).code()).as("with room again").isZero();
            assertThat(workspace.handedOn()).isEqualTo(whole.handedOn());
        }
        assertThat(full).isGreaterThan(STEPS / 2);
    }

    @Test
    void aReadOnlyOutputEndsWith5BeforeAnythingIsTouched() throws IOException, InterruptedException {
        TestWorkspace workspace = onDisk("read only", "ro");
        Told told = workspace.runAsOf(NIGHT);
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err())
                .isEqualToIgnoringNewLines("output: không ghi được vào thư mục; kiểm tra quyền và dung lượng đĩa.");
        assertThat(mount("-o", "remount,rw", workspace.path("output").toString()))
                .isTrue();
        workspace.night(NIGHT);
        assertThat(workspace.handedOn()).isEqualTo(whole.handedOn());
    }

    /** The machine's folder for temporary files is shared: with other users, and with what has names in it and stays there. */
    @Test
    void nothingIsLaidAsideOutsideTheWorkspace() throws IOException, InterruptedException {
        TestWorkspace workspace = filled("alone");
        workspace.drop("9/bc.xlsx", mistaken(september("ba-che")));
        Path nowhere = Files.createFile(folder.resolve("no folder"));
        try (ChildRun run = ChildRun.start(workspace, NIGHT, "-Djava.io.tmpdir=" + nowhere)) {
            assertThat(run.end()).as(run.console()).isZero();
        }
        assertThat(workspace.path("output/tra-lai/ba-che")).isNotEmptyDirectory();
        assertThat(workspace.path("output/state/staging"))
                .satisfiesAnyOf(
                        staging -> assertThat(staging).doesNotExist(),
                        staging -> assertThat(staging).isEmptyDirectory());
    }

    @Test
    void aFileWhereAFolderShouldBeIsNamedAndTheNextRunMakesTheFolder() {
        TestWorkspace workspace = filled("file in the way");
        workspace.write("output/2019-09", new byte[1]);
        Told told = workspace.runAsOf(NIGHT);
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err())
                .isEqualToIgnoringNewLines(
                        "output/2019-09: có tệp mang tên này ở chỗ của thư mục; chuyển tệp đó đi nơi khác"
                                + " rồi chạy lại.");
        workspace.delete("output/2019-09");
        assertThat(workspace.runAsOf("2019-10-06").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(whole.handedOn());
    }

    @Test
    void anOutputThatCannotBeReplacedIsNamedAndTheNextRunReplacesIt() {
        TestWorkspace workspace = filled("in the way");
        workspace.write("output/2019-09/bao-cao-2019-09.pdf/mo.txt", new byte[1]);
        Told told = workspace.runAsOf(NIGHT);
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err())
                .isEqualToIgnoringNewLines("output/2019-09/bao-cao-2019-09.pdf: có thư mục mang tên này ở chỗ của"
                        + " tệp; chuyển thư mục đó đi nơi khác rồi chạy lại.");
        assertThat(workspace.path("output/2019-09/manifest.json")).doesNotExist();
        workspace.delete("output/2019-09/bao-cao-2019-09.pdf");
        assertThat(workspace.runAsOf("2019-10-06").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(whole.handedOn());
    }
}
