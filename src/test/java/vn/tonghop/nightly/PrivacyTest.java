package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Told;
import vn.tonghop.sample.Draft;

/** No listed person's name gets out of a list of persons, wherever in it a clerk has typed it. */
class PrivacyTest {
    private static final String CANARY = "Zyxwvut";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Draft september(String committee) {
        return Draft.clean()
                .withCover("code", committee)
                .withCover("committee", committee.equals("mong-cai") ? "Thành ủy Móng Cái" : "Thành ủy Hạ Long")
                .withPerson(0, "ho_ten", "Nguyễn Thị " + CANARY)
                .withPerson(1, "ho_ten", CANARY + " Văn Ba");
    }

    @Test
    void aListedNameIsInNoLogMailReportDatabaseOrSummary() throws IOException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            TestWorkspace workspace = TestWorkspace.in(
                    folder,
                    REGISTRY.with("Nhận báo cáo", "toan-tinh", "", "tb@example.vn", "")
                            .with("Nhận báo cáo", "mong-cai", "", "mc@example.vn", ""));
            workspace.mailTo(server.getSmtp().getPort());
            workspace.drop("mc.xlsx", september("mong-cai"));
            workspace.drop("hl.xlsx", september("ha-long"));
            int file = 0;
            for (String column : List.of(
                    "ngay_sinh",
                    "gioi_tinh",
                    "nghe_nghiep",
                    "giao_duc",
                    "chuyen_mon",
                    "doan_vien",
                    "ngay_ket_nap",
                    "ma")) {
                workspace.drop(
                        "sai " + column + ".xlsx",
                        september("mong-cai").withCover("number", 2 + file++).withPerson(0, column, "Ông " + CANARY));
            }
            Told told = workspace.run();
            assertThat(told.code()).as(told.all()).isZero();
            assertThat(told.all()).contains("đã nhận 2").doesNotContain(CANARY);
            assertThat(whereItIs(workspace)).isEmpty();
            assertThat(server.getReceivedMessages()).isNotEmpty();
            for (var message : server.getReceivedMessages()) {
                assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain(CANARY);
            }
        } finally {
            server.stop();
        }
    }

    /** Files that hold the name, but for the archive, and the marked copies of what the sender himself has sent. */
    private static List<String> whereItIs(TestWorkspace workspace) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> looked = new ArrayList<>();
        try (Stream<Path> all = Files.walk(workspace.path("output"))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String shown =
                        workspace.path("output").relativize(path).toString().replace('\\', '/');
                if (!shown.startsWith("state/archive/") && !(shown.startsWith("tra-lai/") && shown.endsWith(".xlsx"))) {
                    looked.add(path);
                    if (text(workspace, shown, path).contains(CANARY)) {
                        found.add(shown);
                    }
                }
            }
        }
        assertThat(looked)
                .extracting(path -> path.getFileName().toString())
                .contains(
                        "tonghop.log",
                        "tonghop.mv.db",
                        "bao-cao-2019-09.pdf",
                        "so-lieu-2019-09.csv",
                        "tong-hop-2019-09.xlsx");
        return found;
    }

    private static String text(TestWorkspace workspace, String shown, Path path) throws IOException {
        if (shown.endsWith(".pdf")) {
            return workspace.pdf(shown);
        }
        if (shown.endsWith(".xlsx")) {
            StringBuilder text = new StringBuilder();
            for (String sheet : Arrays.asList("Phát hiện", "Nguồn số liệu", "Cơ sở", "Nộp báo cáo")) {
                workspace.sheet("2019-09", sheet).forEach(text::append);
            }
            return text.toString();
        }
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }
}
