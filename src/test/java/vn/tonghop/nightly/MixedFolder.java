package vn.tonghop.nightly;

import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.september;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sample.HouseStyle;
import vn.tonghop.sample.OldFonts;
import vn.tonghop.sample.OldFonts.Typing;
import vn.tonghop.sample.SmallRegistry;

/**
 * A drop folder as it may be one morning: 200 files, good, foreign, mistaken, damaged, hostile, and what is none.
 *
 * <p>As a command it fills a workspace, to be run and looked at.
 */
final class MixedFolder {
    private static final List<String> COMMITTEES = List.of(
            "ha-long", "Thành ủy Hạ Long",
            "mong-cai", "Thành ủy Móng Cái",
            "cam-pha", "Thành ủy Cẩm Phả",
            "uong-bi", "Thành ủy Uông Bí",
            "quang-yen", "Thị ủy Quảng Yên",
            "dong-trieu", "Thị ủy Đông Triều",
            "van-don", "Huyện ủy Vân Đồn",
            "co-to", "Huyện ủy Cô Tô",
            "tien-yen", "Huyện ủy Tiên Yên",
            "ba-che", "Huyện ủy Ba Chẽ",
            "binh-lieu", "Huyện ủy Bình Liêu",
            "dam-ha", "Huyện ủy Đầm Hà",
            "hai-ha", "Huyện ủy Hải Hà",
            "hoanh-bo", "Huyện ủy Hoành Bồ",
            "than", "Đảng bộ Than Quảng Ninh",
            "co-quan", "Đảng bộ Khối các cơ quan tỉnh",
            "doanh-nghiep", "Đảng bộ Khối Doanh nghiệp tỉnh",
            "quan-su", "Đảng bộ Quân sự tỉnh",
            "cong-an", "Đảng bộ Công an tỉnh",
            "bien-phong", "Đảng bộ Bộ đội Biên phòng tỉnh",
            "dai-hoc", "Đảng bộ Trường Đại học Hạ Long");
    private static final int SIZE = 200;

    /** What is to become of a file. */
    enum Fate {
        TAKEN,
        RETURNED,
        IGNORED,
        DUPLICATE
    }

    /** A file and what is to become of it. */
    record Item(byte[] content, Fate fate) {}

    private final Map<String, Item> items = new LinkedHashMap<>();

    private MixedFolder() {}

    /** Fills a workspace. */
    public static void main(String[] arguments) throws Exception {
        fill(TestWorkspace.in(Path.of(arguments[0]), registry()));
    }

    static SmallRegistry registry() {
        return SmallRegistry.of(COMMITTEES.toArray(String[]::new)).withDeadline("2019-09", LocalDate.of(2019, 10, 7));
    }

    /** Drops all of it, and tells by path what is to become of each. */
    static Map<String, Item> fill(TestWorkspace workspace) throws Exception {
        workspace.template("settings.yaml", "inflated_megabytes: 1024", "inflated_megabytes: 256");
        workspace.template("settings.yaml", "seconds: 60", "seconds: 5");
        MixedFolder folder = new MixedFolder();
        folder.good();
        folder.foreign();
        folder.mistaken();
        folder.damaged();
        folder.hostile();
        folder.none();
        folder.others();
        folder.items.forEach((path, item) -> workspace.drop(path, item.content()));
        Files.createDirectories(workspace.path("input/thu muc.xlsx"));
        return folder.items;
    }

    private void put(String path, byte[] content, Fate fate) {
        items.put(path, new Item(content, fate));
    }

    private static String code(int committee) {
        return COMMITTEES.get(2 * committee);
    }

    private static String name(int committee) {
        return COMMITTEES.get(2 * committee + 1);
    }

    private static int committees() {
        return COMMITTEES.size() / 2;
    }

    private static Draft of(Draft draft, int committee) {
        return draft.withCover("committee", name(committee));
    }

    private static byte[] xlsx(Draft draft) {
        return DraftWorkbook.of(draft).xlsx();
    }

    /** Every committee's December; of September the first fifteen. */
    private void good() {
        for (int i = 0; i < committees(); i++) {
            DraftWorkbook december = DraftWorkbook.of(of(december(code(i)), i));
            put(
                    "2018/" + code(i) + (i % 3 == 0 ? ".xls" : ".xlsx"),
                    i % 3 == 0 ? december.xls() : december.xlsx(),
                    Fate.TAKEN);
        }
        for (int i = 0; i < 15; i++) {
            put(
                    "9T/" + name(i) + " 9T.xlsx",
                    xlsx(of(september(code(i)).withLastYear(Map.of("1.B1", 4)), i)),
                    Fate.TAKEN);
        }
    }

