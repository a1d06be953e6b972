package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.sheet.Reading.PLACE;
import static vn.tonghop.sheet.Reading.finding;
import static vn.tonghop.sheet.Reading.first;
import static vn.tonghop.sheet.Reading.number;
import static vn.tonghop.sheet.Reading.row;
import static vn.tonghop.sheet.Reading.text;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.PlaceBeyondSheet;
import vn.tonghop.finding.FileFinding.RepeatedCell;
import vn.tonghop.finding.FileFinding.TooLarge;
import vn.tonghop.finding.FileFinding.TooSlow;
import vn.tonghop.finding.FileFinding.UnsupportedFormat;
import vn.tonghop.finding.Place;

class XlsxTest {
    private static final Place SHEET = PLACE.in("Biểu 1");

    @Test
    void rowsAndCellsWithoutAddressFollowEachOther() throws UnreadableWorkbook {
        byte[] bytes =
                Xlsx.of("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r='5'><c r='C5'><v>4</v></c><c><v>5</v></c>"
                        + "</row><row><c><v>6</v></c></row>");
        assertThat(first(bytes))
                .containsExactly(
                        row(1, number(1, "1"), number(3, "3")),
                        row(5, number(3, "4"), number(4, "5")),
                        row(6, number(1, "6")));
    }

    @Test
    void cellsInAnyOrderOfColumns() throws UnreadableWorkbook {
        byte[] bytes = Xlsx.of("<row r='1'><c r='AB1'><v>1</v></c><c r='A1'><v>2</v></c></row>");
        assertThat(first(bytes)).containsExactly(row(1, number(1, "2"), number(28, "1")));
    }

    @Test
    void textsOfEveryStorage() throws UnreadableWorkbook {
        Xlsx xlsx = new Xlsx()
                .strings(
                        "<si><t>chung</t></si><si><r><rPr><b/></rPr><t xml:space='preserve'>Đảng </t></r><r><t>viên</t></r>"
                                + "<rPh sb='0' eb='1'><t>phiên âm</t></rPh></si><si><t/></si><si><t>a_x000D_b_x005F_c_x12</t></si>")
                .data("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c>"
                        + "<c t='inlineStr'><is><t> tại &amp; chỗ </t></is></c>"
                        + "<c t='inlineStr'><is><r><t>hai </t></r><r><t>đoạn</t></r></is></c>"
                        + "<c t='str'><f>A1</f><v>kết quả</v></c><c t='str'><f>\"\"</f><v></v></c></row>");
        assertThat(first(xlsx.bytes()))
                .containsExactly(row(
                        1,
                        text(1, "chung"),
                        text(2, "Đảng viên"),
                        text(4, "a\rb_c_x12"),
                        text(5, " tại & chỗ "),
                        text(6, "hai đoạn"),
                        text(7, "kết quả")));
    }

