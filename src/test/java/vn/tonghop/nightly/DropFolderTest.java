package vn.tonghop.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;
import static vn.tonghop.nightly.TestWorkspace.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.sample.DraftWorkbook;

/** What lies in a drop folder besides sound workbooks. */
class DropFolderTest {
    private static final FileTime YOUNG = FileTime.from(NOW.minus(Duration.ofMinutes(2)));
    private static final byte[] SOUND = DraftWorkbook.of(september("mong-cai")).xlsx();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
    }

    @Test
    void whatIsNoWorkbookByNameAndContentIsIgnoredAndListed() throws IOException {
        workspace.drop("~$mc.xlsx", SOUND);
        workspace.drop("mc.xlsx.tmp", SOUND);
        workspace.drop("ghi chu.txt", "đừng quên gọi Móng Cái".getBytes(UTF_8));
        workspace.drop("thu muc.xlsx/mc.xlsx", SOUND);
        Path outside = workspace.write(
                "ngoai.xlsx", DraftWorkbook.of(september("ha-long")).xlsx());
        Files.createSymbolicLink(workspace.path("input/lien ket.xlsx"), outside);
        TestWorkspace.Told told = workspace.run();
        assertThat(told.counts()).isEqualTo(new Counts(6, 1, 0, 0, 0, 5, 0));
        assertThat(told.out())
                .contains("Bỏ qua: ~$mc.xlsx (tệp tạm hoặc tệp khóa)")
                .contains("Bỏ qua: mc.xlsx.tmp (tệp tạm hoặc tệp khóa)")
                .contains("Bỏ qua: ghi chu.txt (không phải bảng tính)")
                .contains("Bỏ qua: thu muc.xlsx/ (là thư mục)")
                .contains("Bỏ qua: lien ket.xlsx (không phải tệp thường)");
        assertThat(workspace.ledger()).contains("thu muc.xlsx/mc.xlsx").doesNotContain("ngoai.xlsx");
    }

    @Test
    void whatIsIgnoredIsNewOnce() {
        workspace.drop("~$mc.xlsx", SOUND);
        assertThat(workspace.run("--dry-run").counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 1, 0));
        assertThat(workspace.night("2019-10-05")).isEqualTo(new Counts(1, 0, 0, 0, 0, 1, 0));
        assertThat(workspace.night("2019-10-06")).isEqualTo(new Counts(0, 0, 0, 0, 0, 1, 0));
        workspace.drop("ghi chu.txt", SOUND.clone());
        workspace.drop("ghi chu 2.txt", "gọi lại".getBytes(UTF_8));
        assertThat(workspace.night("2019-10-07")).isEqualTo(new Counts(2, 1, 0, 0, 0, 2, 0));
        assertThat(workspace.night("2019-10-08")).isEqualTo(new Counts(0, 1, 0, 0, 0, 2, 0));
    }

    @Test
    void filesOfOneNameInTwoFoldersAreToldApart() {
        workspace.drop("mong-cai/9T.xlsx", mistaken(september("mong-cai")));
        workspace.drop("ha-long/9T.xlsx", mistaken(september("ha-long")));
        workspace.drop("a/bc.xlsx", september("ba-che", 1, 1));
        workspace.drop("b/bc.xlsx", september("ba-che", 1, 2));
        TestWorkspace.Told told = workspace.run();
        assertThat(told.out())
                .contains("Trả lại: mong-cai/9T.xlsx, Biểu 1!C5: 1.B = 58")
                .contains("Trả lại: ha-long/9T.xlsx, Biểu 1!C5: 1.B = 58")
                .contains("Trả lại: a/bc.xlsx: Lần nộp 1 trùng với tệp \"b/bc.xlsx\" nhưng nội dung khác.")
                .contains("Trả lại: b/bc.xlsx: Lần nộp 1 trùng với tệp \"a/bc.xlsx\" nhưng nội dung khác.");
    }

    @Test
    void aNameThatWouldSteerTheTerminalIsShownWithoutItsControls() {
        workspace.drop("a\u001b[2Jb.tmp", SOUND);
        assertThat(workspace.run().out()).contains("Bỏ qua: a[2Jb.tmp (tệp tạm hoặc tệp khóa)");
    }

    @Test
    void aWorkbookUnderAnotherNameIsTaken() {
        workspace.drop("bao cao thang 9", SOUND);
        assertThat(workspace.night(TestWorkspace.AS_OF)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void anEmptyOldWorkbookIsReturned() {
        workspace.drop("mc.xlsx", new byte[0]);
        TestWorkspace.Told told = workspace.run();
        assertThat(told.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
        assertThat(told.out()).contains("mc.xlsx: Tệp rỗng (0 byte), cần một workbook Excel.");
    }

    @Test
    void aTruncatedWorkbookIsDeferredWhileYoungAndReturnedWhenItStaysSo() {
        workspace.drop("mc.xlsx", Arrays.copyOf(SOUND, SOUND.length / 2), YOUNG);
        TestWorkspace.Told told = workspace.run();
        assertThat(told.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 1));
        assertThat(told.out()).contains("Hoãn: mc.xlsx (đang được ghi)");
        assertThat(workspace.run().out())
                .contains("Chưa nhận thêm gì, 1 tệp hoãn sẽ xem lại lượt sau; không báo cáo nào phải lập lại.")
                .doesNotContain("Không có gì mới");
        workspace.clock(NOW.plus(Duration.ofDays(1)));
        told = workspace.runAsOf("2019-10-06");
        assertThat(told.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
        assertThat(told.out()).contains("Tệp bị hỏng");
    }

    @Test
    void aTruncatedWorkbookWhoseTimeIsYetToComeIsReturned() {
        byte[] whole = DraftWorkbook.of(september("mong-cai")).xlsx();
        workspace.drop(
                "mc.xlsx",
                Arrays.copyOf(whole, whole.length / 2),
                FileTime.from(TestWorkspace.NOW.plus(Duration.ofDays(400))));
        assertThat(workspace.night(TestWorkspace.AS_OF)).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void namesInBytesThatAreNoTextAreToldApart() throws Exception {
        byte[] content = DraftWorkbook.of(september("mong-cai")).xlsx();
        Path plain = workspace.drop("mc.xlsx", content);
        for (String bytes : new String[] {"\\376", "\\377"}) {
            String copy = "cp -p '" + plain + "' \"$(printf '" + plain.getParent() + "/a" + bytes + ".xlsx')\"";
            assertThat(new ProcessBuilder("sh", "-c", copy).start().waitFor()).isZero();
        }
        TestWorkspace.Told told = workspace.run();
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.counts()).isEqualTo(new Counts(3, 1, 0, 2, 0, 0, 0));
        assertThat(told.out()).contains("a%FE.xlsx", "a%FF.xlsx");
    }

    @Test
    void aDeferredWorkbookThatIsFinishedIsAcceptedTheNextNight() {
        workspace.drop("mc.xlsx", Arrays.copyOf(SOUND, SOUND.length / 2), YOUNG);
        workspace.night("2019-10-05");
        workspace.drop("mc.xlsx", SOUND, YOUNG);
        assertThat(workspace.night("2019-10-06")).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void aYoungWholeWorkbookIsAccepted() {
        workspace.drop("mc.xlsx", SOUND, YOUNG);
        workspace.drop("hl.xls", DraftWorkbook.of(september("ha-long")).xls(), YOUNG);
        assertThat(workspace.night(TestWorkspace.AS_OF)).isEqualTo(new Counts(2, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void aYoungWorkbookThatIsAllZerosSoFarIsDeferred() {
        workspace.drop("mc.xlsx", new byte[4096], YOUNG);
        assertThat(workspace.run().counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void whatIsRepeatedOrReplacedIsNamed() {
        workspace.drop("1/mc.xlsx", SOUND);
        workspace.drop("2/mc cũ.xlsx", SOUND);
        workspace.drop("hl lần 1.xlsx", september("ha-long", 1, 1));
        workspace.drop("hl lần 2.xlsx", september("ha-long", 2, 2));
        assertThat(workspace.run().out())
                .contains("Trùng: 2/mc cũ.xlsx (giống hệt 1/mc.xlsx)")
                .contains("Đã thay: hl lần 1.xlsx (lần 1, đã có lần nộp cao hơn)");
        assertThat(workspace.run().out()).doesNotContain("Trùng:").doesNotContain("Đã thay:");
    }

    @Test
    void aYoungEmptyWorkbookIsDeferred() {
        workspace.drop("mc.xlsx", new byte[0], YOUNG);
        assertThat(workspace.night(TestWorkspace.AS_OF)).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void otherFormatsAreReturnedWithHowToSaveThem() throws IOException {
        workspace.drop("mc.csv", "1.A,36\n".getBytes(UTF_8));
        workspace.drop("hl.ods", ods());
        workspace.drop("bc.xls", "<html><body><table><tr><td>1.A</td></tr></table></body></html>".getBytes(UTF_8));
        TestWorkspace.Told told = workspace.run();
        assertThat(told.counts()).isEqualTo(new Counts(3, 0, 3, 0, 0, 0, 0));
        assertThat(told.out().lines().filter(line -> line.contains("chọn Lưu thành (Save As)")))
                .hasSize(3);
        assertThat(told.out()).contains("hl.ods: Tệp là tệp ODS");
    }

    @Test
    void nothingInTheDropFolderIsEverChanged() {
        workspace.drop("mc.xlsx", SOUND);
        workspace.drop("mc ban sao.xlsx", SOUND);
        workspace.drop("hl.xlsx", mistaken(september("ha-long")));
        workspace.drop("hong.xlsx", Arrays.copyOf(SOUND, SOUND.length / 2));
        workspace.drop("dang ghi.xlsx", Arrays.copyOf(SOUND, SOUND.length / 3), YOUNG);
        workspace.drop("~$mc.xlsx", SOUND);
        Map<String, String> before = input();
        workspace.run();
        assertThat(workspace.command("rebuild").code()).isZero();
        workspace.run("--strict");
        assertThat(input()).isEqualTo(before);
    }

    @Test
    void aDropFolderThatIsALinkIsLookedThrough() throws IOException {
        Path share = Files.createDirectories(workspace.path("o chung"));
        Files.write(share.resolve("mc.xlsx"), SOUND);
        Files.setLastModifiedTime(share.resolve("mc.xlsx"), FileTime.from(NOW.minus(Duration.ofDays(1))));
        workspace.delete("input");
        Files.createSymbolicLink(workspace.path("input"), share);
        assertThat(workspace.night(TestWorkspace.AS_OF)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertThat(workspace.ledger()).contains("\"path\":\"mc.xlsx\"");
    }

    @Test
    void aPipeIsIgnoredAndAFurtherNameOfAFileIsADuplicate() throws Exception {
        Path file = workspace.drop("mc.xlsx", SOUND);
        Files.createLink(workspace.path("input/mc lien ket cung.xlsx"), file);
        String pipe = workspace.path("input/ong.xlsx").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
        TestWorkspace.Told told = workspace.run();
        assertThat(told.counts()).isEqualTo(new Counts(3, 1, 0, 1, 0, 1, 0));
        assertThat(told.out()).contains("Bỏ qua: ong.xlsx (không phải tệp thường)");
    }

    @Test
    void filesThatChangeOrGoDuringTheNightAreReadAsTheyWereTakenOrToldOf() throws Exception {
        for (int i = 100; i < 130; i++) {
            workspace.drop(i + ".xlsx", september("mong-cai", i, i % 5));
        }
        try (ChildRun run = ChildRun.start(workspace, TestWorkspace.AS_OF)) {
            run.until(() -> workspace.tree("output/state/archive").size() > 12);
            workspace.drop("129.xlsx", september("mong-cai", 300, 3));
            workspace.delete("input/128.xlsx");
            assertThat(run.end()).as(run.console()).isZero();
            Counts counts = new TestWorkspace.Told(0, run.console(), "").counts();
            assertThat(counts.accepted()).isEqualTo(1);
            assertThat(counts.superseded()).isBetween(28, 29);
        }
        Map<String, String> handedOn = workspace.handedOn();
        workspace.delete("input");
        workspace.write("input/.keep", new byte[0]);
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(handedOn);
    }

    @Test
    void aSignedWorkbookIsTakenAndItsSignatureTold() throws IOException {
        workspace.drop("mc.xlsx", signed(SOUND));
        workspace.run();
        assertThat(workspace.sheet("2019-09", "Phát hiện"))
                .anyMatch(row -> row.contains("Tệp có chữ ký số; chương trình không kiểm tra chữ ký."));
        assertThat(workspace.figure("2019-09", "mong-cai", "1.D")).contains("40");
    }

    private static byte[] signed(byte[] xlsx) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry("_xmlsignatures/sig1.xml"));
            to.write("<Signature/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Names, contents and modification times. */
    private Map<String, String> input() {
        Map<String, String> input = new TreeMap<>(workspace.tree("input"));
        try (Stream<Path> all = Files.walk(workspace.path("input"))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                input.merge(
                        workspace.path("input").relativize(path).toString(),
                        Files.getLastModifiedTime(path).toString(),
                        String::concat);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return input;
    }

    private static byte[] ods() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 checksum = new CRC32();
            checksum.update(type);
            first.setCrc(checksum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document-content/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
