package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.sheet.Reading.PLACE;
import static vn.tonghop.sheet.Reading.finding;
import static vn.tonghop.sheet.Reading.first;
import static vn.tonghop.sheet.Reading.number;
import static vn.tonghop.sheet.Reading.row;
import static vn.tonghop.sheet.Reading.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.EmptyFile;
import vn.tonghop.finding.FileFinding.EncryptedFile;
import vn.tonghop.finding.FileFinding.UnsupportedFormat;

class WorkbooksTest {
    private static final Row COMPUTED = row(
            1,
            number(1, "1464"),
            number(2, "0.30000000000000004"),
            text(3, "Móng Cái"),
            new Cell.Truth(4, true),
            new Cell.Fault(5, "#REF!"),
            number(7, "1465"),
            text(8, "Móng Cái!"),
            new Cell.Fault(9, "#DIV/0!"),
            new Cell.Truth(10, true),
            number(11, "-12.75"),
            number(12, "100000000000000000000"));

    @Test
    void everyKindOfCellOfXlsx() throws UnreadableWorkbook {
        assertThat(first(WrittenByPoi.xlsx(WrittenByPoi::computedKinds))).containsExactly(COMPUTED);
    }

    @Test
    void everyKindOfCellOfXls() throws UnreadableWorkbook {
        assertThat(first(WrittenByPoi.xls(WrittenByPoi::computedKinds))).containsExactly(COMPUTED);
    }

    @Test
    void formulasThatNobodyHasComputed() throws UnreadableWorkbook {
        List<Cell> uncomputed = List.of(new Cell.Uncomputed(7), new Cell.Uncomputed(8), new Cell.Uncomputed(9));
        assertThat(first(WrittenByPoi.xlsx(WrittenByPoi::kinds)).getFirst().cells())
                .containsAll(uncomputed);
        assertThat(first(WrittenByPoi.xls(WrittenByPoi::kinds)).getFirst().cells())
                .containsAll(uncomputed);
    }

    @Test
    void xlsxStreamedXlsxAndXlsTellTheSame() throws UnreadableWorkbook {
        var written = Reading.sheets(WrittenByPoi.xlsx(WrittenByPoi::matrix));
        assertThat(written.keySet()).containsExactly("Biểu 1", "Trang 2");
        assertThat(written.values().iterator().next().get(3))
                .isEqualTo(row(
                        4,
                        text(1, "Đảng viên mới kết nạp 3"),
                        number(2, "93.5"),
                        number(3, "94"),
                        number(4, "94.5"),
                        number(5, "95"),
                        number(6, "95.5"),
                        number(7, "96"),
                        number(8, "96.5")));
        assertThat(written).containsEntry("Trang 2", List.of(row(4, text(3, "hết"))));
        assertThat(Reading.sheets(WrittenByPoi.streamed(WrittenByPoi::matrix))).isEqualTo(written);
        assertThat(Reading.sheets(WrittenByPoi.xls(WrittenByPoi::matrix))).isEqualTo(written);
    }

    @Test
    void hiddenSheetsAreReadAndMarked() throws UnreadableWorkbook {
        WrittenByPoi.Content content = workbook -> {
            workbook.createSheet("A");
            workbook.createSheet("B");
            workbook.createSheet("C");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        };
        for (byte[] bytes : List.of(WrittenByPoi.xlsx(content), WrittenByPoi.xls(content))) {
            List<Boolean> hidden = Reading.with(bytes, file -> {
                try (Workbook workbook = Workbooks.read(file, "x", Limits.DEFAULT)) {
                    return workbook.sheets().stream().map(Sheet::hidden).toList();
                }
            });
            assertThat(hidden).containsExactly(false, true, true);
        }
    }

    @Test
    void rowsOpenAgainAndAgain() throws UnreadableWorkbook {
        Limits justEnough = new Limits(1 << 20, 40 * 8 + 1, 100, 1 << 20, 60);
        for (byte[] bytes : List.of(WrittenByPoi.xlsx(WrittenByPoi::matrix), WrittenByPoi.xls(WrittenByPoi::matrix))) {
            Reading.with(bytes, file -> {
                try (Workbook workbook = Workbooks.read(file, "x", justEnough)) {
                    Sheet sheet = workbook.sheets().getFirst();
                    assertThat(Reading.rows(sheet))
                            .isEqualTo(Reading.rows(sheet))
                            .hasSize(40);
                    assertThat(Reading.rows(workbook.sheets().get(1))).hasSize(1);
                }
                return "";
            });
        }
    }

    @Test
    void nothingInTheFile() {
        assertThat(finding(new byte[0])).isEqualTo(new EmptyFile(PLACE));
    }

    @Test
    void zerosOnly() {
        assertThat(finding(new byte[5000])).isEqualTo(new DamagedFile(PLACE, "nội dung chỉ gồm byte 0"));
    }

    @Test
    void diskThatFailsIsNoFinding() {
        assertThatThrownBy(() -> Workbooks.read(Path.of("no", "such", "file"), "x", Limits.DEFAULT))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mã;Tên;Số | tệp văn bản (CSV)",
                "<html><body><table> | trang web (HTML)",
                "%PDF-1.7 | tệp PDF",
                "{\\rtf1 | văn bản RTF",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"> | bảng tính XML 2003",
                "<?xml version=\"1.0\"?><a/> | tệp XML"
            })
    void textThatIsNoWorkbook(String content, String format) {
        assertThat(finding(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(new UnsupportedFormat(PLACE, format));
    }

    @Test
    void openDocument() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        assertThat(finding(bytes.toByteArray())).isEqualTo(new UnsupportedFormat(PLACE, "tệp ODS (LibreOffice)"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, workbook Excel nhị phân (.xlsb)",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, văn bản Word (.docx)",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, bài trình chiếu PowerPoint (.pptx)"
    })
    void otherPackagesOfOffice(String contentType, String format) {
        byte[] bytes = new Xlsx().contentType(contentType).bytes();
        assertThat(finding(bytes)).isEqualTo(new UnsupportedFormat(PLACE, format));
    }

    @Test
    void macroWorkbookIsReadWithoutItsMacros() throws UnreadableWorkbook {
        Xlsx macros = new Xlsx().contentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertThat(first(macros.data("<row><c><v>1</v></c></row>").bytes())).containsExactly(row(1, number(1, "1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mật khẩu", "VelvetSweatshop"})
    void encryptedXlsx(String password) throws Exception {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(WrittenByPoi.xlsx(WrittenByPoi::matrix));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ole.writeFilesystem(bytes);
            assertThat(finding(bytes.toByteArray())).isEqualTo(new EncryptedFile(PLACE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"matkhau", "VelvetSweatshop"})
    void encryptedXls(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            assertThat(finding(WrittenByPoi.xls(WrittenByPoi::matrix))).isEqualTo(new EncryptedFile(PLACE));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Book, workbook Excel đời cũ (trước Excel 97)",
        "WordDocument, văn bản Word (.doc)",
        "Lạ, tệp không rõ định dạng"
    })
    void otherCompoundFiles(String entry, String format) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ole.writeFilesystem(bytes);
            FileFinding found = finding(bytes.toByteArray());
            assertThat(found).isEqualTo(new UnsupportedFormat(PLACE, format));
        }
    }
}