    @ParameterizedTest
    @CsvSource({
        "1464, 1464",
        "5.4999999999999998, 5.5",
        "57.000000000000001, 57",
        "0.1, 0.1",
        "2.50, 2.5",
        "100, 100",
        "-3, -3",
        "1.5E3, 1500",
        "1E-7, 0.00000010",
        "123456789012345678, 123456789012345680",
        "-0, 0",
        "' 12 ', 12"
    })
    void numbersAreTheShortestThatMeanTheDouble(String stored, String value) throws UnreadableWorkbook {
        byte[] bytes = Xlsx.of("<row><c><v>" + stored + "</v></c></row>");
        Cell cell = first(bytes).getFirst().cells().getFirst();
        assertThat(cell)
                .isInstanceOfSatisfying(
                        Cell.Number.class,
                        number -> assertThat(number.value())
                                .isEqualByComparingTo(value)
                                .satisfies(read -> assertThat(read.scale())
                                        .isEqualTo(Math.max(
                                                0, read.stripTrailingZeros().scale()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "INF", "-INF", "1E400", "abc", "0x1p3", "1f", "1.2.3"})
    void numbersThatAreNone(String stored) throws UnreadableWorkbook {
        assertThat(first(Xlsx.of("<row><c><v>" + stored + "</v></c></row>")))
                .containsExactly(row(1, new Cell.Fault(1, stored)));
    }

    @Test
    void truthErrorsAndFormulasWithoutResult() throws UnreadableWorkbook {
        byte[] bytes = Xlsx.of("<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#REF!</v></c>"
                + "<c><f>A1</f></c><c><f>A1</f><v/></c><c t='str'><f>A1</f></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c><f>A1</f><v>0</v></c></row>");
        assertThat(first(bytes))
                .containsExactly(row(
                        1,
                        new Cell.Truth(1, true),
                        new Cell.Truth(2, false),
                        new Cell.Fault(3, "#REF!"),
                        new Cell.Uncomputed(4),
                        new Cell.Uncomputed(5),
                        new Cell.Uncomputed(6),
                        new Cell.Fault(7, "#DIV/0!"),
                        number(8, "0")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 43794, 43794.5, FROM_1900",
        "date1904='1', 42332, 42332.5, FROM_1904",
        "date1904='true', 42332, 42332.5, FROM_1904"
    })
    void datesOfBothSystems(String property, String day, String noon, DateSystem system) throws UnreadableWorkbook {
        byte[] bytes = new Xlsx()
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><workbookPr " + property
                                + "/><sheets><sheet name='A' r:id='rId1'/></sheets></workbook>")
                .data(
                        "<row><c t='d'><v>2019-11-25</v></c><c t='d'><v>2019-11-25T12:00:00Z</v></c><c t='d'><v>hôm nay</v></c></row>")
                .bytes();
        assertThat(first(bytes)).containsExactly(row(1, number(1, day), number(2, noon), new Cell.Fault(3, "hôm nay")));
        DateSystem read = Reading.with(bytes, file -> {
            try (Workbook workbook = Workbooks.read(file, "x", Limits.DEFAULT)) {
                return workbook.dateSystem();
            }
        });
        assertThat(read).isEqualTo(system);
    }

    @Test
    void prefixedAndStrictXml() throws UnreadableWorkbook {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        byte[] bytes = new Xlsx()
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a'"
                                + " Type='" + strict + "/officeDocument' Target='/xl/workbook.xml'/></Relationships>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a'"
                                + " Type='" + strict + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>")
                .part(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:q='" + strict
                                + "'><x:sheets><x:sheet name='A' sheetId='1' q:id='a'/></x:sheets></x:workbook>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='2'>"
                                + "<x:c r='B2'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .bytes();
        assertThat(first(bytes)).containsExactly(row(2, number(2, "7")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worksheets/sheet1.xml",
                "./worksheets/sheet1.xml",
                "../xl/worksheets/sheet1.xml",
                "/xl/worksheets/sheet1.xml",
                "/XL/Worksheets/Sheet1.xml",
                "//xl//worksheets/../worksheets/sheet1.xml"
            })
    void worksheetIsFoundHoweverItIsPointedTo(String target) throws UnreadableWorkbook {
        byte[] bytes = new Xlsx()
                .related("<Relationship Id='rId1' Type='x/worksheet' Target='" + target + "'/>")
                .data("<row r='2'><c r='B2'><v>7</v></c></row>")
                .bytes();
        assertThat(first(bytes)).containsExactly(row(2, number(2, "7")));
    }

    @Test
    void worksheetThatIsPointedToInNoUsableWay() {
        assertThat(finding(new Xlsx()
                        .related("<Relationship Id='rId1' Type='x/worksheet' Target='file:///etc/passwd'"
                                + " TargetMode='External'/>")
                        .bytes()))
                .isEqualTo(new DamagedFile(PLACE, "một trang tính nằm ngoài tệp"));
        assertThat(finding(new Xlsx()
                        .related("<Relationship Id='rId1' Type='x/worksheet' Target='../../etc/passwd'/>")
                        .bytes()))
                .isEqualTo(new DamagedFile(PLACE, "thiếu phần etc/passwd"));
        assertThat(finding(new Xlsx()
                        .related("<Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='rId1' Type='x/theme' Target='theme.xml'/>")
                        .bytes()))
                .isEqualTo(new DamagedFile(PLACE, "hai phần cùng một mã liên kết"));
        String link = "<Relationship Id='r%d' Type='x/theme' Target='theme.xml'/>";
        assertThat(finding(new Xlsx()
                        .related(IntStream.range(0, 2001)
                                .mapToObj(link::formatted)
                                .collect(Collectors.joining()))
                        .bytes()))
                .isEqualTo(new TooLarge(PLACE, "số liên kết giữa các phần", "2.000 liên kết"));
    }

    @Test
    void worksheetsPastCounting() {
        String sheets = IntStream.range(0, 2001)
                .mapToObj(i -> "<sheet name='" + i + "' id='rId1'/>")
                .collect(Collectors.joining());
        assertThat(finding(new Xlsx()
                        .part("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>")
                        .bytes()))
                .isEqualTo(new TooLarge(PLACE, "số trang tính", "2.000 trang"));
    }

    @Test
    void contentTypeOfTheExtensionWherePartHasNoneOfItsOwn() throws UnreadableWorkbook {
        String types = "<Types><Default Extension='XML' ContentType='%s'/></Types>";
        String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        assertThat(first(new Xlsx()
                        .part("[Content_Types].xml", types.formatted(sheet))
                        .data("<row r='1'><c><v>7</v></c></row>")
                        .bytes()))
                .containsExactly(row(1, number(1, "7")));
        assertThat(finding(new Xlsx()
                        .part("[Content_Types].xml", types.formatted("application/xml"))
                        .bytes()))
                .isEqualTo(new UnsupportedFormat(PLACE, "tệp Office không rõ loại"));
    }

    @Test
    void cellThatStandsTwice() {
        assertThat(finding(Xlsx.of("<row r='7'><c r='C7'><v>1</v></c><c r='D7'/><c r='C7'><v>2</v></c></row>")))
                .isEqualTo(new RepeatedCell(SHEET.at(7, 3)));
        assertThat(finding(Xlsx.of("<row r='7'><c r='C7'><v>1</v><v>2</v></c></row>")))
                .isEqualTo(new RepeatedCell(SHEET.at(7, 3)));
    }

    @ParameterizedTest
    @CsvSource({"2, hàng 2 có hai lần", "1, hàng 1 đứng sau hàng 2"})
    void rowsThatDoNotAscend(int next, String damage) {
        assertThat(finding(Xlsx.of("<row r='2'><c><v>1</v></c></row><row r='" + next + "'/>")))
                .isEqualTo(new DamagedFile(SHEET, damage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "ZZZZZZZZZZZ1", "A1048577", "A99999999999999999999"})
    void cellsNoSheetHas(String address) {
        assertThat(finding(Xlsx.of("<row r='1'><c r='" + address + "'><v>1</v></c></row>")))
                .isInstanceOf(PlaceBeyondSheet.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "1048577", "0", "-1", "x", "99999999999999999999"})
    void rowsNoSheetHas(String number) {
        assertThat(finding(Xlsx.of("<row r='" + number + "'><c><v>1</v></c></row>")))
                .isEqualTo(new PlaceBeyondSheet(SHEET, "hàng " + number));
    }

    @ParameterizedTest
    @CsvSource({
        "r='1A', địa chỉ ô \"1A\" không hợp lệ",
        "r='A2', ô A2 nằm trong hàng 1",
        "t='lạ', ô A1 có kiểu lạ",
        "t='s', ô A1 trỏ tới văn bản không có",
        "t='b', ô A1 không phải đúng hay sai"
    })
    void cellsThatContradictThemselves(String attributes, String damage) {
        assertThat(finding(Xlsx.of("<row r='1'><c " + attributes + "><v>12</v></c></row>")))
                .isInstanceOfSatisfying(
                        DamagedFile.class, found -> assertThat(found.damage()).isEqualTo(damage));
    }

    @Test
    void lastCellOfASheet() throws UnreadableWorkbook {
        assertThat(first(Xlsx.of("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")))
                .containsExactly(row(1_048_576, number(16_384, "1")));
    }

    @Test
    void partThatTheWorkbookPromisesIsMissing() {
        assertThat(finding(new Xlsx().without("xl/worksheets/sheet1.xml").bytes()))
                .isEqualTo(new DamagedFile(PLACE, "thiếu phần xl/worksheets/sheet1.xml"));
        assertThat(finding(new Xlsx().without("xl/sharedStrings.xml").bytes()))
                .isEqualTo(new DamagedFile(PLACE, "thiếu phần xl/sharedStrings.xml"));
        assertThat(finding(new Xlsx().without("xl/workbook.xml").bytes())).isInstanceOf(DamagedFile.class);
        assertThat(finding(new Xlsx().without("xl/_rels/workbook.xml.rels").bytes()))
                .isInstanceOf(DamagedFile.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "_rels/.rels",
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels"
            })
    void documentTypesAreRefused(String part) {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
        assertThat(finding(new Xlsx().part(part, bomb).bytes())).isInstanceOf(DamagedFile.class);
    }

    @Test
    void xmlThatBreaksOff() {
        assertThat(finding(new Xlsx()
                        .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
                        .bytes()))
                .isEqualTo(new DamagedFile(SHEET, "phần xl/worksheets/sheet1.xml không đọc được"));
    }

    @Test
    void xmlTooDeepOrWithTooManyNames() {
        assertThat(finding(new Xlsx().data("<a>".repeat(100_000)).bytes()))
                .isEqualTo(new DamagedFile(PLACE, "phần xl/worksheets/sheet1.xml lồng quá sâu"));
        String names = IntStream.range(0, 1000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
        assertThat(finding(Xlsx.of(names)))
                .isEqualTo(new DamagedFile(PLACE, "phần xl/worksheets/sheet1.xml dùng quá nhiều tên lạ"));
    }

    @Test
    void limits() {
        Limits narrow = new Limits(100_000, 3, 5, 10_000, 60);
        assertThat(finding(new byte[100_001], narrow)).isEqualTo(new TooLarge(PLACE, "dung lượng tệp", "100.000 byte"));
        assertThat(finding(Xlsx.of("<row><c/><c/><c/><c/></row>"), narrow))
                .isEqualTo(new TooLarge(PLACE, "số ô", "3 ô"));
        assertThat(finding(Xlsx.of("<row><c t='str'><v>123456</v></c></row>"), narrow))
                .isEqualTo(new TooLarge(SHEET.at(1, 1), "độ dài văn bản", "5 ký tự"));
        assertThat(finding(new Xlsx().strings("<si><t>123456</t></si>").bytes(), narrow))
                .isEqualTo(new TooLarge(PLACE, "độ dài văn bản", "5 ký tự"));
        assertThat(finding(Xlsx.of(" ".repeat(10_000)), narrow))
                .isEqualTo(new TooLarge(PLACE, "dung lượng sau khi giải nén", "10.000 byte"));
        assertThat(finding(Xlsx.of(""), new Limits(100_000, 3, 5, 10_000, 0))).isEqualTo(new TooSlow(PLACE, 0));
    }

    @Test
    void tooManyParts() {
        Xlsx xlsx = new Xlsx();
        IntStream.range(0, 10_000).forEach(i -> xlsx.part("p" + i, ""));
        assertThat(finding(xlsx.bytes())).isEqualTo(new TooLarge(PLACE, "số phần trong tệp", "2.000 phần"));
    }

    @Test
    void attributeOfManyMegabytes() {
        String bomb = "<worksheet><sheetData><row a='" + " ".repeat(20 << 20) + "'/></sheetData></worksheet>";
        assertThat(finding(new Xlsx().part("xl/worksheets/sheet1.xml", bomb).bytes()))
                .isEqualTo(new TooLarge(PLACE, "một phần tử trong xl/worksheets/sheet1.xml", "2 MB"));
    }

    @Test
    void longSharedTextReferredToManyTimesCostsNothing() throws UnreadableWorkbook {
        String text = "Ộ".repeat(32_767);
        byte[] bytes = new Xlsx()
                .strings("<si><t>" + text + "</t></si>")
                .data("<row><c t='s'><v>0</v></c></row>".repeat(100_000))
                .bytes();
        Reading.with(bytes, file -> {
            try (Workbook workbook = Workbooks.read(file, "x", Limits.DEFAULT);
                    Rows rows = workbook.sheets().getFirst().rows()) {
                int count = 0;
                while (rows.next() != null) {
                    count++;
                }
                assertThat(count).isEqualTo(100_000);
            }
            return "";
        });
    }
}
