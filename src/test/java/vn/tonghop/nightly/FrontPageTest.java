package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tonghop.sample.SmallRegistry;

/** {@code output/index.html}: what is in force, what went back, who is missing, and links to every document. */
class FrontPageTest {
    private static final String PAGE = "output/index.html";
    /** By how many pixels the page is wider than what is seen of it. */
    private static final String BEYOND =
            "page.document.documentElement.scrollWidth - page.document.documentElement.clientWidth";

    private static final SmallRegistry WITH_CONTACTS = REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 7))
            .with("Nhận báo cáo", "ba-che", "Trần Thị <Mai> & Hà", "mai@example.invalid", "Phó ban")
            .with("Nhận báo cáo", "ha-long", "Lê Văn Nam", "nam@example.invalid", "Cán bộ")
            .with("Chỉ tiêu", "mong-cai", "2019", "so_luong_nam", 8, "", "NQ");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void oneTakenOneReturnedOneMissing() {
        workspace = filled(folder.resolve("workspace"));
    }

    private static TestWorkspace filled(Path root) {
        TestWorkspace workspace = TestWorkspace.in(root, WITH_CONTACTS);
        workspace.drop("12/mc.xlsx", december("mong-cai"));
        workspace.drop("9/mc.xlsx", september("mong-cai"));
        workspace.drop("9/hl & co.xlsx", mistaken(september("ha-long")));
        return workspace;
    }

    private String html() {
        return new String(workspace.read(PAGE), StandardCharsets.UTF_8);
    }

    /** The page without its type, which is XML. */
    private Document page() throws Exception {
        String html = html();
        assertThat(html).startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\">");
        byte[] xml = html.substring(html.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml));
    }

    private static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    private static List<Element> all(Document page, String tag) {
        List<Element> elements = new ArrayList<>();
        var found = page.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The rows of the tables in the section of that id. */
    private static List<String> rows(Document page, String section) {
        return all(page, "tr").stream()
                .filter(row -> row.getParentNode().getNodeName().equals("tbody"))
                .filter(row -> ((Element) row.getParentNode().getParentNode().getParentNode())
                        .getAttribute("id")
                        .equals(section))
                .map(FrontPageTest::text)
                .toList();
    }

    @Test
    void whoIsMissingWhatWentBackAndWhatIsInForce() throws Exception {
        workspace.night("2019-10-08");
        Document page = page();
        assertThat(text(all(page, "header").getFirst()))
                .isEqualTo(
                        "Tỉnh ủy Quảng Ninh · Ban Tổ chức Thống kê đảng viên tỉnh Quảng Ninh Kỳ mới nhất: 9 tháng năm"
                                + " 2019, 1/3 đơn vị có báo cáo được chấp nhận; số liệu đến ngày 08/10/2019. 4 báo cáo chưa có,"
                                + " trong đó 2 đã quá hạn. 1 tệp bị trả lại đang chờ đơn vị gửi lại.");
        assertThat(all(page, "h3"))
                .extracting(FrontPageTest::text)
                .containsExactly("Quá hạn: 9 tháng năm 2019 (hạn nộp 07/10/2019), 2 đơn vị", "năm 2018, 2 đơn vị");
        assertThat(rows(page, "chua-nop"))
                .startsWith(
                        "Thành ủy Hạ Long đã gửi (lần 1), bị trả lại Lê Văn Nam (Cán bộ), nam@example.invalid Thư nhắc"
                                + " (PDF)",
                        "Huyện ủy Ba Chẽ chưa gửi Trần Thị <Mai> & Hà (Phó ban), mai@example.invalid Thư nhắc (PDF)");
        assertThat(rows(page, "tra-lai"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith(
                                "Thành ủy Hạ Long 9 tháng năm 2019, lần nộp 1, nhận ngày 08/10/2019: \"hl & co.xlsx\" Biểu"
                                        + " 1!C5: 1.B = 58 nhưng")
                        .contains("(cả tệp: ", "Thông báo (PDF)", "Bản đánh dấu (Excel)", "thư cho Lê Văn Nam"));
        assertThat(all(page, "dd")).extracting(FrontPageTest::text).contains("5", "40", "1/3");
        assertThat(all(page, "div"))
                .filteredOn(div -> div.getAttribute("class").equals("thanh"))
                .extracting(FrontPageTest::text)
                .containsExactly("Thành ủy Móng Cái 5 / 8 62,5% chậm tiến độ");
    }

    @Test
    void everyLinkLeadsToADocumentAndEveryDocumentHasALink() throws Exception {
        workspace.night("2019-10-08");
        List<String> targets = all(page(), "a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> !href.startsWith("mailto:"))
                .toList();
        List<String> anchors =
                targets.stream().filter(href -> href.startsWith("#")).toList();
        assertThat(anchors).isNotEmpty().allMatch(href -> html().contains("id=\"" + href.substring(1) + "\""));
        URI base = workspace.path(PAGE).toUri();
        List<Path> files = targets.stream()
                .filter(href -> !href.startsWith("#"))
                .map(href -> Path.of(base.resolve(href)))
                .toList();
        assertThat(files).allMatch(Files::exists);
        List<Path> documents = workspace.handedOn().keySet().stream()
                .filter(path -> path.matches(".*\\.(pdf|xlsx|csv)"))
                .map(path -> workspace.path("output/" + path))
                .toList();
        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(files).containsAll(documents);
    }

    @Test
    void aNightWithNothingNewLeavesItAndRebuildMakesItAgainByteForByte() {
        workspace.night("2019-10-08");
        Map<String, String> first = workspace.handedOn();
        assertThat(workspace.runAsOf("2019-10-09").out()).contains("Không có gì mới");
        assertThat(workspace.handedOn()).isEqualTo(first).containsKey("index.html");
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(first);
        TestWorkspace other = filled(folder.resolve("other"));
        other.night("2019-10-08");
        assertThat(other.handedOn()).isEqualTo(first);
    }

    @Test
    void aPageThatIsMissingOrTouchedIsWrittenAgainAsItWas() {
        workspace.night("2019-10-08");
        String page = html();
        workspace.delete(PAGE);
        workspace.night("2019-10-09");
        assertThat(html()).isEqualTo(page);
        workspace.write(PAGE, page.replace("Huyện ủy Ba Chẽ", "Ba Chẽ").getBytes(StandardCharsets.UTF_8));
        workspace.night("2019-10-10");
        assertThat(html()).isEqualTo(page);
    }

    @Test
    void aDeadlineThatPassesIsSeenThoughNothingCame() {
        workspace.registry(WITH_CONTACTS.withDeadline("2019-06", LocalDate.of(2019, 10, 20)));
        workspace.night("2019-10-08");
        assertThat(html()).contains("<h3>6 tháng đầu năm 2019 (hạn nộp 20/10/2019), 3 đơn vị</h3>");
        workspace.night("2019-10-21");
        String late = html();
        assertThat(late).contains("</span>: 6 tháng đầu năm 2019 (hạn nộp 20/10/2019), 3 đơn vị</h3>");
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(html()).isEqualTo(late);
    }

    @Test
    void whatIsMendedIsNoLongerTold() throws Exception {
        workspace.night("2019-10-05");
        workspace.drop("9/hl 2.xlsx", september("ha-long", 2, 1));
        workspace.drop("9/bc.xlsx", september("ba-che"));
        workspace.drop("12/hl.xlsx", december("ha-long"));
        workspace.drop("12/bc.xlsx", december("ba-che"));
        workspace.night("2019-10-06");
        assertThat(text(all(page(), "header").getFirst())).endsWith("Không còn đơn vị nào phải đôn đốc.");
        assertThat(html()).doesNotContain("tra-lai/", "id=\"chua-nop\"");
    }

    @Test
    void aPeriodThatWasNotPrintedHasNoLinks() {
        workspace.run("--period", "2019-09");
        assertThat(html())
                .contains("2019-09/bao-cao-2019-09.pdf", "chưa lập lại theo số liệu đang dùng")
                .doesNotContain("2018-12/");
        workspace.run();
        assertThat(html())
                .contains("2018-12/bao-cao-2018-12.pdf")
                .doesNotContain("chưa lập lại theo số liệu đang dùng");
    }

    @Test
    void theOfficesWordingIsTaken() {
        workspace.night("2019-10-08");
        workspace.template("reports/index.html", "Cần đôn đốc: chưa có báo cáo", "Cần gọi điện");
        workspace.night("2019-10-08");
        assertThat(html()).contains("<h2>Cần gọi điện</h2>");
    }

    @Test
    void aMistakeInItsTemplateIsToldWithItsLineAndMendedByTheNextNight() {
        workspace.template("reports/index.html", "page.denominator()", "page.denominatr()");
        TestWorkspace.Told told = workspace.runAsOf("2019-10-08");
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err()).contains("templates/reports/index.html, dòng ").contains("denominatr");
        assertThat(workspace.path(PAGE)).doesNotExist();
        workspace.template("reports/index.html", "page.denominatr()", "page.denominator()");
        workspace.night("2019-10-09");
        assertThat(html()).contains("4 báo cáo chưa có");
    }

    @Test
    void nothingHasBeenTakenYet() throws Exception {
        TestWorkspace empty = TestWorkspace.in(folder.resolve("empty"), WITH_CONTACTS);
        empty.night("2019-10-08");
        assertThat(new String(empty.read(PAGE), StandardCharsets.UTF_8))
                .contains("Chưa có báo cáo nào được chấp nhận.", "Huyện ủy Ba Chẽ");
    }

    @Test
    void aPhoneShowsItWithoutScrollingSidewaysAndWithoutTheNetwork() throws Exception {
        Chromium.demand();
        workspace.night("2019-10-08");
        Chromium chromium = new Chromium(Files.createDirectories(folder.resolve("chromium")));
        String html = html();
        assertThat(chromium.ask(html, 375, BEYOND)).isEqualTo("0");
        assertThat(chromium.ask(html, 1100, BEYOND)).isEqualTo("0");
        assertThat(chromium.ask(html, 375, "page.performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
        assertThat(chromium.ask(html, 375, "page.document.compatMode")).isEqualTo("CSS1Compat");
        // The judge is awake: what is too wide and what is fetched are seen.
        String bad = html.replace(
                "<header>", "<p style=\"width: 900px\">rộng</p><img src=\"http://127.0.0.1:9/x.png\"/><header>");
        assertThat(chromium.ask(bad, 375, BEYOND)).isNotEqualTo("0");
        assertThat(chromium.ask(
                        bad.replaceFirst("<meta http-equiv[^>]*>", ""),
                        375,
                        "page.performance.getEntriesByType('resource').length"))
                .isEqualTo("1");
    }

    @Test
    void itPrintsOnAFewPagesOfA4() throws Exception {
        Chromium.demand();
        workspace.night("2019-10-08");
        Path pdf = new Chromium(Files.createDirectories(folder.resolve("chromium"))).print(workspace.path(PAGE));
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            assertThat(reader.getPageSize(1).getWidth()).isBetween(594f, 597f);
            assertThat(reader.getNumberOfPages()).isBetween(1, 2);
        }
    }
}