    /** The other committees' September in old letters, and the half year of some in a style of their own. */
    private void foreign() {
        for (int i = 15; i < committees(); i++) {
            Typing typing = List.of(Typing.TCVN3, Typing.VNI).get(i % 2);
            byte[] plain = xlsx(of(september(code(i)), i));
            put(
                    "9T/" + Normalizer.normalize(name(i), Normalizer.Form.NFD) + ".xlsx",
                    i % 3 == 0 ? plain : OldFonts.typed(plain, (cell, bold) -> typing),
                    Fate.TAKEN);
        }
        HouseStyle style = new HouseStyle(List.of("TỈNH ỦY QUẢNG NINH", "BAN TỔ CHỨC"), true, true, true, "Arial");
        for (int i = 0; i < 12; i++) {
            Draft june = of(september(code(i)), i).withCover("period", i % 2 == 0 ? "6 tháng đầu năm 2019" : "2019-06");
            Draft typed = june.with("1.B1", "5 ").with("1.C2", "-").with("1.D", "4O");
            put(
                    "6T/" + code(i) + ".xlsx",
                    DraftWorkbook.of(i % 3 == 0 ? typed : june, DraftWorkbook.FORM, style)
                            .xlsx(),
                    Fate.TAKEN);
        }
    }

    /** A second version of September of each committee, with a mistake each; of quarters, more. */
    private void mistaken() {
        List<UnaryOperator<Draft>> mistakes = List.of(
                draft -> draft.with("1.B", 58),
                draft -> draft.with("1.A", 35).with("1.C", 0).with("1.C1", 0).withOrganisation(0, "dau_ky", 19),
                draft -> draft.with("1.C1", -1),
                draft -> draft.with("2.I.1", 2.5),
                draft -> draft.with("2.I.1", "hai"),
                draft -> draft.with("1.D", ""),
                draft -> draft.with("2.I.4", 6),
                draft -> draft.with("5.1/dang_vien", 22),
                draft -> draft.withOrganisation(1, "ma", "HL-001").withOrganisation(2, "ma", "HL-001"),
                draft -> draft.withOrganisation(0, "loai_hinh", "Xã hội"),
                draft -> draft.withOrganisation(0, "ket_nap", "nhiều"),
                draft -> draft.withCover("period", "tháng chín"),
                draft -> draft.withCover("committee", "Huyện ủy Nơi Khác").withCover("code", ""),
                draft -> draft.withCover("committee", "Thành ủy Hạ Lonng").withCover("code", ""),
                draft -> draft.withCover("number", "bản cuối"),
                draft -> draft.without("bieu_2"),
                draft -> draft.without("co_so"),
                draft -> draft.with("1.B2b", 3).with("1.B2", 3),
                draft -> draft.with("1.B1", 1.464),
                draft -> draft.with("5.T/ket_nap", "năm"));
        for (int i = 0; i < mistakes.size(); i++) {
            Draft second = of(september(code(i), 2, 1), i);
            put("9T lần 2/" + code(i) + ".xlsx", xlsx(mistakes.get(i).apply(second)), Fate.RETURNED);
        }
        for (int i = 0; i < 10; i++) {
            Draft first = of(september(code(i)).withCover("period", "2019-03"), i);
            DraftWorkbook wrong = DraftWorkbook.of(
                    mistakes.get(i).apply(mistakes.get((i + 4) % 9).apply(first)));
            put(
                    "QI/" + code(i) + (i % 2 == 0 ? ".xls" : ".xlsx"),
                    i % 2 == 0 ? wrong.xls() : wrong.xlsx(),
                    Fate.RETURNED);
        }
        put("9T lần 2/danh sách dài.xlsx", xlsx(longList()), Fate.RETURNED);
        put("hai bản/a.xlsx", xlsx(of(september("dai-hoc", 3, 1), 20)), Fate.RETURNED);
        put("hai bản/b.xlsx", xlsx(of(september("dai-hoc", 3, 2), 20)), Fate.RETURNED);
    }

