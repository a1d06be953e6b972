package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.sample.OldFonts.Typing.TCVN3;
import static vn.tonghop.sample.OldFonts.Typing.TCVN3_CAPITALS;
import static vn.tonghop.sample.OldFonts.Typing.UNICODE;
import static vn.tonghop.sample.OldFonts.Typing.VNI;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sample.OldFonts;
import vn.tonghop.sample.OldFonts.Choice;
import vn.tonghop.sample.OldLetters;

/** Workbooks of before Unicode give the facts of their clean twin. */
class LegacyFontsTest {
    private static final Draft DRAFT =
            Draft.clean().withCover("committee", "Huyện ủy Đầm Hà").withCover("code", "");
    private static final byte[] XLSX = DraftWorkbook.of(DRAFT).xlsx();
    private static final byte[] XLS = DraftWorkbook.of(DRAFT).xls();

    static Stream<Arguments> fontsThatSaySo() {
        return Stream.of(
                Arguments.of("TCVN3", (Choice) (cell, bold) -> TCVN3),
                Arguments.of("VNI", (Choice) (cell, bold) -> VNI),
                Arguments.of("capitals for headings", (Choice) (cell, bold) -> bold ? TCVN3_CAPITALS : TCVN3),
                Arguments.of("capitals throughout", (Choice) (cell, bold) -> TCVN3_CAPITALS),
                Arguments.of("Unicode typed into an old form", (Choice)
                        (cell, bold) -> bold ? TCVN3_CAPITALS : UNICODE.inFont(".VnTime")),
                Arguments.of("Unicode in an old font throughout", (Choice) (cell, bold) -> UNICODE.inFont(".VnTime")),
                Arguments.of("sheets of three codes", (Choice)
                        (cell, bold) -> switch (cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()) % 3) {
                            case 0 -> UNICODE;
                            case 1 -> TCVN3;
                            default -> VNI;
                        }),
                Arguments.of("cells of three codes", (Choice)
                        (cell, bold) -> switch ((cell.getRowIndex() + cell.getColumnIndex()) % 3) {
                            case 0 -> UNICODE;
                            case 1 -> TCVN3;
                            default -> VNI;
                        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fontsThatSaySo")
    void whatTheFontSaysIsReadWithoutAWord(String situation, Choice choice) {
        for (byte[] clean : List.of(XLSX, XLS)) {
            Submission submission = Desk.submission(OldFonts.typed(clean, choice));
            assertThat(Desk.check(submission)).isEqualTo(Desk.check(Desk.submission(clean)));
            assertThat(facts(submission)).isEqualTo(facts(Desk.submission(clean)));
        }
    }

    @Test
    void textsAreReadRunByRun() {
        for (byte[] clean : List.of(XLSX, XLS)) {
            for (OldFonts.Typing typing : List.of(TCVN3, VNI)) {
                Submission submission = Desk.submission(OldFonts.typedInRuns(clean, typing));
                assertThat(Desk.check(submission)).isEqualTo(Desk.check(Desk.submission(clean)));
                assertThat(facts(submission)).isEqualTo(facts(Desk.submission(clean)));
            }
        }
    }

    static Stream<Arguments> fontsThatAreLost() {
        return Stream.of(
                Arguments.of("TCVN3", (Choice) (cell, bold) -> TCVN3.inFont("Arial")),
                Arguments.of("VNI", (Choice) (cell, bold) -> VNI.inFont("Arial")),
                Arguments.of("TCVN3", (Choice) (cell, bold) -> bold ? TCVN3 : TCVN3.inFont("Times New Roman")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fontsThatAreLost")
    void lettersThatLeaveNoDoubtAreReadAndTold(String code, Choice choice) {
        for (byte[] clean : List.of(XLSX, XLS)) {
            Submission submission = Desk.submission(OldFonts.typed(clean, choice));
            List<Statement> told = new ArrayList<>(Desk.check(submission));
            told.removeAll(Desk.check(Desk.submission(clean)));
            assertThat(told).allSatisfy(statement -> {
                assertThat(statement.code()).isEqualTo("letters-read-as");
                assertThat(statement.severity()).isEqualTo(Severity.NOTE);
                assertThat(statement.message()).startsWith("Chữ " + code + " đặt trong phông thường");
            });
            assertThat(told.stream().map(statement -> statement.place().sheet()))
                    .doesNotHaveDuplicates();
            assertThat(facts(submission)).isEqualTo(facts(Desk.submission(clean)));
        }
    }

    private static Map<String, Object> facts(Submission submission) {
        assertThat(submission.identity().isComplete()).isTrue();
        return Map.of(
                "identity", submission.identity(),
                "figures", submission.figures(),
                "tallies", submission.tallies(),
                "organisations",
                        submission.organisations().stream()
                                .map(organisation -> organisation.toString().toLowerCase(java.util.Locale.ROOT))
                                .toList(),
                "persons", submission.persons());
    }

    @Test
    void unicodeAndTcvn3InOneFontIsToldWhereItCouldBeEither() {
        Submission submission =
                Desk.submission(OldFonts.typed(XLSX, (cell, bold) -> bold ? TCVN3 : UNICODE.inFont(".VnTime")));
        assertThat(submission.identity()).isEqualTo(Desk.submission(XLSX).identity());
        assertThat(Desk.check(submission).stream().map(Statement::toString))
                .contains(
                        "bao-cao.xlsx, Danh sách!F4: Không rõ chữ là Unicode hay TCVN3 (4 ô của trang này, ô đầu là ô này);"
                                + " đã đọc đúng như phông chữ hiện ra."
                                + " Nếu là chữ TCVN3, chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi gửi lại.");
    }

    @Test
    void aSheetsNameIsReadLikeItsCells() {
        Submission submission = Desk.submission(DRAFT, workbook -> {
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                workbook.setSheetName(sheet, OldLetters.tcvn3(workbook.getSheetName(sheet)));
            }
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    cell.setCellValue(OldLetters.tcvn3(cell.getStringCellValue()));
                }
            })));
        });
        assertThat(Desk.check(submission)).allMatch(told -> told.code().equals("letters-read-as"));
        assertThat(submission.figures()).hasSameSizeAs(Desk.submission(XLSX).figures());
        assertThat(submission.figures().values().stream()
                        .map(figure -> figure.place().sheet()))
                .contains("BiÓu 1");
    }
}
