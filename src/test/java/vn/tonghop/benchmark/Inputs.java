package vn.tonghop.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** What is measured: workspaces with as many committees as files, and one workbook with a very long list. */
final class Inputs {
    private static final FileTime OLD = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final List<String> SHEETS =
            List.of("Đơn vị", "Nhiệm kỳ", "Chỉ tiêu", "Hạn nộp", "Sự kiện", "Nhận báo cáo");
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "Đơn vị", List.of("Mã", "Tên", "Tên gọi khác", "Loại", "Từ ngày", "Đến ngày"),
            "Nhiệm kỳ", List.of("Tên", "Năm đầu", "Năm cuối"),
            "Chỉ tiêu", List.of("Mã đơn vị", "Năm hoặc nhiệm kỳ", "Loại", "Tối thiểu", "Tối đa", "Căn cứ"),
            "Hạn nộp", List.of("Kỳ", "Hạn nộp"),
            "Sự kiện", List.of("Ngày", "Loại", "Từ đơn vị", "Đến đơn vị", "Số đảng viên", "Ghi chú"),
            "Nhận báo cáo", List.of("Mã đơn vị", "Họ tên", "Thư điện tử", "Vai trò"));

    private Inputs() {}

    private static String code(int committee) {
        return "don-vi-%04d".formatted(committee);
    }

    private static String name(int committee) {
        return "Đảng ủy Đơn vị số %04d".formatted(committee);
    }

    /** A workspace of clean submissions for one period, one a committee; the office's own forms and reports. */
    static List<Path> workspace(Path root, Path templates, int committees) throws IOException {
        copy(templates, root.resolve("templates"));
        registry(root.resolve("templates/registry.xlsx"), committees);
        List<Path> files = new ArrayList<>();
        for (int committee = 0; committee < committees; committee++) {
            Path file = root.resolve("input/" + code(committee) + ".xlsx");
            Files.createDirectories(file.getParent());
            Draft draft = Draft.clean().withCover("code", code(committee)).withCover("committee", name(committee));
            Files.write(file, DraftWorkbook.of(draft).xlsx());
            Files.setLastModifiedTime(file, OLD);
            files.add(file);
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static void registry(Path file, int committees) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : SHEETS) {
                XSSFSheet sheet = workbook.createSheet(name);
                write(sheet.createRow(0), HEADINGS.getOrDefault(name, List.of()));
            }
            for (int committee = 0; committee < committees; committee++) {
                write(workbook.getSheetAt(0).createRow(committee + 1), List.of(code(committee), name(committee)));
            }
            workbook.write(out);
        }
    }

    private static void write(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    /** A clean submission whose list of persons is replaced by one of so many rows. */
    static Path longList(Path file, int rows) throws IOException {
        Draft draft = Draft.clean();
        Path small = Files.createTempFile(file.getParent(), "small", ".xlsx");
        Files.write(small, DraftWorkbook.of(draft.without("danh_sach")).xlsx());
        List<String> headings = DraftWorkbook.FORM.listings().getLast().columns().stream()
                .map(column -> column.name())
                .toList();
        try (XSSFWorkbook template = new XSSFWorkbook(Files.newInputStream(small));
                SXSSFWorkbook workbook = new SXSSFWorkbook(template, 100);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet list = workbook.createSheet("Danh sách");
            write(list.createRow(0), headings);
            for (int person = 1; person <= rows; person++) {
                write(
                        list.createRow(person),
                        List.of(
                                Integer.toString(person),
                                "Nguyễn Thị Mẫu " + person,
                                "%02d/%02d/19%02d".formatted(1 + person % 28, 1 + person % 12, 70 + person % 30),
                                person % 3 == 0 ? "Nữ" : "Nam",
                                "Kinh",
                                "",
                                "2.II.1.8",
                                "2.II.3.4",
                                "2.II.4.4",
                                "x",
                                "",
                                LocalDate.of(2019, 1 + person % 9, 1 + person % 28)
                                        .toString()
                                        .replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1"),
                                "MC-01"));
            }
            workbook.write(out);
        }
        Files.delete(small);
        return file;
    }
}
