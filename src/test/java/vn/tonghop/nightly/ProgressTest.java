package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long work says on a terminal what it is at; in a pipe it does not. */
class ProgressTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private TestWorkspace workspace(String name) {
        TestWorkspace workspace = TestWorkspace.in(folder.resolve(name));
        workspace.drop("12.xlsx", december("mong-cai"));
        workspace.drop("9.xlsx", september("mong-cai"));
        return workspace;
    }

    @Test
    void aNightSaysWhatItIsAtAndLeavesNothingOfItOnTheScreen() {
        String piped = workspace("pipe").run().out();
        assertThat(piped).doesNotContain("\r", "…");
        String shown = workspace("terminal").onTerminal().run().out();
        assertThat(shown)
                .contains("\rĐang xem thư mục input…")
                .contains("\rĐang nhận tệp 1/2…")
                .contains("\rĐang nhận tệp 2/2…")
                .contains("\rĐang lập bảng tổng hợp 2/2…")
                .contains("\rĐang in báo cáo 2/2…");
        assertThat(screen(shown)).isEqualTo(piped);
    }

    /** What stands on a terminal in the end: a carriage return goes back to the line's beginning, to write over it. */
    private static String screen(String text) {
        StringBuilder screen = new StringBuilder();
        for (String line : text.split("\n")) {
            StringBuilder row = new StringBuilder();
            for (String written : line.split("\r")) {
                row.replace(0, Math.min(row.length(), written.length()), written);
            }
            screen.append(row.toString().stripTrailing()).append('\n');
        }
        return screen.toString();
    }
}
