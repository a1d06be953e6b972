package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** The same files give the same bytes: in whatever order they came, in any zone, language and JVM. */
class SameBytesAnywhereTest {
    private static final Map<String, Draft> FILES = files();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Locale LOCALE = Locale.getDefault();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace here;

    private static Map<String, Draft> files() {
        Map<String, Draft> files = new LinkedHashMap<>();
        files.put("12/mc.xlsx", december("mong-cai"));
        files.put("12/hl.xlsx", december("ha-long"));
        files.put("9/mc.xlsx", september("mong-cai"));
        files.put("9/hl 1.xlsx", september("ha-long", 1, 1));
        files.put("9/hl 2.xlsx", september("ha-long", 2, 2));
        files.put("9/bc.xlsx", mistaken(september("ba-che")));
        files.put("9/bc a.xlsx", september("ba-che", 2, 1));
        files.put("9/bc b.xlsx", september("ba-che", 2, 2));
        return files;
    }

    @BeforeEach
    void oneNight() {
        here = TestWorkspace.in(folder.resolve("day"));
        FILES.forEach(here::drop);
        here.night("2019-10-05");
    }

    @AfterEach
    void asItWas() {
        TimeZone.setDefault(ZONE);
        Locale.setDefault(LOCALE);
    }

    private TestWorkspace elsewhere() {
        TestWorkspace there = TestWorkspace.in(folder.resolve("noi khac/Thư mục có dấu"));
        List<String> paths = new ArrayList<>(FILES.keySet());
        Instant modified = Instant.parse("2019-09-01T00:00:00Z");
        for (String path : paths.reversed()) {
            modified = modified.plusSeconds(3600);
            there.drop(
                    path,
                    DraftWorkbook.of(FILES.getOrDefault(path, Draft.clean())).xlsx(),
                    FileTime.from(modified));
        }
        return there;
    }

    @Test
    void inAnotherOrderZoneAndLanguage() {
        TestWorkspace there = elsewhere();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        there.night("2019-10-05");
        assertThat(there.handedOn()).isEqualTo(here.handedOn());
        assertThat(there.ledger()).isEqualTo(here.ledger());
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
        there.delete("output/state/database");
        assertThat(there.command("rebuild").code()).isZero();
        assertThat(there.handedOn()).isEqualTo(here.handedOn());
    }

    @Test
    void inAnotherJvm() throws InterruptedException, IOException {
        TestWorkspace there = elsewhere();
        try (ChildRun run = ChildRun.start(
                there,
                "2019-10-05",
                "-Duser.timezone=America/St_Johns",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=ISO-8859-1")) {
            assertThat(run.end()).as(run.console()).isZero();
            assertThat(run.console()).startsWith("Tổng hợp Quảng Ninh, ngày 05/10/2019");
        }
        assertThat(there.handedOn()).isEqualTo(here.handedOn());
        assertThat(there.ledger()).isEqualTo(here.ledger());
    }
}
