package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import vn.tonghop.nightly.TestWorkspace.Told;

/** What {@code install} prints for each machine's scheduler, as that scheduler would read it. */
class InstallTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder.resolve("Số liệu 100% \"mới\""));
    }

    /** The unit as the machine's service manager has it start: without a locale of its own, from paths with any sign. */
    @Test
    void systemdStartsAProgramWhoseFolderHasADollarInIt() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/systemd-analyze")).exists();
        Path program = folder.resolve("a$b 5%").resolve("tonghop");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Timetable nightly = new Timetable(
                new TreeSet<>(Set.of(LocalTime.of(2, 0))),
                new TreeSet<>(Set.of(DayOfWeek.values())),
                ZoneId.of("Asia/Ho_Chi_Minh"));
        Launch launch = new Launch(program.toString(), List.of("run", "$HOME"), workspace.root, "root");
        String units = Installation.SYSTEMD.units(nightly, launch);
        assertSystemdFindsNothingToSayOf(units);
        assertThat(units).contains("/tonghop\" \"run\" \"$$HOME\"\n").contains("\nEnvironment=LC_ALL=C.UTF-8\n");
    }

    private String printed(String kind, String cron) {
        workspace.template("settings.yaml", "cron: \"0 0 2 * * *\"", "cron: \"" + cron + "\"");
        Told told = workspace.command("install", "--print", kind);
        assertThat(told.code()).as(told.all()).isZero();
        return told.out();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 0 2 * * *          | OnCalendar=*-*-* 02:00:00 Asia/Ho_Chi_Minh
            0 30 23 ? * MON-FRI  | OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 23:30:00 Asia/Ho_Chi_Minh
            0 15 2,14 * * SUN    | OnCalendar=Sun *-*-* 02:15:00 Asia/Ho_Chi_Minh;OnCalendar=Sun *-*-* 14:15:00 Asia/Ho_Chi_Minh
            """)
    void aTimerOfSystemd(String cron, String lines) {
        assertThat(printed("systemd", cron).lines().filter(line -> line.startsWith("OnCalendar")))
                .containsExactly(lines.split(";"));
    }

    @Test
    void systemdFindsNothingToSayOfItsUnits() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/systemd-analyze")).exists();
        assertSystemdFindsNothingToSayOf(printed("systemd", "0 0 2,14 * * MON-FRI"));
    }

    private void assertSystemdFindsNothingToSayOf(String printed) throws IOException, InterruptedException {
        String[] units = printed.split("(?m)^# ----- /etc/systemd/system/");
        assertThat(units).hasSize(3);
        List<String> verify = new ArrayList<>(List.of("systemd-analyze", "verify"));
        for (String unit : List.of(units[1], units[2])) {
            Path file = folder.resolve(unit.substring(0, unit.indexOf(' ')));
            Files.writeString(file, unit.substring(unit.indexOf('\n')));
            verify.add(file.toString());
        }
        Process process = new ProcessBuilder(verify).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("tonghop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 0 2 * * *          | 0 2 * * *
            0 30 23 * * MON-FRI  | 30 23 * * 1,2,3,4,5
            0 15 2,14 * * SUN    | 15 2 * * 0;15 14 * * 0
            """)
    void linesOfACrontab(String cron, String lines) {
        assertThat(printed("cron", cron)).contains("\nCRON_TZ=Asia/Ho_Chi_Minh\nLC_ALL=C.UTF-8\n");
        assertThat(printedLines("cron").stream()
                        .filter(line -> line.contains("'run'"))
                        .map(line -> line.substring(0, line.indexOf(" '"))))
                .containsExactly(lines.split(";"));
    }

    private List<String> printedLines(String kind) {
        return workspace.command("install", "--print", kind).out().lines().toList();
    }

    /** Cron hands the line to the shell after its own percent signs; the shell must find the words again. */
    @Test
    void theShellReadsACrontabsLineAsMeant() throws IOException, InterruptedException {
        String line = printedLines("cron").getLast();
        String command = line.substring("0 2 * * * ".length()).replace("\\%", "%");
        Process process = new ProcessBuilder("/bin/sh", "-c", "printf '%s\\n' " + command).start();
        List<String> words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(words).endsWith("run", "--workspace", workspace.root.toString());
        assertThat(line).contains("100\\% ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 0 2 * * *         | 2024-01-01T02:00:00+07:00 | DaysInterval
            0 30 23 * * MON,SAT | 2024-01-01T23:30:00+07:00 | Monday Saturday
            """)
    void aTaskOfWindows(String cron, String start, String days) throws Exception {
        String xml = printed("windows", cron);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(xml)).isTrue();
        Document task = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.US_ASCII)));
        assertThat(task.getElementsByTagName("StartBoundary").item(0).getTextContent())
                .isEqualTo(start);
        for (String day : days.split(" ")) {
            assertThat(task.getElementsByTagName(day).getLength()).as(day).isOne();
        }
        assertThat(task.getElementsByTagName("WorkingDirectory").item(0).getTextContent())
                .isEqualTo(workspace.root.toString());
        assertThat(task.getElementsByTagName("Arguments").item(0).getTextContent())
                .endsWith(" run --workspace \"" + workspace.root + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 2 1 * *", "0 0 2 L * *", "30 0 2 * * *", "0 */10 * * * *", "0 0 2 30 2 *"})
    void aScheduleNoMachineKnowsIsToldWithTheWayOut(String cron) {
        workspace.template("settings.yaml", "cron: \"0 0 2 * * *\"", "cron: \"" + cron + "\"");
        Told told = workspace.command("install", "--print", "systemd");
        assertThat(told.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err())
                .isEqualToIgnoringNewLines("templates/settings.yaml, schedule: lịch \"" + cron
                        + "\" không phải là lịch hằng ngày hoặc theo thứ trong tuần (nhiều nhất 24 lượt một ngày, chẵn"
                        + " phút); sửa lịch, hoặc dùng lệnh schedule.");
    }

    @Test
    void anUnknownMachineIsWrongUsage() {
        assertThat(workspace.command("install", "--print", "upstart").code()).isEqualTo(ExitCode.USAGE);
        assertThat(workspace.command("install").code()).isEqualTo(ExitCode.USAGE);
    }
}
