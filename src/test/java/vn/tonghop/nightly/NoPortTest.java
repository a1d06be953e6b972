package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No command ever waits for callers; {@link ScheduleTest} looks at the one that stays up. */
@EnabledOnOs(OS.LINUX)
class NoPortTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nothingListensWhileACommandRuns() throws Exception {
        TestWorkspace workspace = TestWorkspace.in(folder);
        String file = workspace.drop("mc.xlsx", september("mong-cai")).toString();
        String other = workspace.drop("mc 2.xlsx", september("mong-cai", 2, 1)).toString();
        for (List<String> command : List.of(
                List.of("run", "--as-of", TestWorkspace.AS_OF),
                List.of("check", file),
                List.of("compare", file, other),
                List.of("forms", "--period", "2019-12", "--committee", "ha-long"),
                List.of("rebuild"),
                List.of("trace", "2019-09", "mong-cai", "1.B1"),
                List.of("install", "--print", "cron"))) {
            try (ChildRun run = ChildRun.start(workspace, command)) {
                assertThat(run.listensBeforeItsEnd()).as(command.toString()).isFalse();
                assertThat(run.end()).as(run.console()).isZero();
            }
        }
    }
}
