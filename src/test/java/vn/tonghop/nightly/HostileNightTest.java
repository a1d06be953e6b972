package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.september;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sheet.Xlsx;

/** Files made to do harm, in the heap of an ordinary night: the good ones beside them are taken. */
class HostileNightTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MARKUP =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** A workbook whose one sheet will be read whatever is in it. */
    private static Xlsx cover() {
        return new Xlsx().named("Thông tin");
    }

    /** File → a piece of what is told of it. */
    static Map<String, Object[]> hostile() throws IOException {
        Map<String, Object[]> files = new TreeMap<>();
        put(
                files,
                "bom khoang trang.xlsx",
                cover().part(SHEET, MARKUP, " ".repeat(1024), 300_000, END).bytes(),
                "Tệp quá lớn: dung lượng sau khi giải nén vượt giới hạn 256 MB.");
        put(
                files,
                "trang khong cuoi.xlsx",
                cover().part(SHEET, MARKUP, "<row>" + "<c><v>1</v></c>".repeat(6) + "</row>", 40_000, END)
                        .bytes(),
                "Tệp quá lớn: số ô vượt giới hạn 200.000 ô.");
        put(
                files,
                "hang rong mai.xlsx",
                cover().part(SHEET, MARKUP, "<row></row>", 1_200_000, END).bytes(),
                "nằm ngoài trang tính");
        put(
                files,
                "doc lau.xlsx",
                cover().part(SHEET, MARKUP, "<a/>", 60_000_000, END).bytes(),
                "Đọc tệp mất quá 3 giây là giới hạn cho một tệp.");
        put(
                files,
                "chu 5 MB.xlsx",
                cover().strings("<si><t>" + "a".repeat(5 << 20) + "</t></si>")
                        .data("<row><c t='s'><v>0</v></c></row>".repeat(20_000))
                        .bytes(),
                "Tệp quá lớn: một phần tử trong xl/sharedStrings.xml vượt giới hạn 2 MB.");
        put(
                files,
                "nhieu chu.xlsx",
                cover().part(
                                "xl/sharedStrings.xml",
                                "<sst>",
                                "<si><t>" + "b".repeat(30_000) + "</t></si>",
                                5000,
                                "</sst>")
                        .bytes(),
                "Tệp quá lớn: văn bản trong tệp vượt giới hạn 128 MB.");
        Xlsx parts = cover();
        IntStream.range(0, 10_000).forEach(i -> parts.part("xl/media/image" + i + ".png", ""));
        put(files, "muoi nghin phan.xlsx", parts.bytes(), "Tệp quá lớn: số phần trong tệp vượt giới hạn 2.000 phần.");
        put(
                files,
                "long nhau.xlsx",
                cover().part(SHEET, MARKUP, "<a>", 1_000_000, "").bytes(),
                "lồng quá sâu");
        put(
                files,
                "gop mai.xlsx",
                cover().part(
                                SHEET,
                                MARKUP + "</sheetData><mergeCells>",
                                "<mergeCell ref='A1:B2'/>",
                                5_000_000,
                                "</mergeCells></worksheet>")
                        .bytes(),
                "Tệp quá lớn: số ô gộp vượt giới hạn 65.536 ô gộp.");
        put(files, "vong tron.xls", chainOfItself(), "Tệp bị hỏng");
        put(files, "ba ty chu.xls", countlessTexts(), "Tệp bị hỏng");
        return files;
    }

    private static void put(Map<String, Object[]> files, String name, byte[] content, String told) {
        files.put(name, new Object[] {content, told});
    }

    @Test
    void theGoodFilesAreTakenWhateverTheOthersDo() throws Exception {
        TestWorkspace workspace = TestWorkspace.in(folder);
        workspace.template("settings.yaml", "seconds: 60", "seconds: 3");
        workspace.template("settings.yaml", "inflated_megabytes: 1024", "inflated_megabytes: 256");
        workspace.template("settings.yaml", "cells: 5000000", "cells: 200000");
        Map<String, Object[]> files = hostile();
        files.forEach((name, file) -> workspace.drop(name, (byte[]) file[0]));
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.drop("hl.xls", DraftWorkbook.of(september("ha-long")).xls());
        try (ChildRun run = ChildRun.start(workspace, TestWorkspace.AS_OF, "-Xmx512m")) {
            assertThat(run.end()).as(run.console()).isZero();
            String told = run.console();
            assertThat(new TestWorkspace.Told(0, told, "").counts())
                    .isEqualTo(new TestWorkspace.Counts(files.size() + 2, 2, files.size(), 0, 0, 0, 0));
            files.forEach((name, file) -> assertThat(told.lines().filter(line -> line.contains(name)))
                    .anyMatch(line -> line.contains((String) file[1])));
        }
        assertThat(workspace.figure("2019-09", "toan-tinh", "1.D")).contains("80");
    }

    /** An xls whose first sector chain leads back to itself. */
    private static byte[] chainOfItself() {
        byte[] xls = DraftWorkbook.of(september("mong-cai")).xls();
        ByteBuffer file = ByteBuffer.wrap(xls).order(ByteOrder.LITTLE_ENDIAN);
        int table = 512 * (1 + file.getInt(76));
        for (int sector = 0; sector < 100; sector++) {
            file.putInt(table + 4 * sector, sector == 0 ? 50 : sector - 1);
        }
        return xls;
    }

    /** An xls that announces two thousand million texts. */
    private static byte[] countlessTexts() throws IOException {
        ByteBuffer stream = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        stream.putShort((short) 0x809)
                .putShort((short) 16)
                .putShort((short) 0x600)
                .putShort((short) 5);
        stream.position(20);
        stream.putShort((short) 0xFC)
                .putShort((short) 8)
                .putInt(Integer.MAX_VALUE)
                .putInt(Integer.MAX_VALUE);
        try (POIFSFileSystem ole = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ole.createDocument(new java.io.ByteArrayInputStream(stream.array()), "Workbook");
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void nothingIsFetchedNothingIsRunAndNothingIsCarriedOn() throws Exception {
        ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/keo-ve";
            TestWorkspace workspace = TestWorkspace.in(folder);
            workspace.drop(
                    "mc.xlsm",
                    Luggage.packed(DraftWorkbook.of(september("mong-cai")).xlsx(), url));
            workspace.drop(
                    "hl.xlsm",
                    Luggage.packed(
                            DraftWorkbook.of(Submissions.mistaken(september("ha-long")))
                                    .xlsx(),
                            url));
            for (String part :
                    List.of(SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels")) {
                String dtd = "<!DOCTYPE a PUBLIC '-//A//B' '" + url + "'[<!ENTITY % p SYSTEM '" + url
                        + "'> %p; <!ENTITY x SYSTEM '" + url + "'>]><a>&x;</a>";
                workspace.drop(
                        "dtd-" + part.replace('/', '-') + ".xlsx",
                        cover().part(part, dtd).bytes());
            }
            TestWorkspace.Told told = workspace.run();
            assertThat(told.counts()).as(told.all()).isEqualTo(new TestWorkspace.Counts(7, 1, 6, 0, 0, 0, 0));
            assertThat(requests).isEmpty();
            assertThat(Luggage.foundIn(workspace.path("output"), url)).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        String evil = "=HYPERLINK(\"http://127.0.0.1/\",\"x\")";
        TestWorkspace workspace = TestWorkspace.in(folder);
        workspace.drop(
                "+cong.xlsx",
                september("mong-cai").withOrganisation(0, "ten", evil).withOrganisation(1, "ten", "@SUM(A1)"));
        workspace.drop("=1+1.xlsx", Submissions.mistaken(september("ha-long")).withOrganisation(0, "ten", "-2+3"));
        assertThat(workspace.night(TestWorkspace.AS_OF)).isEqualTo(new TestWorkspace.Counts(2, 1, 1, 0, 0, 0, 0));
        assertThat(workspace.csv("2019-09").lines().filter(line -> line.contains("mong-cai,1.A,")))
                .containsExactly("2019-09,mong-cai,1.A,36,'+cong.xlsx,Biểu 1,C4");
        assertThat(Luggage.textsLikeFormulas(workspace.path("output")))
                .containsKeys(evil, "@SUM(A1)", "+cong.xlsx")
                .allSatisfy((text, kept) -> assertThat(kept).as(text).isTrue());
    }
}