    /** One with the same mistake in 137 rows. */
    private static Draft longList() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Draft clean = Draft.clean();
        for (int i = 0; i < 137; i++) {
            Map<String, Object> row = new LinkedHashMap<>(clean.organisations().get(i % 3));
            row.put("tt", i + 1);
            row.put("ma", "CS-" + (1000 + i));
            row.put("loai_hinh", "không rõ");
            rows.add(row);
        }
        return of(september("cong-an", 2, 1).withOrganisations(rows), 18);
    }

    private void damaged() {
        byte[] whole = xlsx(of(september("than", 4, 1), 14));
        byte[] xls = DraftWorkbook.of(of(september("than", 5, 1), 14)).xls();
        for (int i = 0; i < 10; i++) {
            put("hỏng/cụt " + i + ".xlsx", Arrays.copyOf(whole, 1 + whole.length * i / 10), Fate.RETURNED);
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, whole.length * (i + 1) / 12, whole.length, (byte) 0);
            put("hỏng/đuôi rỗng " + i + ".xlsx", zeroed, Fate.RETURNED);
        }
        for (int i = 1; i < 6; i++) {
            put("hỏng/cụt " + i + ".xls", Arrays.copyOf(xls, 700 + xls.length * i / 8), Fate.RETURNED);
        }
        Random random = new Random(1);
        for (int i = 0; i < 8; i++) {
            byte[] flipped = whole.clone();
            for (int bits = 0; bits < 40; bits++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            put("hỏng/bit " + i + ".xlsx", flipped, Fate.RETURNED);
        }
        put("hỏng/rỗng.xlsx", new byte[0], Fate.RETURNED);
        put("hỏng/toàn số không.xlsx", new byte[4096], Fate.RETURNED);
    }

    private void hostile() throws Exception {
        HostileNightTest.hostile().forEach((name, file) -> put("độc/" + name, (byte[]) file[0], Fate.RETURNED));
        byte[] bad = xlsx(Submissions.mistaken(of(september("bien-phong", 2, 1), 19)));
        put("độc/macro và liên kết.xlsm", Luggage.packed(bad, "http://127.0.0.1:9/x"), Fate.RETURNED);
        put("độc/có mật khẩu.xlsx", encrypted(bad), Fate.RETURNED);
        put(
                "độc/=cmd|' C'!A0.xlsx",
                xlsx(Submissions.mistaken(of(september("bien-phong", 3, 1), 19))
                        .withOrganisation(0, "ten", "=HYPERLINK(\"http://127.0.0.1/\",\"x\")")
                        .withOrganisation(1, "ten", "+1+cmd|' /C calc'!A0")),
                Fate.RETURNED);
        put("độc/con.xlsx", xlsx(Submissions.mistaken(of(september("bien-phong", 4, 1), 19))), Fate.RETURNED);
        put(
                "độc/\u202exslx.exe.xlsx",
                xlsx(Submissions.mistaken(of(september("bien-phong", 5, 1), 19))),
                Fate.RETURNED);
    }

    private static byte[] encrypted(byte[] xlsx) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var encrypted = encryptor.getDataStream(file)) {
                encrypted.write(xlsx);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** What calls itself a spreadsheet of Excel and is none, and what does not even do that. */
    private void none() throws IOException {
        put("khác/bang.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), Fate.RETURNED);
        put(
                "khác/trang.xls",
                "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                Fate.RETURNED);
        put("khác/anh.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, Fate.RETURNED);
        put("khác/van ban.xlsx", zip("word/document.xml"), Fate.RETURNED);
        put("khác/bang.ods", zip("mimetype"), Fate.RETURNED);
        put("khác/nhi phan.xlsb", zip("xl/workbook.bin"), Fate.RETURNED);
        put("~$ha-long.xlsx", new byte[165], Fate.IGNORED);
        put("dang tai.xlsx.tmp", new byte[10], Fate.IGNORED);
        put("ghi chu.txt", "ghi chú".getBytes(StandardCharsets.UTF_8), Fate.IGNORED);
        put("bao cao.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8), Fate.IGNORED);
        put("Thumbs.db", new byte[20], Fate.IGNORED);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** Copies of what is there, until there are so many. */
    private void others() {
        List<byte[]> good = items.values().stream()
                .filter(item -> item.fate() == Fate.TAKEN)
                .map(Item::content)
                .toList();
        for (int i = 0; items.size() < SIZE - 1; i++) {
            put("sao/bản sao " + i + ".xlsx", good.get(i), Fate.DUPLICATE);
        }
    }
}
